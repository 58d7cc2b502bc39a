import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { ComputationProgress } from "@/app/d/[dossier]/_sections/groups/computation-progress";
import { ChangesList } from "@/components/groups/sensitivity-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-frame";
import type { LeftOut } from "@/lib/analysis/sensitivity/leave-one-out";
import { oncePerCoder } from "@/lib/domain/coding-history";
import { requestChanges } from "@/lib/jobs/analysis-jobs";
import { computationPath } from "@/lib/paths";
import { selectionMaterial, selectionSides } from "@/lib/selection/selection-analysis";
import { changesView } from "@/lib/views/groups/sensitivity-view";
import { count, listing } from "@/lib/wording/count";
import { votersWord } from "@/lib/wording/counted-commentators";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";
import { changesProgress } from "@/lib/wording/progress-words";

/** What the verdict depends on: everything left out in turn. Hundreds of groupings, so only for those who ask. */
export function WhatWouldChange({ page }: { page: DossierPage }) {
  const isRequested = page.state.changes;
  return (
    <div className={isRequested ? undefined : "no-print"}>
      <Section
        id="changes"
        title="What would change the picture"
        note={`The verdict again without each proposition, source, ${commentatorNoun(page.index.dossier, 1)} and coding in turn: what it depends on.`}
      >
        <Answer page={page} isRequested={isRequested} />
      </Section>
    </div>
  );
}

function Answer({ page, isRequested }: { page: DossierPage; isRequested: boolean }) {
  const { index, selection } = page;
  if (selectionSides({ index, selection }).every(({ summary }) => summary.holders === 0))
    return (
      <EmptyState
        title="There is nothing to leave out."
        why={`None of the ${votersWord(selection)} here took a position, so there is no picture that could change.`}
      />
    );
  return isRequested ? <Found page={page} /> : <Offer page={page} />;
}

function Offer({ page }: { page: DossierPage }) {
  const { propositions, commentators, codings, quotations } = selectionMaterial(page.selection);
  const sources = new Set(quotations.map(({ sourceId }) => sourceId)).size;
  const things = listing([
    count(propositions.length, "proposition"),
    count(sources, "source"),
    countCommentators(page.index.dossier, commentators.length),
    count(oncePerCoder(codings).length, "coding"),
  ]);
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-[0.8125rem]">
      <a href={`${page.here({ changes: "1" })}#changes`} data-keep className="button text-sm">
        Test robustness
      </a>
      <span className="text-soft">{things}: some seconds to some minutes, during which the page can be used.</span>
    </p>
  );
}

async function Found({ page }: { page: DossierPage }) {
  const state = await requestChanges(page.selection);
  const { index, selection } = page;
  switch (state.status) {
    case "ready":
      return <ChangesList view={changesView(index, state.result)} hrefOf={(leftOut) => hrefOf(page, leftOut)} />;
    case "running":
      return (
        <ComputationProgress
          statusHref={computationPath(index.dossier.id, "changes", selection.filter)}
          sentence={changesProgress(state)}
          done={state.done}
          total={state.total}
          pageHref={page.here({})}
          stopHref={page.here({ changes: null })}
        />
      );
    case "refused":
      return <EmptyState title="Too much to leave out." why={state.sentence} />;
    case "failed":
      return <EmptyState title="It could not be computed." why={state.sentence} />;
  }
}

function hrefOf(page: DossierPage, leftOut: LeftOut): string {
  switch (leftOut.kind) {
    case "proposition":
      return `${page.to(`issues/${page.index.propositions.get(leftOut.propositionId)?.issueId ?? ""}`)}#${leftOut.propositionId}`;
    case "source":
      return page.to(`sources/${leftOut.sourceId}`);
    case "commentator":
      return page.to(`commentators/${leftOut.commentatorId}`);
    case "coding":
      return page.cell(leftOut);
  }
}
