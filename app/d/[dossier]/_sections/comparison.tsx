import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { CommentatorPicker } from "@/components/compare/commentator-picker";
import { SideBySide } from "@/components/compare/side-by-side";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-frame";
import { dossierPath } from "@/lib/paths";
import { suggestCommentators } from "@/lib/views/commentators/commentator-suggestions";
import { comparedIds, idsTooMany, suggestedPairs, unknownIds } from "@/lib/views/commentators/comparison-choice";
import {
  type ComparisonView,
  comparisonView,
  MAX_COMPARED,
  MIN_COMPARED,
  sharedFirst,
} from "@/lib/views/commentators/comparison-view";
import { count, listing } from "@/lib/wording/count";
import { byName, fullName, shownName } from "@/lib/wording/names";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";

export function Comparison({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const ids = comparedIds(index, page.state);
  const view = comparisonView({ index, selection }, ids);
  const unknown = unknownIds(index, page.state);
  const beyond = idsTooMany(index, page.state).map((id) => nameOf(index, id));
  const carried = new URL(page.here({ add: null }), "http://localhost").searchParams;
  return (
    <>
      <CommentatorPicker
        action={dossierPath(index.dossier.id, "compare")}
        carried={[...carried]}
        chosen={view.commentators.map((named) => ({
          id: named.id,
          name: fullName(named),
          withoutHref: page.here({ with: ids.filter((id) => id !== named.id).join(","), add: null }),
        }))}
        others={index.dossier.commentators
          .filter(({ id }) => !ids.includes(id))
          .map((commentator) => ({ id: commentator.id, name: fullName(shownName(commentator)) }))
          .sort(byName)}
        isFull={ids.length >= MAX_COMPARED}
        most={MAX_COMPARED}
      />
      {unknown.length > 0 && (
        <p className="mb-4 border-line-strong border-l-2 pl-3 text-[0.8125rem] text-soft">
          The link asks for {listing(unknown.map((id) => `“${id}”`))}, which this dossier does not have. It is left out.
        </p>
      )}
      {beyond.length > 0 && (
        <p className="mb-4 border-line-strong border-l-2 pl-3 text-[0.8125rem] text-soft">
          The link asks for {countCommentators(page.index.dossier, ids.length + beyond.length)}; the first {ids.length}{" "}
          are compared. Left out: {listing(beyond)}.
        </p>
      )}
      {page.state.add && ids.length < MAX_COMPARED && <WhoIsMeant page={page} typed={page.state.add} compared={ids} />}
      {page.index.dossier.commentators.length < MIN_COMPARED ? (
        <EmptyState
          title="Nobody can be compared here."
          why={`The dossier has ${countCommentators(page.index.dossier, page.index.dossier.commentators.length)}; a comparison needs two.`}
        />
      ) : view.commentators.length < MIN_COMPARED ? (
        <EmptyState
          title={
            ids.length === 0
              ? `Choose two ${commentatorNoun(page.index.dossier, 2)} or more.`
              : `Choose another ${commentatorNoun(page.index.dossier, 1)}.`
          }
          why={`${ids.length === 0 ? "None" : countCommentators(page.index.dossier, ids.length)} chosen so far. Choose two to six.`}
        >
          <Suggestions page={page} withCommentator={ids[0]} />
        </EmptyState>
      ) : (
        <>
          {view.outsideFilter > 0 && (
            <p className="mb-3 text-soft">
              {count(view.outsideFilter, "position")} of these {commentatorNoun(page.index.dossier, 2)}{" "}
              {view.outsideFilter === 1 ? "is" : "are"} outside the filter: marked below, counted nowhere.
            </p>
          )}
          <ul
            className={`mb-5 grid gap-x-10 gap-y-1 border-ink border-t-2 pt-3 ${view.pairs.length > 3 ? "lg:grid-cols-2" : ""}`}
          >
            {view.pairs.map(({ a, b, sentence }) => (
              <li key={`${a.id} ${b.id}`}>
                <b className="font-medium">
                  {a.name} and {b.name}:
                </b>{" "}
                {sentence}
              </li>
            ))}
          </ul>
          <p className="no-print -mt-3 mb-5 text-[0.8125rem]">
            <a className="text-link" href={page.to("brief", { add: `comparison:${ids.join(",")}` })}>
              Add to brief
            </a>
          </p>
          <PropositionByProposition page={page} view={view} />
        </>
      )}
    </>
  );
}

/** What they share first; what only one of them addresses opens in place. */
function PropositionByProposition({ page, view }: { page: DossierPage; view: ComparisonView }) {
  const { shared, others } = sharedFirst(view);
  const links = {
    cell: page.cell,
    commentator: (id: string) => page.to(`commentators/${id}`),
    proposition: ({ issueId, propositionId }: { issueId: string; propositionId: string }) =>
      `${page.to(`issues/${issueId}`)}#${propositionId}`,
  };
  const notes = [
    `${count(shared.rows.length, "proposition")} on which at least two of them take a position.`,
    view.unaddressed > 0 &&
      `${count(view.unaddressed, "proposition")} that none of them addresses ${view.unaddressed === 1 ? "is" : "are"} not listed.`,
  ];
  return (
    <Section title="Proposition by proposition" note={notes.filter(Boolean).join(" ")}>
      {shared.rows.length === 0 ? (
        <p className="text-soft">No two of them take a position on the same proposition.</p>
      ) : (
        <SideBySide view={shared} links={links} />
      )}
      {others.rows.length > 0 && (
        <details className="printed-whole mt-4 border-line-strong border-t pt-2" open={shared.rows.length === 0}>
          <summary className="fold">
            {count(others.rows.length, "proposition")} that only one of them takes a position on
          </summary>
          <div className="mt-3">
            <SideBySide view={others} links={links} />
          </div>
        </details>
      )}
    </Section>
  );
}

function nameOf({ commentators }: DossierPage["index"], id: string): string {
  const commentator = commentators.get(id);
  return commentator ? fullName(shownName(commentator)) : id;
}

const MAX_SUGGESTED = 5;

/** Pairs that address most in common, to begin with. */
function Suggestions({ page, withCommentator }: { page: DossierPage; withCommentator: string | undefined }) {
  const pairs = suggestedPairs(page, { most: MAX_SUGGESTED, withCommentator });
  if (pairs.length === 0) return null;
  return (
    <div>
      <p className="basis">Pairs with most in common</p>
      <ul className="mt-1 grid gap-1">
        {pairs.map(({ a, b, words }) => (
          <li key={`${a.id} ${b.id}`}>
            <a className="text-link" href={page.here({ with: `${a.id},${b.id}`, add: null })}>
              {a.name} and {b.name}
            </a>{" "}
            <span className="basis">{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where typed words name no commentator or several: whom they may mean, each one press away. */
function WhoIsMeant({ page, typed, compared }: { page: DossierPage; typed: string; compared: readonly string[] }) {
  const likely = suggestCommentators(page.index, typed).filter(({ id }) => !compared.includes(id));
  return (
    <p role="status" className="mb-4 flex flex-wrap gap-x-4 text-soft">
      {likely.length === 0
        ? `“${typed}” names nobody who is not yet compared. Pick a suggestion of the field.`
        : `“${typed}” may mean:`}
      {likely.map((commentator) => (
        <a
          key={commentator.id}
          className="text-link"
          href={page.here({ with: [...compared, commentator.id].join(","), add: null })}
        >
          {fullName(commentator)}
        </a>
      ))}
    </p>
  );
}
