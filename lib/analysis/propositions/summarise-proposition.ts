import { median } from "@/lib/analysis/median";
import { vanDerEijkAgreement } from "@/lib/analysis/propositions/van-der-eijk-agreement";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";

/** Below this many holders nothing is said about the shape of opinion. */
const MIN_HOLDERS = 3;
/** A lone dissenter needs this many on the other side; one against two is not alone. */
const MIN_OPPONENTS = 3;

export type PropositionLabel =
  | { readonly kind: "too-few" }
  | { readonly kind: "all-neutral"; readonly holders: number }
  | {
      readonly kind: "one-sided";
      readonly side: "agree" | "disagree";
      /** Holders on that side; the others are neutral. */
      readonly count: number;
      readonly holders: number;
    }
  | {
      readonly kind: "contested";
      readonly agree: number;
      readonly disagree: number;
      /** Index, in the values given, of the one holder who stands alone against three or more. */
      readonly dissenter: { readonly index: number; readonly side: "agree" | "disagree" } | null;
    };

export interface PropositionSummary {
  /** Commentators with a value, neutral ones included. */
  readonly holders: number;
  /** Commentators without one, whatever the reason. */
  readonly silent: number;
  readonly counts: Readonly<Record<StanceValue, number>>;
  readonly agree: number;
  readonly disagree: number;
  readonly neutral: number;
  readonly median: number | null;
  /** Van der Eijk's A, −1 to 1. */
  readonly agreementA: number | null;
  readonly label: PropositionLabel;
}

/**
 * The sides on one proposition: who holds it, where they stand, and what may be said about it in words.
 *
 * The label is "too-few" below three holders; "one-sided" when only one of agreement and disagreement occurs (neutral
 * holders count among the holders, so it reads "4 of 5"); "contested" when both occur, however unevenly; "all-neutral"
 * when neither does. A missing value is silence and never a position.
 *
 * @param values one entry a commentator. O(n log n).
 * Example: (2, 1, 1, −1, null): 4 holders, 1 silent, median 1, contested 3 to 1, lone dissenter at index 3.
 * Reference: van der Eijk 2001 for A.
 */
export function summariseProposition(values: readonly (StanceValue | null)[]): PropositionSummary {
  const held = values.filter((value) => value !== null);
  const counts: Record<StanceValue, number> = { [-2]: 0, [-1]: 0, 0: 0, 1: 0, 2: 0 };
  for (const value of held) counts[value] += 1;
  const agree = counts[1] + counts[2];
  const disagree = counts[-1] + counts[-2];
  return {
    holders: held.length,
    silent: values.length - held.length,
    counts,
    agree,
    disagree,
    neutral: counts[0],
    median: median(held),
    agreementA: vanDerEijkAgreement(STANCE_VALUES.map((value) => counts[value])),
    label: labelOf({ values, holders: held.length, agree, disagree }),
  };
}

function labelOf({
  values,
  holders,
  agree,
  disagree,
}: {
  values: readonly (StanceValue | null)[];
  holders: number;
  agree: number;
  disagree: number;
}): PropositionLabel {
  if (holders < MIN_HOLDERS) return { kind: "too-few" };
  if (agree > 0 && disagree > 0) {
    return { kind: "contested", agree, disagree, dissenter: findDissenter({ values, agree, disagree }) };
  }
  if (agree > 0) return { kind: "one-sided", side: "agree", count: agree, holders };
  if (disagree > 0) return { kind: "one-sided", side: "disagree", count: disagree, holders };
  return { kind: "all-neutral", holders };
}

function findDissenter({
  values,
  agree,
  disagree,
}: {
  values: readonly (StanceValue | null)[];
  agree: number;
  disagree: number;
}): { index: number; side: "agree" | "disagree" } | null {
  if (agree === 1 && disagree >= MIN_OPPONENTS) {
    return { index: values.findIndex((value) => value !== null && value > 0), side: "agree" };
  }
  if (disagree === 1 && agree >= MIN_OPPONENTS) {
    return { index: values.findIndex((value) => value !== null && value < 0), side: "disagree" };
  }
  return null;
}
