import type { Dossier } from "@/lib/domain/dossier";
import type { Side } from "@/lib/domain/stance";
import type { SelectionKey } from "@/lib/filters/asked-selections";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import type { SideBar } from "@/lib/views/sides/side-bars-view";
import { number, outOf } from "@/lib/wording/count";
import { medianWords } from "@/lib/wording/median-words";
import type { SelectionName } from "@/lib/wording/selection-name";
import { sidePredicate } from "@/lib/wording/stance-words";

/** One selection on one proposition. */
export interface SelectionBar extends SelectionName {
  readonly key: SelectionKey;
  readonly sides: PropositionSides;
  readonly bar: SideBar;
  /** "4 of 5 agree": by the side on which the selections differ most. */
  readonly share: string;
  /** "5 with a position · 6 silent · median: agrees". */
  readonly basis: string;
}

/**
 * The side by which a proposition is told: agreement or disagreement, whichever has its shares farthest apart;
 * agreement where they are equal. The neutral side only where nobody takes another.
 */
export function sideThatDiffers(held: readonly PropositionSides[]): Side {
  const spoken = held.filter(({ summary }) => summary.holders > 0);
  const spread = (side: Side) => {
    const shares = spoken.map(({ sides, summary }) => sides[side].length / summary.holders);
    return Math.max(...shares) - Math.min(...shares);
  };
  const taken = (["agree", "disagree"] as const).filter((side) => spoken.some(({ sides }) => sides[side].length > 0));
  const [first, other] = taken;
  if (first === undefined) return spoken.length > 0 ? "neutral" : "agree";
  return other !== undefined && spread(other) > spread(first) ? other : first;
}

/** Share of a side among those who took a position, as counts: "4 of 5 agree", never as a percentage. */
export function shareOnSide(dossier: Pick<Dossier, "wording">, sides: PropositionSides, side: Side): string {
  const { holders } = sides.summary;
  if (holders === 0) return "no position";
  const on = sides.sides[side].length;
  return `${outOf(on, holders)} ${sidePredicate(dossier, side, 2)}`;
}

/** Whom a bar rests on, and whom it does not show: silence is counted and never drawn. */
export function basisOf(
  dossier: Pick<Dossier, "wording">,
  sides: PropositionSides,
  { inPeriod }: { readonly inPeriod: boolean },
): string {
  const { holders, median } = sides.summary;
  const middle = holders > 1 ? medianWords(dossier, median) : null;
  return [
    `${number(holders)} with a position`,
    // Whoever spoke at another time, or at an unknown one, was not silent.
    sides.silent.length > 0 && `${number(sides.silent.length)} ${inPeriod ? "without one in this period" : "silent"}`,
    sides.declined.length > 0 && `${number(sides.declined.length)} declined`,
    sides.unresolved.length > 0 && `${number(sides.unresolved.length)} unresolved`,
    sides.setAside.length > 0 && `${number(sides.setAside.length)} outside the filter`,
    middle && `median: ${middle}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
