import { GroupGlyph } from "@/figures/groups/group-glyph";
import type { GroupMembers, GroupMemberView } from "@/lib/views/groups/group-members";
import type { GroupsLead } from "@/lib/views/groups/groups-lead";
import { namesThatFit } from "@/lib/views/lists/names-that-fit";
import { number } from "@/lib/wording/count";

interface GroupSummaryCardsProps {
  readonly lead: GroupsLead;
  readonly members: GroupMembers;
  readonly hrefOfCommentator: (id: string) => string;
  readonly noun: string;
}

/** Names on a card: so many, or fewer where they are long. */
const NAMED = { min: 2, max: 6, maxLetters: 160 };

/** The card of each group beside the map: what it stands for, its firmest members, how often it is found again. */
export function GroupSummaryCards({ lead, members, hrefOfCommentator, noun }: GroupSummaryCardsProps) {
  return (
    <div className="grid content-start gap-5 sm:grid-cols-2 lg:grid-cols-1">
      {lead.groups.map(({ identity, size, leaning, name }, position) => {
        const group = members.groups[position];
        const firmest = named(group?.members ?? []);
        const leaningNamed = named(group?.leaning ?? []);
        const rest = (group?.members.length ?? 0) - firmest.length;
        return (
          <section
            key={identity.id}
            id={`group-${identity.number}`}
            aria-label={identity.title}
            className="scroll-mt-20 border-t-2 pt-2 print:break-inside-avoid"
            style={{ borderColor: identity.colour }}
          >
            <h3 className="font-semibold text-[0.9375rem]">
              <GroupGlyph group={identity} /> {identity.title}{" "}
              <span className="font-normal text-[0.8125rem] text-soft">
                {size}
                {leaning > 0 && `, ${number(leaning)} leaning`}
              </span>
            </h3>
            <p className="font-serif text-[1.0625rem] leading-snug">{name}</p>
            <p className="mt-1 text-[0.8125rem]">
              {firmest.map(({ commentator }, place) => (
                <span key={commentator.id}>
                  {place > 0 && ", "}
                  <a href={hrefOfCommentator(commentator.id)} className="hover:underline">
                    {commentator.name}
                  </a>
                </span>
              ))}
              {rest > 0 && (
                <>
                  {" … "}
                  <a href={`#members-${identity.number}`} className="text-link">
                    all {number(firmest.length + rest)} {noun}
                  </a>
                </>
              )}
            </p>
            <p className="mt-1 text-soft text-xs">
              {typeof group?.jaccard === "number" && `found again with a mean overlap of ${group.jaccard.toFixed(2)}`}
              {group && leaningNamed.length > 0 && leaningNamed.length === group.leaning.length && (
                <> · leaning: {leaningNamed.map(({ commentator }) => commentator.name).join(", ")}</>
              )}
            </p>
          </section>
        );
      })}
    </div>
  );
}

function named(members: readonly GroupMemberView[]): readonly GroupMemberView[] {
  const names = members.map(({ commentator }) => commentator.name);
  return members.slice(0, namesThatFit(names, NAMED));
}
