import { VerdictPanel } from "@/components/groups/verdict-panel";
import { keptGrouping } from "@/lib/data/kept-grouping";
import { activeChoices } from "@/lib/filters/change-filter";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { select } from "@/lib/filters/selection";
import { verdictSentence } from "@/lib/views/verdict-sentence";
import { checkRows, VERDICT_TITLES } from "@/lib/views/verdict-view";
import { refusalNotes } from "@/lib/views/what-is-needed";
import type { DossierPage } from "../_page/load-dossier-page";

export function Verdict({ page }: { page: DossierPage }) {
  const grouping = keptGrouping(page.selection);
  const { sentence, reasons } = verdictSentence(grouping);
  return (
    <VerdictPanel
      title={VERDICT_TITLES[grouping.verdict]}
      sentence={sentence}
      reasons={reasons}
      notes={refusalNotes(grouping)}
      checks={checkRows(grouping)}
      whole={wholeDossier(page)}
    />
  );
}

/** The verdict of the whole dossier, to stand beside that of a filtered view. */
function wholeDossier(page: DossierPage) {
  if (activeChoices(page.selection.filter).length === 0) return null;
  const { dossier, positions } = page.index;
  const whole = keptGrouping(select({ dossier, positions, filter: EMPTY_FILTER }));
  return { title: VERDICT_TITLES[whole.verdict], href: page.underFilter(EMPTY_FILTER) };
}
