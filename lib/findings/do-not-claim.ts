import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import type { Reliability } from "@/lib/analysis/reliability/coder-reliability";
import type { Dossier } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { readsWords } from "@/lib/domain/is-record";
import { NO_VERDICT_CLAUSES, type NoVerdict } from "@/lib/findings/no-verdict";
import { isSkewed, oftenDiffer, reliabilityView, skewWords } from "@/lib/findings/reliability-view";
import { reasonSentence } from "@/lib/findings/verdict-sentence";
import type { DossierView } from "@/lib/selection/dossier-view";
import { loneDissenter, type PropositionSides } from "@/lib/selection/proposition-sides";
import type { Selection } from "@/lib/selection/selection";
import type { PairCounts } from "@/lib/selection/selection-pairs";
import { askedClause } from "@/lib/wording/claim";
import { coefficient, count, listing, number, outOf } from "@/lib/wording/count";
import { votersWord } from "@/lib/wording/counted-commentators";
import { countEvidence, recordTitles } from "@/lib/wording/evidence";
import { numeral } from "@/lib/wording/numerals";

/** One thing the data do not support, in plain words. `claim` completes the sentence "Do not claim …". */
export interface Caution {
  readonly claim: string;
  readonly because: string;
}

/**
 * What the data of a selection do not support; shown beside the findings with equal weight. Order: most tempting first.
 */
export function doNotClaim({
  index,
  selection,
  sidesByProposition,
  pairs,
  grouping,
  noVerdict = "none",
}: DossierView & {
  readonly sidesByProposition: readonly PropositionSides[];
  readonly pairs: PairCounts;
  readonly grouping: Pick<Grouping, "verdict" | "reasons"> | null;
  /** Why there is no grouping, where there is none. */
  readonly noVerdict?: NoVerdict;
}): Caution[] {
  return [
    groupsCaution({ selection, sidesByProposition, pairs, grouping, noVerdict }),
    ...silenceCaution(selection),
    ...codingCaution(index, sidesByProposition),
    ...expertCaution({ index, selection }, sidesByProposition),
    ...thinCaution({ index, selection }, sidesByProposition),
    ...singleAuthorCaution({ index, selection, sidesByProposition }),
  ];
}

function groupsCaution({
  selection,
  sidesByProposition,
  pairs,
  grouping,
  noVerdict,
}: {
  selection: Selection;
  sidesByProposition: readonly PropositionSides[];
  pairs: PairCounts;
  grouping: Pick<Grouping, "verdict" | "reasons"> | null;
  noVerdict: NoVerdict;
}): Caution {
  const verdict = grouping?.verdict ?? null;
  const basis =
    pairs.pairs === 0
      ? nobodyToCompare(selection)
      : `${number(pairs.comparable)} of ${count(pairs.pairs, "pair")} ${pairs.pairs === 1 ? "shares" : "share"} ${count(selection.filter.shared, "proposition")} or more`;
  const { plural } = selection.dossier.wording.commentator;
  const experts = selection.dossier.wording.scale ? plural : "experts";
  if (verdict === "clear")
    return {
      claim: "that groups are blocs with a common line",
      because: `they are ${plural} whose positions are alike; ${basis}${twoValued(sidesByProposition)}`,
    };
  if (verdict === "tentative")
    return { claim: "that the groups are settled", because: whyTentative(selection.dossier, grouping?.reasons ?? []) };
  if (verdict === null)
    return {
      claim: `that the ${experts} form camps, or that they do not`,
      because: `${basis}; ${NO_VERDICT_CLAUSES[noVerdict]}`,
    };
  if (verdict === "no-structure")
    return { claim: `that the ${experts} form camps`, because: `${whyNone(grouping?.reasons ?? [])}; ${basis}` };
  return { claim: `that the ${experts} form camps, or that they do not`, because: `${basis}: not enough data to tell` };
}

/** One alone, or none at all, makes no pair. */
function nobodyToCompare(selection: Selection): string {
  const compared = selection.commentators.filter(({ comparable }) => comparable || selection.filter.unnamed).length;
  return compared === 0
    ? `no ${votersWord(selection, 1)} is here`
    : `only one ${votersWord(selection, 1)} is here, with nobody to compare`;
}

/** Slices of a spectrum on two values look like groups in a fifth of simulated sets (docs/simulation.md). */
function twoValued(sidesByProposition: readonly PropositionSides[]): string {
  const asked = sidesByProposition.filter(({ summary }) => summary.holders >= 2);
  const narrow = asked.filter(
    ({ summary }) => Object.values(summary.counts).filter((holders) => holders > 0).length <= 2,
  );
  if (2 * narrow.length <= asked.length) return "";
  return `; on ${narrow.length} of ${count(asked.length, "proposition")} there are two different values at most, and then a spectrum can look like groups`;
}

