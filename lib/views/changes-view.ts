import type { Grouping } from "../analysis/grouping/group-commentators";
import type { LeftOut } from "../analysis/leave-one-out";
import type { Change, WhatWouldChange } from "../analysis/what-would-change";
import type { DossierIndex } from "../domain/dossier-index";
import { coefficient, count, number } from "./count";
import { type NamedVoice, nameVoice, propositionLabel, shownName } from "./names";
import { LEAVE_OUT_REPLICATES } from "./selection-analysis";
import { verdictWords } from "./verdict-view";

type Verdict = Grouping["verdict"];

/** What leaving one thing out would do. */
export interface ChangeRow {
  readonly key: string;
  readonly leftOut: LeftOut;
  /** "Without A1 “Arms go”". */
  readonly title: string;
  /** "the verdict would be: too little data to speak of groups". */
  readonly words: string;
  readonly moved: readonly NamedVoice[];
}

export interface ChangesView {
  /** The answer in a sentence: how many of how many things flip the verdict. */
  readonly sentence: string;
  /** What it was computed with, and what the full result is with as much. */
  readonly note: string;
  /** Largest effect first; what changes nothing is only counted. */
  readonly rows: readonly ChangeRow[];
}

/** What flips the verdict or moves a voice when it is left out, largest first, and how much was left out in turn. */
export function changesView(index: DossierIndex, { full, changes }: WhatWouldChange<Verdict>): ChangesView {
  const effective = changes.filter(hasEffect);
  const flips = effective.filter(({ verdictChanged }) => verdictChanged).length;
  const moving = effective.length - flips;
  const things = count(changes.length, "thing");
  return {
    sentence: `${flips === 0 ? `Nothing flips the verdict: ${things} left out in turn` : `${number(flips)} of ${things} left out in turn ${flips === 1 ? "flips" : "flip"} the verdict`}${moving > 0 ? `; ${number(moving)} ${moving === 1 ? "moves" : "move"} somebody and ${moving === 1 ? "leaves" : "leave"} the verdict as it is` : flips === 0 ? nobodyMoves(full.groups.length) : ""}.`,
    note: `Left out, one at a time: propositions, sources, voices and single codings. Each time groups are looked for again with fewer trials than above (${LEAVE_OUT_REPLICATES.chance} shuffles, ${LEAVE_OUT_REPLICATES.power} planted camps, ${LEAVE_OUT_REPLICATES.stability} resamples), and the result is compared with the full one from as many: ${verdictWords(full.verdict)}. Near a limit of the verdict chance may flip it; leaving out one of two codings that agree changes no position.`,
    rows: effective.map((change) => rowOf(index, change)),
  };
}

/** Where no groups are drawn, nobody is in one that could be left: standing still is no steadiness. */
function nobodyMoves(groups: number): string {
  return groups > 0 ? ", and nobody moves" : "; where no groups are drawn, nobody can move";
}

/** Whether leaving it out flips the verdict or moves a voice. */
export function hasEffect({ verdictChanged, moved }: Change<Verdict>): boolean {
  return verdictChanged || moved.length > 0;
}

function rowOf(
  index: DossierIndex,
  { leftOut, verdict, verdictChanged, moved, adjustedRand }: Change<Verdict>,
): ChangeRow {
  const outcome = verdictChanged ? [`the verdict would be: ${verdictWords(verdict)}`] : [];
  const movement =
    moved.length > 0
      ? [
          `${count(moved.length, "voice")} would be in another group or in none${adjustedRand === null ? "" : ` (adjusted Rand index of the rest ${coefficient(adjustedRand)})`}`,
        ]
      : [];
  return {
    key: Object.values(leftOut).join(" "),
    leftOut,
    title: `Without ${thing(index, leftOut)}`,
    words: [...outcome, ...movement].join("; "),
    moved: moved.flatMap((id) => {
      const commentator = index.commentators.get(id);
      return commentator ? [nameVoice(index, commentator)] : [];
    }),
  };
}

function thing(index: DossierIndex, leftOut: LeftOut): string {
  switch (leftOut.kind) {
    case "proposition":
      return propositionIn(index, leftOut.propositionId);
    case "source":
      return `the source “${index.sources.get(leftOut.sourceId)?.title ?? leftOut.sourceId}”`;
    case "commentator":
      return voiceIn(index, leftOut.commentatorId);
    case "coding":
      return `the coding of ${voiceIn(index, leftOut.commentatorId)} on ${leftOut.propositionId} by ${index.coders.get(leftOut.coderId)?.title ?? leftOut.coderId}`;
  }
}

function propositionIn(index: DossierIndex, id: string): string {
  const proposition = index.propositions.get(id);
  return proposition ? `${id} “${propositionLabel(proposition)}”` : id;
}

function voiceIn(index: DossierIndex, id: string): string {
  const commentator = index.commentators.get(id);
  return commentator ? shownName(commentator).name : id;
}
