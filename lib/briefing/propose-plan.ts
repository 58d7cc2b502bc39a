import type { DossierIndex } from "../domain/dossier-index";
import type { Selection } from "../filters/selection";
import { findings } from "../views/findings";
import { mostContestedFirst } from "../views/proposition-camps";
import { selectionCamps } from "../views/selection-analysis";
import { carryingQuotations } from "./carrying-quotations";
import { addBlock, type NewBlock } from "./change-plan";
import type { BriefingPlan } from "./plan";

/** Sentences a minister keeps, and columns a slide holds. */
const BOTTOM_LINES = 3;
const COLUMNS = 4;

/**
 * One briefing from the current selection: bottom line, where they agree, where they split, who stands where, the
 * quotations that carry the split, what is not known, what not to claim, method and sources. The same selection
 * gives the same plan. O(voices × propositions).
 */
export function proposePlan(index: DossierIndex, selection: Selection): BriefingPlan {
  const camps = selectionCamps(index, selection);
  const said = findings(index, selection, camps).map(({ propositionId }) => propositionId);
  const bottomLine = said.slice(0, BOTTOM_LINES);
  const spoken = mostContestedFirst(camps).filter(({ summary }) => summary.holders > 0);
  const columns = [...new Set([...bottomLine, ...spoken.map(({ id }) => id)])].slice(0, COLUMNS);
  const inOrder = selection.propositions.map(({ id }) => id).filter((id) => columns.includes(id));
  const blocks: NewBlock[] = [
    { kind: "title" },
    { kind: "bottom-line", propositionIds: bottomLine },
    { kind: "agreement" },
    { kind: "split" },
    { kind: "who-stands-where", propositionIds: inOrder },
    ...carryingQuotations(index, selection, camps).map((chosen): NewBlock => ({ kind: "quotation", ...chosen })),
    { kind: "not-known" },
    { kind: "do-not-claim" },
    { kind: "method" },
    { kind: "sources" },
  ];
  const empty: BriefingPlan = { title: index.dossier.title, blocks: [] };
  return blocks.reduce((plan, block) => addBlock(plan, block), empty);
}
