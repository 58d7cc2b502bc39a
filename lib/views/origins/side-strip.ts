import type { Dossier } from "@/lib/domain/dossier";
import { SIDES, type Side } from "@/lib/domain/stance";
import { number } from "@/lib/wording/count";
import { sideLabel } from "@/lib/wording/stance-words";

/**
 * A sparkline of the sides that several commentators take: one cell a proposition, upwards who agrees, downwards who
 * disagrees.
 */
export interface SideStrip {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<Side, string>>;
  /** Dots for propositions that nobody of them addresses. */
  readonly silent: string;
  /** "agree: 46, neutral: 3, disagree: 8". */
  readonly words: string;
}

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
const LENGTH = 9;
const MAX_CELL = 6;
const MAX_WIDTH = 156;

/**
 * Draws sides by proposition: lengths are shares of the commentators there that took a side, so that a split shows as
 * such.
 * O(positions + propositions).
 */
export function sideStrip(
  dossier: Pick<Dossier, "wording">,
  {
    propositions,
    taken,
  }: {
    readonly propositions: readonly string[];
    readonly taken: readonly { readonly propositionId: string; readonly side: Side }[];
  },
): SideStrip {
  const cell = Math.min(MAX_CELL, MAX_WIDTH / Math.max(1, propositions.length));
  const width = rounded(cell - Math.min(1, cell / 5));
  const counts = countSides(taken);
  const paths = { agree: "", neutral: "", disagree: "" };
  let silent = "";
  for (const [place, id] of propositions.entries()) {
    const x = rounded(place * cell);
    const on = counts.get(id);
    if (!on) {
      silent += `M${rounded(x + width / 2)} ${MIDDLE}h0`;
      continue;
    }
    const all = on.agree + on.neutral + on.disagree;
    const length = (side: "agree" | "disagree") => rounded((LENGTH * on[side]) / all);
    if (on.agree > 0) paths.agree += `M${x} ${rounded(MIDDLE - length("agree"))}h${width}V${MIDDLE}h-${width}z`;
    if (on.disagree > 0) paths.disagree += `M${x} ${MIDDLE}h${width}v${length("disagree")}h-${width}z`;
    if (on.neutral > 0) paths.neutral += `M${x} ${MIDDLE - 1}h${width}v2h-${width}z`;
  }
  const total = (side: Side) => taken.filter((one) => one.side === side).length;
  const words = SIDES.toReversed()
    .filter((side) => total(side) > 0)
    .map((side) => `${sideLabel(dossier, side)}: ${number(total(side))}`);
  return {
    width: rounded(Math.max(1, propositions.length) * cell),
    height: HEIGHT,
    paths,
    silent,
    words: words.join(", ") || "no position found",
  };
}

function countSides(taken: readonly { readonly propositionId: string; readonly side: Side }[]) {
  const counts = new Map<string, Record<Side, number>>();
  for (const { propositionId, side } of taken) {
    const on = counts.get(propositionId) ?? { agree: 0, neutral: 0, disagree: 0 };
    on[side] += 1;
    counts.set(propositionId, on);
  }
  return counts;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** How such a strip is read, in the words of the dossier. */
export function sideStripNote(dossier: Pick<Dossier, "wording">): string {
  const [up, middle, down] = (["agree", "neutral", "disagree"] as const).map((side) => sideLabel(dossier, side));
  return `Sides at a glance, one mark a proposition in the order of the dossier: the share upwards ${up}, downwards ${down}, across the middle ${middle}; a dot is silence.`;
}
