import { groupBy } from "@/lib/domain/collections";
import type { Coder, Dossier } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { readsWords } from "@/lib/domain/is-record";
import { POSITION_STATES, type Position, type UnresolvedReason } from "@/lib/domain/position";
import { codersInWords } from "@/lib/wording/coders-in-words";
import { count, listing, number } from "@/lib/wording/count";
import { recordTitles } from "@/lib/wording/evidence";
import { commentatorNoun } from "@/lib/wording/nouns";
import { stateWords } from "@/lib/wording/position-state";

export interface CodingSummary {
  readonly sentences: readonly string[];
  readonly coders: readonly { readonly title: string; readonly words: string }[];
  readonly states: readonly { readonly words: string; readonly cells: number }[];
}

const KIND_WORDS: Readonly<Record<Coder["kind"], string>> = {
  machine: "AI model, no person",
  person: "person",
  adjudication: "settles differences between coders; whether a person or a machine is not recorded",
  record: "the positions are its entries; nothing was interpreted",
};

const SCOPE_WORDS: Readonly<Record<Coder["scope"], string>> = {
  all: "considered every commentator on every proposition, so that no row means that no position was found",
  partial: "has not considered every cell: no row means not coded yet",
  differences: "only cells on which the coders differ",
};

/** Who coded the dossier and what became of the cells, in sentences that follow from the data. */
export function codingSummary({ dossier, positions }: DossierIndex): CodingSummary {
  const readers = dossier.coders.filter(readsWords);
  const cellsIn = (test: (position: Position) => boolean) => positions.filter(test).length;
  const filled = new Set(
    dossier.codings
      .filter(({ status }) => status !== "none")
      .map(({ commentatorId, propositionId }) => `${commentatorId} ${propositionId}`),
  );
  const dropped = filled.size - positions.length;
  const cells = count(dossier.commentators.length * dossier.propositions.length, "cell");
  const records = recordTitles(dossier);
  const sentences = records
    ? [
        `The positions were taken from ${listing(records.map((title) => `“${title}”`))}; nothing was interpreted.`,
        `Each position rests on its entry. Silence is never a position: of ${cells} the record fills ${number(filled.size)}.`,
      ]
    : [
        readerSentence({
          words: codersInWords(dossier),
          readers: readers.length,
          adjudicated: adjudicatedCells(dossier),
          unresolved: cellsIn(({ unresolvedBecause }) => unresolvedBecause === "coders-differ"),
        }),
        ...leftOpenSentences(positions),
        ...entrySentence(
          dossier,
          cellsIn(({ state }) => state === "recorded"),
        ),
        `Each coding that finds a position or a refusal names at least one quotation of the same ${commentatorNoun(dossier, 1)}. Silence is never a position: of ${cells} the coders filled ${number(filled.size)}.`,
        ...(dropped > 0
          ? [`In ${count(dropped, "filled cell")} the readings were settled as “no position found”.`]
          : []),
      ];
  const changed = cellsIn(({ earlier }) => earlier.length > 0);
  return {
    sentences: changed > 0 ? [...sentences, changedSentence(changed)] : sentences,
    coders: dossier.coders.map(({ title, kind, scope }) => ({
      title,
      words: kind === "record" ? KIND_WORDS.record : `${KIND_WORDS[kind]}; ${SCOPE_WORDS[scope]}`,
    })),
    states: cellsByState(positions),
  };
}

/** What one coder alone left open, by finding both sides or by dates that give no order. */
function leftOpenSentences(positions: readonly Position[]): string[] {
  const cellsOf = (reason: UnresolvedReason) =>
    positions.filter(({ unresolvedBecause }) => unresolvedBecause === reason).length;
  const [mixed, unordered] = [cellsOf("mixed"), cellsOf("order-unknown")];
  return [
    ...(mixed > 0
      ? [`In ${count(mixed, "cell")} both agreement and disagreement were found; they are to be adjudicated.`]
      : []),
    ...(unordered > 0
      ? [`In ${count(unordered, "cell")} readings differ, and their dates do not say which is the later.`]
      : []),
  ];
}

function changedSentence(changed: number): string {
  return `${count(changed, "position")} ${changed === 1 ? "has" : "have"} earlier readings: the latest is the position and is counted once, the earlier ones stand beside it.`;
}

/** Where a record stands beside coders: what it gave, and that no reading disputes it. Nothing where there is none. */
function entrySentence({ coders }: Dossier, recorded: number): string[] {
  const titles = coders.flatMap(({ kind, title }) => (kind === "record" ? [`“${title}”`] : []));
  if (titles.length === 0) return [];
  return [
    `${count(recorded, "position")} ${recorded === 1 ? "was" : "were"} taken from ${listing(titles)}, as recorded.`,
  ];
}

/** What became of readings, and of how many; only what there is. */
export function cellsByState(positions: readonly Position[]): CodingSummary["states"] {
  return POSITION_STATES.flatMap((state) => {
    const inState = positions.filter((position) => position.state === state);
    return [...groupBy(inState, stateWords)].map(([words, cells]) => ({ words, cells: cells.length }));
  });
}

function adjudicatedCells({ coders, codings }: Dossier): number {
  const adjudicators = new Set(coders.filter(({ kind }) => kind === "adjudication").map(({ id }) => id));
  const decided = codings.filter(({ coderId }) => adjudicators.has(coderId));
  return new Set(decided.map(({ commentatorId, propositionId }) => `${commentatorId} ${propositionId}`)).size;
}

function readerSentence({
  words,
  readers,
  adjudicated,
  unresolved,
}: {
  words: string;
  readers: number;
  adjudicated: number;
  unresolved: number;
}): string {
  if (readers === 0) return "No coder is recorded.";
  const outcome = [
    adjudicated > 0 ? `a written reason settled ${count(adjudicated, "cell")} and every reading stays` : "",
    unresolved > 0 ? `${count(unresolved, "cell")} ${unresolved === 1 ? "is" : "are"} unresolved` : "",
  ].filter(Boolean);
  const then = readers > 1 && adjudicated > 0 ? ", then adjudicated" : "";
  const settled = readers > 1 && outcome.length > 0 ? `. Where they differed, ${outcome.join("; ")}` : "";
  const together = readers > 1 ? " working independently" : "; no one has coded them a second time";
  return `The positions were coded by ${words}${together}${then}${settled}.`;
}
