import { type Codability, coderCodability } from "@/lib/analysis/reliability/coder-codability";
import {
  coderReliability,
  RELY_FROM,
  type Reliability,
  type ReliabilityBand,
  TENTATIVE_FROM,
} from "@/lib/analysis/reliability/coder-reliability";
import { reliabilityUnits } from "@/lib/analysis/reliability/reliability-units";
import { memoize } from "@/lib/cache/memoize";
import type { Dossier, Proposition } from "@/lib/domain/dossier";
import { coefficient, count, outOf } from "@/lib/wording/count";
import { propositionLabel } from "@/lib/wording/names";

export interface ReliabilityRow {
  readonly id: string;
  readonly label: string;
  readonly level: "dossier" | "issue" | "proposition";
  readonly reliability: Reliability;
}

export interface ReliabilityView {
  readonly overall: Reliability;
  readonly codability: Codability;
  /** The dossier, then each issue with its propositions under it. */
  readonly rows: readonly ReliabilityRow[];
}

const SEED = 1;

const BAND_WORDS: Readonly<Record<ReliabilityBand, string>> = {
  rely: "reliable",
  tentative: "tentative",
  "do-not-rely": "not reliable",
  undefined: "undefined: the codings do not vary",
};

/**
 * How far the coders agree, on the whole dossier whatever the filter: reliability is a property of the coding, not of a
 * view. The data layer hands out one object per revision; the bootstrap is not repeated for each page.
 */
export const reliabilityView: (dossier: Dossier) => ReliabilityView = memoize((dossier) => {
  const of = (propositions: readonly Pick<Proposition, "id">[]) =>
    coderReliability(
      reliabilityUnits({ ...dossier, propositions }).map(({ values }) => values),
      { seed: SEED },
    );
  const overall = of(dossier.propositions);
  const issues = dossier.issues.flatMap((issue): ReliabilityRow[] => {
    const own = dossier.propositions.filter(({ issueId }) => issueId === issue.id);
    const propositions = own.map((proposition): ReliabilityRow => {
      const label = `${proposition.id} ${propositionLabel(proposition)}`;
      return { id: proposition.id, label, level: "proposition", reliability: of([proposition]) };
    });
    return [{ id: issue.id, label: issue.title, level: "issue", reliability: of(own) }, ...propositions];
  });
  const whole: ReliabilityRow = { id: dossier.id, label: "Whole dossier", level: "dossier", reliability: overall };
  return { overall, codability: coderCodability(dossier), rows: [whole, ...issues] };
});

/**
 * What the alpha allows, as far as its interval bears it out: four cells on which coders happen to agree are nothing to
 * rely on. Where there is no alpha, why.
 */
export function readingWords(reliability: SkewCounts & Pick<Reliability, "low" | "high">): string {
  const { band, units, low, high } = reliability;
  if (units === 0) return "undefined: no cell has two values";
  if (isSkewed(reliability)) return `cannot be told: ${skewWords(reliability)}`;
  if (band === "undefined" || band === "do-not-rely") return BAND_WORDS[band];
  if (low === null) return "too few cells to say";
  if (low === high) return `${BAND_WORDS[band]}; no difference in ${count(units, "cell")}`;
  const lowest = low >= RELY_FROM ? "rely" : low >= TENTATIVE_FROM ? "tentative" : "do-not-rely";
  return lowest === band ? BAND_WORDS[band] : `${BAND_WORDS[band]}, but the interval reaches “${BAND_WORDS[lowest]}”`;
}

/**
 * "93 of 99" cells; with three coders or more a cell may agree in part, and the share of agreeing pairs, a mean over
 * cells, is named beside the count: "0 of 9; pairs 0.33".
 */
export function sameValueWords({
  percent,
  units,
  sameUnits,
  mostCoders,
}: Pick<Reliability, "percent" | "units" | "sameUnits" | "mostCoders">): string {
  if (percent === null) return "–";
  const cells = outOf(sameUnits, units);
  return mostCoders > 2 ? `${cells}; pairs ${coefficient(percent)}` : cells;
}

/** From this share of the codes on one value they hardly vary … */
const SKEWED_FROM = 0.8;
/** … and from this share of cells with one value it cannot be said that coders often differ. */
const MOSTLY_SAME_FROM = 0.8;

/**
 * Whether alpha is low because the codes hardly vary and not because coders differ: nearly all codes are one value, and
 * in most cells all coders gave the same. Then chance alone would bring about nearly as much agreement, and alpha
 * cannot tell the two apart.
 */
export function isSkewed({ band, units, sameUnits, codes, mostFrequent }: SkewCounts): boolean {
  if (band !== "do-not-rely" && band !== "tentative") return false;
  return mostFrequent >= SKEWED_FROM * codes && sameUnits >= MOSTLY_SAME_FROM * units;
}

/** "56 of 57 codes are the same value, and where codes hardly vary alpha is low even though coders agree". */
export function skewWords({ codes, mostFrequent }: Pick<Reliability, "codes" | "mostFrequent">): string {
  return `${outOf(mostFrequent, codes)} codes are the same value, and where codes hardly vary alpha is low even though coders agree`;
}

/** Whether coders differ in so many cells that "often" is true. */
export function oftenDiffer({ units, sameUnits }: Pick<Reliability, "units" | "sameUnits">): boolean {
  return sameUnits < MOSTLY_SAME_FROM * units;
}

type SkewCounts = Pick<Reliability, "band" | "units" | "sameUnits" | "codes" | "mostFrequent">;

/**
 * "0.95 (0.90 to 0.98)"; "undefined" where nothing varies. Where coders never differed no draw can differ, and there is
 * no interval.
 */
export function alphaWithInterval({ alphaOrdinal, low, high }: Reliability): string {
  if (alphaOrdinal === null) return "undefined";
  return low === null || high === null || low === high
    ? coefficient(alphaOrdinal)
    : `${coefficient(alphaOrdinal)} (${coefficient(low)} to ${coefficient(high)})`;
}
