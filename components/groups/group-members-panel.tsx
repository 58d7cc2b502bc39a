import { CommentatorName } from "@/components/evidence/commentator-name";
import { columnsStyle } from "@/components/groups/columns-style";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { GroupGlyph } from "@/figures/groups/group-glyph";
import { DOT_STEP, MemberDots } from "@/figures/groups/member-dots";
import {
  type GroupMembers,
  type GroupMemberView,
  MEMBER_FACET_WORDS,
  type MemberDot,
} from "@/lib/views/groups/group-members";
import { listing, number } from "@/lib/wording/count";
import { fullName } from "@/lib/wording/names";

interface GroupMembersPanelProps {
  readonly view: GroupMembers;
  readonly hrefOfCommentator: (id: string) => string;
  readonly hrefOfFacet: (facet: string) => string;
  /** What the commentators of this dossier are called: "states". */
  readonly noun: string;
}

const MAX_NAMED = 12;
const DOTS_IN_ROW = 18;

/** Who is in the groups: a dot each by a facet, then the names, the firmest first. */
export function GroupMembersPanel({ view, hrefOfCommentator, hrefOfFacet, noun }: GroupMembersPanelProps) {
  return (
    <>
      {view.facets.length > 1 && view.facet && (
        <ChoiceLinks
          title="By"
          choices={view.facets.map((key) => ({ key, words: MEMBER_FACET_WORDS[key] }))}
          chosen={view.facet}
          hrefTo={hrefOfFacet}
        />
      )}
      {view.rows.length > 0 && <Dots view={view} />}
      <div className="mt-6 grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-3">
        {view.groups.map((group) => (
          <section
            key={group.identity.id}
            id={`members-${group.identity.number}`}
            aria-label={`${group.identity.title}, by name`}
            className="scroll-mt-20"
          >
            <h3 className="border-line-strong border-t pt-2 font-semibold">
              <GroupGlyph group={group.identity} /> {group.identity.title}
            </h3>
            <Names members={group.members} hrefOfCommentator={hrefOfCommentator} noun={noun} />
            {group.leaning.length > 0 && (
              <>
                <h4 className="mt-2 text-[0.8125rem] text-soft">
                  <GroupGlyph group={group.identity} isHollow /> Leaning towards it, not counted as members
                </h4>
                <Names members={group.leaning} hrefOfCommentator={hrefOfCommentator} noun={noun} />
              </>
            )}
          </section>
        ))}
      </div>
      {view.inBetween.length > 0 && (
        <p className="mt-5 text-[0.84rem] text-soft">
          In between, in no group: {listing(view.inBetween.map(fullName))}.
        </p>
      )}
      {view.notPlaced.length > 0 && <NotPlaced names={view.notPlaced.map(fullName)} noun={noun} />}
    </>
  );
}

function NotPlaced({ names, noun }: { names: readonly string[]; noun: string }) {
  const words = `Not placed, for want of positions that others share: ${listing(names)}.`;
  if (names.length <= MAX_NAMED) return <p className="mt-3 text-[0.84rem] text-soft">{words}</p>;
  return (
    <details className="mt-3 text-[0.84rem]">
      <summary className="text-action">
        {number(names.length)} {noun} not placed
      </summary>
      <p className="mt-1 text-soft">{words}</p>
    </details>
  );
}

function Dots({ view }: { view: GroupMembers }) {
  const hasNone = view.rows.some(({ inNone }) => inNone.length > 0);
  return (
    <StaticHtml className="mt-2">
      <table
        style={columnsStyle(view.groups.length + (hasNone ? 1 : 0))}
        className="by-group w-full max-w-[72rem] table-fixed text-[0.8125rem]"
      >
        <caption className="sr-only">Members of each group, a dot each</caption>
        <thead>
          <tr className="text-left">
            <th scope="col" className="w-[26%] py-1 pr-4 font-normal">
              <span className="sr-only">{view.facet === null ? "" : MEMBER_FACET_WORDS[view.facet]}</span>
            </th>
            {view.groups.map(({ identity, members, leaning }) => (
              <th key={identity.id} scope="col" className="py-1 pr-3 font-semibold">
                <GroupGlyph group={identity} /> <span className="max-sm:sr-only">{identity.title} · </span>
                <span className="sm:hidden">{identity.number} · </span>
                {number(members.length)}
                {leaning.length > 0 && <span className="font-normal text-soft"> and {leaning.length} leaning</span>}
              </th>
            ))}
            {hasNone && (
              <th scope="col" className="py-1 font-normal text-soft">
                In no group
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.key} className="border-line border-t align-top">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                {row.label}
              </th>
              {[...row.cells, ...(hasNone ? [row.inNone] : [])].map((dots, column) => (
                <td key={view.groups[column]?.identity.id ?? "none"} className="py-1.5 pr-3">
                  <DotCell dots={dots} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </StaticHtml>
  );
}

function DotCell({ dots }: { dots: readonly MemberDot[] }) {
  if (dots.length === 0) return <span className="text-soft">–</span>;
  const leaning = dots.filter(({ place }) => place.standing === "leaning").length;
  const perRow = Math.min(DOTS_IN_ROW, dots.length);
  const lines = Math.ceil(dots.length / perRow);
  return (
    <span className="flex items-end gap-1.5">
      <svg
        viewBox={`0 0 ${perRow * DOT_STEP} ${lines * DOT_STEP}`}
        style={{ width: `${perRow * DOT_STEP}px` }}
        className="group-glyph h-auto min-w-0 max-w-full shrink"
        aria-hidden="true"
      >
        <MemberDots dots={dots} perRow={perRow} />
      </svg>
      <span className="whitespace-nowrap text-soft tabular-nums">
        {number(dots.length - leaning)}
        {leaning > 0 && <span title={`${number(leaning)} leaning, not counted as members`}> + {number(leaning)}</span>}
      </span>
    </span>
  );
}

function Names({
  members,
  hrefOfCommentator,
  noun,
}: {
  members: readonly GroupMemberView[];
  hrefOfCommentator: (id: string) => string;
  noun: string;
}) {
  const [first, rest] = [members.slice(0, MAX_NAMED), members.slice(MAX_NAMED)];
  return (
    <>
      <List members={first} hrefOfCommentator={hrefOfCommentator} />
      {rest.length > 0 && (
        <p className="hidden text-soft print:block">
          and {listing(rest.map(({ commentator }) => fullName(commentator)))}
        </p>
      )}
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="py-1 text-[0.84rem] text-action">
            all {number(members.length)} {noun}
          </summary>
          <List members={rest} hrefOfCommentator={hrefOfCommentator} />
        </details>
      )}
    </>
  );
}

function List({
  members,
  hrefOfCommentator,
}: {
  members: readonly GroupMemberView[];
  hrefOfCommentator: (id: string) => string;
}) {
  return (
    <StaticHtml>
      <ul className="member-list">
        {members.map(({ commentator, place }) => (
          <li key={commentator.id}>
            <a href={hrefOfCommentator(commentator.id)}>
              <CommentatorName commentator={commentator} />
            </a>
            <small>stays {Math.round(100 * (place.stay ?? 0))} of 100</small>
          </li>
        ))}
      </ul>
    </StaticHtml>
  );
}
