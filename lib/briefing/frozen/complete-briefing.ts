import type { Block, Briefing } from "@/lib/briefing/briefing";

/** Fields that blocks have got since briefings are frozen: what was kept before has none of them. */
type Later = "clusters" | "sides" | "onSlide" | "appendix" | "isReasonFirst";
type FrozenBlockRecord = Omit<Block, Later> & Partial<Pick<Block, Later>>;

/** A briefing as an earlier version of the program may have kept it. */
export type FrozenBriefingRecord = Omit<Briefing, "blocks" | "groupingMethod"> &
  Partial<Pick<Briefing, "groupingMethod">> & { readonly blocks: readonly FrozenBlockRecord[] };

/** Before briefings told it there was only one method. */
const FIRST_METHOD = 1;

const NOTHING: Pick<Block, Later> = {
  clusters: null,
  sides: null,
  onSlide: null,
  appendix: null,
  isReasonFirst: false,
};

/** Reads a kept briefing as one of today: what it did not have then is empty now; nothing that it says is changed. */
export function completeBriefing(kept: FrozenBriefingRecord): Briefing {
  return { groupingMethod: FIRST_METHOD, ...kept, blocks: kept.blocks.map((block) => ({ ...NOTHING, ...block })) };
}
