import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import type { LeftOut } from "@/lib/analysis/sensitivity/leave-one-out";
import type { Change, WhatWouldChange } from "@/lib/analysis/sensitivity/sensitivity";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { verdictWords } from "@/lib/findings/verdict-titles";
import { LEAVE_OUT_REPLICATES } from "@/lib/selection/selection-analysis";
import { askedClause } from "@/lib/wording/claim";
import { coefficient, count, number } from "@/lib/wording/count";
import { type NamedCommentator, nameCommentator, shownName } from "@/lib/wording/names";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";

type Verdict = Grouping["verdict"];

/** What leaving one thing out would do. */
export interface ChangeRow {
  readonly key: string;
  readonly leftOut: LeftOut;
  /** "Without the question whether North Korea is supplying arms (A1)". */
  readonly title: string;
  /** "the verdict would be: not enough data to identify groups". */
  readonly words: string;
  readonly moved: readonly NamedCommentator[];
}

export interface ChangesView {
  /** The answer in a sentence: how many of how many things flip the verdict. */
  readonly sentence: string;
  /** What it was computed with, and what the full result is with as much. */
  readonly note: string;
  /** Largest effect first; what changes nothing is only counted. */
  readonly rows: readonly ChangeRow[];
}

/**
 * What flips the verdict or moves a commentator when it is left out, largest first, and how much was left out in turn.
 */
export function changesView(index: DossierIndex, { full, changes }: WhatWouldChange<Verdict>): ChangesView {
  const effective = changes.filter(hasEffect);
  const flips = effective.filter(({ verdictChanged }) => verdictChanged).length;
  const moving = effective.length - flips;
  const things = count(changes.length, "thing");
  return {
    sentence: `${flips === 0 ? `Nothing flips the verdict: ${things} left out in turn` : `${number(flips)} of ${things} left out in turn ${flips === 1 ? "flips" : "flip"} the verdict`}${moving > 0 ? `; ${number(moving)} ${moving === 1 ? "moves" : "move"} someone and ${moving === 1 ? "leaves" : "leave"} the verdict as it is` : flips === 0 ? noOneMoves(full.groups.length) : ""}.`,
    note: `Left out, one at a time: propositions, sources, ${commentatorNoun(index.dossier, 2)} and single codings. Each time groups are looked for again with fewer trials than above (${LEAVE_OUT_REPLICATES.chance} shuffles, ${LEAVE_OUT_REPLICATES.power} planted groups, ${LEAVE_OUT_REPLICATES.stability} resamples), and the result is compared with the full one from as many: ${verdictWords(full.verdict)}. Near a limit of the verdict chance may flip it; leaving out one of two codings that agree changes no position.`,
    rows: effective.map((change) => rowOf(index, change)),
  };
}

/** Where no groups are drawn, nobody is in one that could be left: standing still is no steadiness. */
function noOneMoves(groups: number): string {
  return groups > 0 ? ", and no one moves" : "; where no groups are drawn, no one can move";
}

/** Whether leaving it out flips the verdict or moves a commentator. */
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
          `${countCommentators(index.dossier, moved.length)} would be in another group or in none${adjustedRand === null ? "" : ` (adjusted Rand index of the rest ${coefficient(adjustedRand)})`}`,
        ]
      : [];
  return {
    key: Object.values(leftOut).join(" "),
    leftOut,
    title: `Without ${thing(index, leftOut)}`,
    words: [...outcome, ...movement].join("; "),
    moved: moved.flatMap((id) => {
      const commentator = index.commentators.get(id);
      return commentator ? [nameCommentator(index, commentator)] : [];
    }),
  };
}

function thing(index: DossierIndex, leftOut: LeftOut): string {
  switch (leftOut.kind) {
    case "proposition":
      return `the question ${index.dossier.wording.scale ? "of " : ""}${requestedIn(index, leftOut.propositionId)}`;
    case "source":
      return `the source “${index.sources.get(leftOut.sourceId)?.title ?? leftOut.sourceId}”`;
    case "commentator":
      return commentatorIn(index, leftOut.commentatorId);
    case "coding":
      return `the coding of ${commentatorIn(index, leftOut.commentatorId)} on ${requestedIn(index, leftOut.propositionId)} by ${index.coders.get(leftOut.coderId)?.title ?? leftOut.coderId}`;
  }
}

/** The proposition as it was asked, its code beside: codes alone mean nothing to a reader. */
function requestedIn(index: DossierIndex, id: string): string {
  const proposition = index.propositions.get(id);
  return proposition ? `${askedClause(index.dossier, proposition)} (${id})` : id;
}

function commentatorIn(index: DossierIndex, id: string): string {
  const commentator = index.commentators.get(id);
  return commentator ? shownName(commentator).name : id;
}
