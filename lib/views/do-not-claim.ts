import type { Grouping } from "../analysis/grouping/group-commentators";
import type { DossierIndex } from "../domain/dossier-index";
import type { Selection } from "../filters/selection";
import { coefficient, count, listing, number, outOf } from "./count";
import { NO_VERDICT_CLAUSES, type NoVerdict } from "./no-verdict";
import { loneDissenter, type PropositionCamps } from "./proposition-camps";
import { reliabilityView, sameValueWords } from "./reliability-view";
import type { PairCounts } from "./selection-pairs";

/** One thing the data do not support, in plain words. `claim` completes the sentence "Do not claim …". */
export interface Caution {
  readonly claim: string;
  readonly because: string;
}

/** What the data of a selection do not support; shown beside the findings with equal weight. Order: most tempting first. */
export function doNotClaim({
  index,
  selection,
  camps,
  pairs,
  grouping,
  noVerdict = "none",
}: {
  readonly index: DossierIndex;
  readonly selection: Selection;
  readonly camps: readonly PropositionCamps[];
  readonly pairs: PairCounts;
  readonly grouping: Pick<Grouping, "verdict" | "reasons"> | null;
  /** Why there is no grouping, where there is none. */
  readonly noVerdict?: NoVerdict;
}): Caution[] {
  return [
    campsCaution({ selection, camps, pairs, grouping, noVerdict }),
    ...silenceCaution(selection),
    ...codingCaution(index, camps),
    ...expertCaution(index, selection, camps),
    ...thinCaution(selection, camps),
    ...singleAuthorCaution({ index, selection, camps }),
  ];
}

function campsCaution({
  selection,
  camps,
  pairs,
  grouping,
  noVerdict,
}: {
  selection: Selection;
  camps: readonly PropositionCamps[];
  pairs: PairCounts;
  grouping: Pick<Grouping, "verdict" | "reasons"> | null;
  noVerdict: NoVerdict;
}): Caution {
  const verdict = grouping?.verdict ?? null;
  const basis = `of ${count(pairs.pairs, "pair")} of ${selection.filter.unnamed ? "" : "named "}voices ${number(pairs.comparable)} share ${count(selection.filter.shared, "proposition")} or more`;
  if (verdict === "clear")
    return {
      claim: "that groups are blocs with a common line",
      because: `they are voices whose positions are alike; ${basis}${twoValued(camps)}`,
    };
  if (verdict === "tentative")
    return { claim: "that the groups are settled", because: `the grouping is tentative; ${basis}` };
  if (verdict === null)
    return {
      claim: "that there are camps, or that there are none",
      because: `${basis}; ${NO_VERDICT_CLAUSES[noVerdict]}`,
    };
  if (verdict === "no-structure")
    return { claim: "that there are camps", because: `${whyNone(grouping?.reasons ?? [])}; ${basis}` };
  return { claim: "that there are camps, or that there are none", because: `${basis}: too little data to tell` };
}

/** Slices of a spectrum on two values look like camps in a fifth of simulated sets (docs/simulation.md). */
function twoValued(camps: readonly PropositionCamps[]): string {
  const asked = camps.filter(({ summary }) => summary.holders >= 2);
  const narrow = asked.filter(
    ({ summary }) => Object.values(summary.counts).filter((holders) => holders > 0).length <= 2,
  );
  if (2 * narrow.length <= asked.length) return "";
  return `; on ${narrow.length} of ${count(asked.length, "proposition")} there are two different values at most, and then a spectrum can look like camps`;
}

function whyNone(reasons: Grouping["reasons"]): string {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  if (kinds.has("nobody-differs")) return "nobody differs from anybody";
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
  const voices = `${selection.filter.unnamed ? "" : "named "}${compared.length === 1 ? "voice" : "voices"}`;
  const wholly =
    silent === 0
      ? ""
      : `, and ${outOf(silent, compared.length)} ${voices} ${silent === 1 ? "has" : "have"} nothing but empty cells`;
  return [
    {
      claim: "that the silent are neutral",
      because: `${number(empty)} of ${count(cells, "cell")} ${empty === 1 ? "is" : "are"} empty${wholly}${notReadYet(selection)}`,
    },
  ];
}

/** Where no coder has considered every cell, an empty one may be one that nobody has read. */
function notReadYet({ dossier: { coders } }: Selection): string {
  const readers = coders.filter(({ kind }) => kind !== "adjudication");
  const isUnread = readers.length > 0 && readers.every(({ scope }) => scope !== "all");
  return isUnread ? "; no coder has considered every cell, so that an empty one may not have been read yet" : "";
}

