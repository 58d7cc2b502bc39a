import type { Coder } from "../domain/dossier";
import type { DossierIndex } from "../domain/dossier-index";
import { POSITION_STATES } from "../domain/position";
import { count, listing } from "./count";
import { STATE_WORDS } from "./labels";

export interface CodingSummary {
  readonly sentences: readonly string[];
  readonly coders: readonly { readonly title: string; readonly words: string }[];
  readonly states: readonly { readonly words: string; readonly cells: number }[];
}

const KIND_WORDS: Readonly<Record<Coder["kind"], string>> = {
  machine: "machine reader",
  person: "person",
  adjudication: "settles differences between coders",
};

const SCOPE_WORDS: Readonly<Record<Coder["scope"], string>> = {
  all: "considered every voice on every proposition, so that no row means that no position was found",
  partial: "has not considered every cell: no row means not coded yet",
  differences: "only cells on which the coders differ",
};

/** Who coded the dossier and what became of the cells, in sentences that follow from the data. */
export function codingSummary({ dossier, positions }: DossierIndex): CodingSummary {
  const readers = dossier.coders.filter(({ kind }) => kind !== "adjudication");
  const adjudicated = dossier.coders.some(({ kind }) => kind === "adjudication");
  const machines = readers.filter(({ kind }) => kind === "machine").length;
  const filled = new Set(
    dossier.codings
      .filter(({ status }) => status !== "none")
      .map(({ commentatorId, propositionId }) => `${commentatorId} ${propositionId}`),
  );
  const dropped = filled.size - positions.length;
  return {
    sentences: [
      readerSentence({ readers: readers.length, machines, adjudicated }),
      `Each coding names at least one quotation of the same voice. Silence is never a position: of ${count(dossier.commentators.length * dossier.propositions.length, "cell")} the coders filled ${filled.size}.`,
      ...(dropped > 0 ? [`In ${count(dropped, "filled cell")} the readings were settled as “no position found”.`] : []),
    ],
    coders: dossier.coders.map(({ title, kind, scope }) => ({
      title,
      words: `${KIND_WORDS[kind]}; ${SCOPE_WORDS[scope]}`,
    })),
    states: POSITION_STATES.map((state) => ({
      words: STATE_WORDS[state],
      cells: positions.filter((position) => position.state === state).length,
    })).filter(({ cells }) => cells > 0),
  };
}

function readerSentence({
  readers,
  machines,
  adjudicated,
}: {
  readers: number;
  machines: number;
  adjudicated: boolean;
}): string {
  if (readers === 0) return "No coder is recorded.";
  const kinds = [
    machines > 0 ? count(machines, "machine coder") : "",
    readers > machines ? count(readers - machines, "person", "persons") : "",
  ].filter(Boolean);
  const settled = adjudicated
    ? "; where they differed, an adjudication with a written reason settled it and both readings stay"
    : "";
  const together = readers > 1 ? ", working independently of each other" : "; nobody has coded them a second time";
  const caveat = machines === readers ? " No area specialist is recorded as a coder." : "";
  return `The positions were coded by ${listing(kinds)}${together}${settled}.${caveat}`;
}
