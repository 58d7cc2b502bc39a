import type { Grouping } from "@/lib/analysis/grouping/grouping-result";
import { isShown } from "@/lib/briefing/blocks/groups/found-groups";
import { addBlock, type NewBlock } from "@/lib/briefing/plan/change-plan";
import { keyPropositions } from "@/lib/briefing/plan/key-propositions";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { proposedQuotations } from "@/lib/briefing/quotations/proposed-quotations";
import { isRecord } from "@/lib/domain/is-record";
import type { DossierView } from "@/lib/selection/dossier-view";
import { selectionSides } from "@/lib/selection/selection-analysis";

const GROUP_BLOCKS: readonly NewBlock[] = [{ kind: "clusters" }, { kind: "group-profiles" }, { kind: "group-members" }];

/** Columns that a slide holds. */
const MAX_COLUMNS = 4;
/** With the groups there is room for less beside them: twelve slides in all. */
const MAX_QUOTATIONS = 3;
const MAX_QUOTATIONS_BESIDE_GROUPS = 2;
/** Propositions of a record whose sides are told in place of quotations. */
const MAX_SIDES = 2;

/**
 * One briefing from the current selection: what was asked, bottom line, groups where the verdict carries them, where
 * they agree, where they split, who stands where, the quotations that carry the bottom line (of a record: who took
 * which side), what is not known, what not to claim, method and sources. The same selection and grouping give the same
 * plan. At most twelve slides. O(commentators × propositions).
 *
 * @param grouping null where it is not known (yet), and then no group is spoken of.
 */
export function proposePlan({ index, selection }: DossierView, grouping: Grouping | null): BriefingPlan {
  const sidesByProposition = selectionSides({ index, selection });
  const key = keyPropositions({ index, selection }, sidesByProposition);
  const hasGroups = grouping !== null && isShown(grouping.verdict);
  const blocks: NewBlock[] = [
    { kind: "title" },
    { kind: "asked" },
    { kind: "bottom-line", propositionIds: [...key.bottomLine] },
    ...(hasGroups ? GROUP_BLOCKS : []),
    { kind: "agreement", propositionIds: [...key.agreed] },
    { kind: "split", propositionIds: [...key.split] },
    ...(isRecord(index.dossier.coders) ? sidesBlocks(key.split, key.all) : wordsBlocks()),
    { kind: "not-known" },
    { kind: "do-not-claim" },
    { kind: "method" },
    { kind: "sources" },
  ];
  const empty: BriefingPlan = { title: index.dossier.title, blocks: [] };
  return blocks.reduce((plan, block) => addBlock(plan, block), empty);

  function wordsBlocks(): NewBlock[] {
    const spoken = key.all.filter((id) =>
      sidesByProposition.some((propositionSides) => propositionSides.id === id && propositionSides.summary.holders > 0),
    );
    const chosen = new Set([...key.bottomLine, ...spoken].slice(0, MAX_COLUMNS));
    const columns = selection.propositions.map(({ id }) => id).filter((id) => chosen.has(id));
    const propositionIds = [...new Set([...key.bottomLine, ...key.all])];
    const most = hasGroups ? MAX_QUOTATIONS_BESIDE_GROUPS : MAX_QUOTATIONS;
    const quotations = proposedQuotations({ index, selection }, { sidesByProposition, propositionIds, most });
    return [
      ...(hasGroups ? [] : [{ kind: "who-stands-where" as const, propositionIds: columns }]),
      ...quotations.map((chosen): NewBlock => ({ kind: "quotation", ...chosen })),
    ];
  }
}

/** The most contested propositions; where none is contested, the first of the briefing. */
function sidesBlocks(split: readonly string[], all: readonly string[]): NewBlock[] {
  return (split.length > 0 ? split : all)
    .slice(0, MAX_SIDES)
    .map((propositionId): NewBlock => ({ kind: "sides-by-group", propositionId }));
}