/** What keeps the groups from being clear, in the words of the verdict. */
function whyTentative(dossier: Pick<Dossier, "wording">, reasons: Grouping["reasons"]): string {
  return reasons.length === 0
    ? "the grouping is tentative"
    : `the grouping is tentative: ${reasons.map((reason) => reasonSentence(dossier, reason)).join("; ")}`;
}

function whyNone(reasons: Grouping["reasons"]): string {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  if (kinds.has("nobody-differs")) return "no one differs from anyone";
  if (kinds.has("no-group-found-again")) return "no grouping is found again when a fifth of the positions is hidden";
  return "no grouping predicts positions better than chance";
}

function silenceCaution(selection: Selection): Caution[] {
  // A refusal, a dispute and a position outside the filter are marks of their own: only an empty cell is silence.
  const marked = [...selection.positions, ...selection.setAside];
  const held = new Set(marked.map((position) => position.commentatorId));
  const compared = selection.commentators.filter((c) => c.comparable || selection.filter.unnamed);
  const silent = compared.filter((commentator) => !held.has(commentator.id)).length;
  const cells = selection.commentators.length * selection.propositions.length;
  const empty = cells - marked.length;
  if (empty === 0) return [];
  const noun = votersWord(selection, compared.length);
  const wholly =
    silent === 0
      ? ""
      : `, and ${outOf(silent, compared.length)} ${noun} ${silent === 1 ? "has" : "have"} no recorded position`;
  return [
    {
      claim: "that the silent are neutral",
      because: `${number(empty)} of ${count(cells, "cell")} ${empty === 1 ? "is" : "are"} empty${wholly}${notReadYet(selection)}`,
    },
  ];
}

/** Where no coder has considered every cell, an empty one may be one that no one has read. */
function notReadYet({ dossier: { coders } }: Selection): string {
  const readers = coders.some(readsWords) ? coders.filter(readsWords) : coders.filter(({ kind }) => kind === "record");
  const isUnread = readers.length > 0 && readers.every(({ scope }) => scope !== "all");
  return isUnread ? "; no coder has considered every cell, so that an empty one may not have been read yet" : "";
}

/**
 * Whether people coded, and on which propositions that findings speak of the coders hardly agree. A record has no
 * coders.
 */
function codingCaution(
  { dossier, propositions }: DossierIndex,
  sidesByProposition: readonly PropositionSides[],
): Caution[] {
  if (recordTitles(dossier)) return [];
  const readers = dossier.coders.filter(readsWords);
  const areMachines = readers.length > 0 && readers.every(({ kind }) => kind === "machine");
  const sayable = new Set(
    sidesByProposition.flatMap(({ id, summary }) => (summary.label.kind === "too-few" ? [] : [id])),
  );
  const weak = reliabilityView(dossier).rows.flatMap(({ id, level, reliability }) => {
    const proposition = propositions.get(id);
    const isWeak = level === "proposition" && sayable.has(id) && reliability.band === "do-not-rely";
    return proposition && isWeak ? [{ asked: askedClause(dossier, proposition), reliability }] : [];
  });
  const differing = weak.filter(({ reliability }) => !isSkewed(reliability));
  const skewed = weak.filter(({ reliability }) => isSkewed(reliability)).map(skewCaution);
  const differ = differClause(differing);
  if (areMachines) {
    const models = `${numeral(readers.length)} AI ${readers.length === 1 ? "model" : "models"} did`;
    const because = differing.length === 0 ? models : `${models}, and they ${differ}`;
    return [{ claim: "that people coded this", because }, ...skewed];
  }
  if (differing.length === 0) return skewed;
  const asked = worded(
    differing.map(({ asked }) => asked),
    1,
  );
  return [{ claim: `that the coding on ${asked} is settled`, because: `the coders ${differ}` }, ...skewed];
}

/** A proposition whose coding is not reliable by its alpha. */
interface WeakCoding {
  readonly asked: string;
  readonly reliability: Reliability;
}

/** "often differ on whether it rains and one more proposition (alpha 0.64 and 0.53)". */
function differClause(weak: readonly WeakCoding[]): string {
  const often = weak.every(({ reliability }) => oftenDiffer(reliability)) ? "often differ" : "differ";
  const alphas = listing(weak.map(({ reliability }) => coefficient(reliability.alphaOrdinal)));
  const asked = weak.map(({ asked }) => asked);
  return `${often} on ${worded(asked, 1)} (alpha ${alphas})`;
}