/** Whether people coded, and on which propositions that findings speak of the coders hardly agree. */
function codingCaution({ dossier }: DossierIndex, camps: readonly PropositionCamps[]): Caution[] {
  const readers = dossier.coders.filter(({ kind }) => kind !== "adjudication");
  const areMachines = readers.length > 0 && readers.every(({ kind }) => kind === "machine");
  const sayable = new Set(camps.flatMap(({ id, summary }) => (summary.label.kind === "too-few" ? [] : [id])));
  const weak = reliabilityView(dossier).rows.filter(
    ({ id, level, reliability }) => level === "proposition" && sayable.has(id) && reliability.band === "do-not-rely",
  );
  const ids = listing(weak.map(({ id }) => id));
  const cells = listing(weak.map(({ reliability }) => `${sameValueWords(reliability)} cells`));
  const alphas = listing(weak.map(({ reliability }) => coefficient(reliability.alphaOrdinal)));
  const hardly = `agree on ${ids} in only ${cells} (alpha ${alphas})`;
  if (areMachines) {
    const machines = `${count(readers.length, "machine coder")} did`;
    return [{ claim: "that people read so", because: weak.length === 0 ? machines : `${machines}, and ${hardly}` }];
  }
  return weak.length === 0 ? [] : [{ claim: `that the coding of ${ids} is settled`, because: `the coders ${hardly}` }];
}

function expertCaution(index: DossierIndex, selection: Selection, camps: readonly PropositionCamps[]): Caution[] {
  const named = selection.commentators.filter((c) => c.voice === "expert" && c.comparable);
  const experts = named.length;
  const isExpert = ({ id }: { id: string }) => named.some((expert) => expert.id === id);
  const thin = camps
    .filter((camp) => index.propositions.get(camp.id)?.headline)
    .map((camp) => ({
      camp,
      speaking: [...camp.sides.agree, ...camp.sides.neutral, ...camp.sides.disagree].filter(isExpert).length,
    }))
    .filter(({ camp, speaking }) => camp.summary.holders >= 3 && speaking * 2 < experts)
    .toSorted((a, b) => a.speaking - b.speaking);
  const [thinnest] = thin;
  if (!thinnest || experts === 0) return [];
  const { camp, speaking } = thinnest;
  const voices = selection.filter.unnamed ? "voice" : "named voice";
  return [
    {
      claim: `what experts as a whole think of “${camp.label}”`,
      because: `${count(camp.summary.holders, voices)} took a position, among them ${number(speaking)} of ${count(experts, "named expert")}`,
    },
  ];
}

function thinCaution({ filter }: Selection, camps: readonly PropositionCamps[]): Caution[] {
  const thin = camps.filter(({ summary }) => summary.label.kind === "too-few");
  if (thin.length === 0) return [];
  return [
    {
      claim: `anything about ${listing(thin.map(({ id }) => id))}`,
      because: `fewer than three ${filter.unnamed ? "" : "named "}voices took a position${thin.length > 1 ? " on each" : ""}`,
    },
  ];
}

function singleAuthorCaution({
  index,
  selection,
  camps,
}: {
  index: DossierIndex;
  selection: Selection;
  camps: readonly PropositionCamps[];
}): Caution[] {
  const used = new Set(selection.quotations.map((quotation) => quotation.sourceId));
  const sources = selection.dossier.sources.filter((source) => used.has(source.id));
  const authors = new Set(sources.map((source) => source.authorId));
  const [authorId] = authors;
  if (authors.size !== 1 || !authorId) return [];
  const author = index.commentators.get(authorId)?.name ?? "one author";
  const direct = selection.quotations.filter((quotation) => quotation.voice === "direct").length;
  const reported = selection.quotations.filter(({ voice }) => voice !== "direct" && voice !== "author").length;
  if (reported === 0) return [];
  const alone = camps.filter((camp) => loneDissenter(camp)?.id === authorId).map(({ id }) => id);
  return [
    {
      claim: "that these are the speakers’ own words",
      because: `${sources.length === 1 ? "the source is" : `${sources.length === 2 ? "both" : `all ${sources.length}`} sources are`} by ${author}, who selects and reports${alone.length === 0 ? "" : `, and stands alone on ${listing(alone)}`}; ${direct} of ${count(selection.quotations.length, "passage")} ${direct === 1 ? "is" : "are"} direct words`,
    },
  ];
}
