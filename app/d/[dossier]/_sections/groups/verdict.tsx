import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { ComputationProgress } from "@/app/d/[dossier]/_sections/groups/computation-progress";
import { VerdictPanel } from "@/components/groups/verdict-panel";
import { VerdictPending } from "@/components/groups/verdict-pending";
import { activeChoices } from "@/lib/filters/change-filter";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { refusalNotes } from "@/lib/findings/refusal-notes";
import { verdictHeadline } from "@/lib/findings/verdict-headline";
import { verdictSentence } from "@/lib/findings/verdict-sentence";
import { VERDICT_TITLES } from "@/lib/findings/verdict-titles";
import { requestGrouping } from "@/lib/jobs/analysis-jobs";
import { computationPath } from "@/lib/paths";
import { viewUnder } from "@/lib/selection/open-view";
import { shownDivision } from "@/lib/views/groups/division";
import { groupsLead } from "@/lib/views/groups/groups-lead";
import { numberOfGroupsView } from "@/lib/views/groups/number-of-groups-view";
import { checkRows } from "@/lib/views/groups/verdict-view";
import { commentatorNoun } from "@/lib/wording/nouns";
import { groupingProgress } from "@/lib/wording/progress-words";

/** The verdict, if it is there within a moment; otherwise how far it is, in its place. */
export async function Verdict({ page }: { page: DossierPage }) {
  const [state, whole] = await Promise.all([requestGrouping(page.selection), wholeDossier(page)]);
  switch (state.status) {
    case "refused":
      return (
        <VerdictPending
          title={`No verdict for so many ${commentatorNoun(page.index.dossier, 2)}`}
          sentence={state.sentence}
        />
      );
    case "failed":
      return (
        <VerdictPending title="The verdict could not be computed" sentence={state.sentence}>
          <a href={page.here({})} data-hard className="text-link">
            Try again
          </a>
        </VerdictPending>
      );
    case "running":
      return (
        <VerdictPending
          isOnItsWay
          title="The verdict is being computed"
          sentence="Whether there are groups takes 500 trials or more. Everything below is exact already."
        >
          <ComputationProgress
            statusHref={computationPath(page.index.dossier.id, "grouping", page.selection.filter)}
            sentence={groupingProgress(state)}
            done={state.done}
            total={state.total}
            pageHref={page.here({})}
          />
        </VerdictPending>
      );
    case "ready": {
      const grouping = state.result;
      const { sentence, reasons } = verdictSentence(page.index.dossier, grouping);
      const { index, selection } = page;
      const division = shownDivision(grouping);
      return (
        <VerdictPanel
          title={verdictHeadline(grouping)}
          lead={division && groupsLead({ index, selection, division })}
          hrefOfGroup={(id) => `#group-${grouping.groups.findIndex((group) => group.id === id) + 1}`}
          hrefOfProposition={({ issueId, propositionId }) => `${page.to(`issues/${issueId}`)}#${propositionId}`}
          sentence={sentence}
          reasons={reasons}
          notes={refusalNotes(grouping)}
          checks={checkRows(grouping)}
          numberOfGroups={numberOfGroupsView(index.dossier, grouping)}
          whole={whole}
        />
      );
    }
  }
}

/** The verdict of the whole dossier, to stand beside that of a filtered view. */
async function wholeDossier(page: DossierPage) {
  if (activeChoices(page.selection.filter).length === 0) return null;
  const state = await requestGrouping(viewUnder(page.index, EMPTY_FILTER).selection);
  const title = state.status === "ready" ? VERDICT_TITLES[state.result.verdict] : "no verdict yet";
  return { title, href: page.underFilter(EMPTY_FILTER) };
}