/**
 * Coders who agree in nearly all cells do not differ: what is missing is variety, without which alpha shows nothing.
 */
function skewCaution({ asked, reliability }: WeakCoding): Caution {
  const { alphaOrdinal, units, sameUnits } = reliability;
  return {
    claim: `that the coding on ${asked} is proven reliable, or that it is not`,
    because: `all coders gave the same value in ${outOf(sameUnits, units)} cells, yet alpha is ${coefficient(alphaOrdinal)}: ${skewWords(reliability)}`,
  };
}

function expertCaution({ index, selection }: DossierView, sidesByProposition: readonly PropositionSides[]): Caution[] {
  const named = selection.commentators.filter((c) => c.voice === "expert" && c.comparable);
  const experts = named.length;
  const isExpert = ({ id }: { id: string }) => named.some((expert) => expert.id === id);
  const thin = sidesByProposition
    .filter((propositionSides) => index.propositions.get(propositionSides.id)?.headline)
    .map((propositionSides) => ({
      propositionSides,
      speaking: [
        ...propositionSides.sides.agree,
        ...propositionSides.sides.neutral,
        ...propositionSides.sides.disagree,
      ].filter(isExpert).length,
    }))
    .filter(({ propositionSides, speaking }) => propositionSides.summary.holders >= 3 && speaking * 2 < experts)
    .toSorted((a, b) => a.speaking - b.speaking);
  const [thinnest] = thin;
  if (!thinnest || experts === 0) return [];
  const { propositionSides, speaking } = thinnest;
  const proposition = index.propositions.get(propositionSides.id) ?? { text: propositionSides.text, claim: null };
  return [
    {
      claim: `what experts think about ${askedClause(index.dossier, proposition)}`,
      because: `only ${number(speaking)} of ${count(experts, "named expert")} spoke`,
    },
  ];
}

/** More propositions than this in one sentence nobody takes in; the list of issues says of each that it is too few. */
const MAX_WORDED = 3;

/** The first so many in words, the others counted: "whether it rains, whether it snows and 2 more propositions". */
function worded(asked: readonly string[], most: number): string {
  const left = asked.length - most;
  if (left <= 0) return listing(asked);
  return listing([...asked.slice(0, most), `${numeral(left)} more ${left === 1 ? "proposition" : "propositions"}`]);
}

function thinCaution({ index, selection }: DossierView, sidesByProposition: readonly PropositionSides[]): Caution[] {
  const thin = sidesByProposition.filter(({ summary }) => summary.label.kind === "too-few");
  if (thin.length === 0) return [];
  const asked = thin.flatMap(({ id }) => {
    const proposition = index.propositions.get(id);
    return proposition ? [askedClause(index.dossier, proposition)] : [];
  });
  return [
    {
      claim: `anything about ${worded(asked, MAX_WORDED)}`,
      because: `fewer than three ${votersWord(selection)} took a position${thin.length > 1 ? " on each" : ""}`,
    },
  ];
}

function singleAuthorCaution({
  index,
  selection,
  sidesByProposition,
}: DossierView & {
  sidesByProposition: readonly PropositionSides[];
}): Caution[] {
  const used = new Set(selection.quotations.map((quotation) => quotation.sourceId));
  const sources = selection.dossier.sources.filter((source) => used.has(source.id));
  const authors = new Set(sources.map((source) => source.authorId));
  const [authorId] = authors;
  if (authors.size !== 1 || !authorId) return [];
  const author = index.commentators.get(authorId)?.name ?? "one author";
  const direct = selection.quotations.filter((quotation) => quotation.voice === "direct").length;
  const reported = selection.quotations.filter(({ voice }) => !["direct", "author", "record"].includes(voice)).length;
  if (reported === 0) return [];
  const alone = sidesByProposition.filter(
    (propositionSides) => loneDissenter(propositionSides)?.id === authorId,
  ).length;
  return [
    {
      claim: "that these are the speakers’ own words",
      because: `${sources.length === 1 ? "the source is" : `${sources.length === 2 ? "both" : `all ${sources.length}`} sources are`} by ${author}, who selects and reports${alone === 0 ? "" : `, and stands alone on ${alone === 1 ? "one proposition" : `${numeral(alone)} propositions`}`}; ${direct} of ${countEvidence(index.dossier, selection.quotations.length)} ${direct === 1 ? "is" : "are"} direct`,
    },
  ];
}
