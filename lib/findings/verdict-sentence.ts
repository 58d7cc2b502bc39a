import type { Grouping, VerdictReason } from "@/lib/analysis/grouping/group-commentators";
import type { Edge } from "@/lib/analysis/grouping/grouping-result";
import { LIMITS } from "@/lib/analysis/grouping/parameters";
import type { Dossier } from "@/lib/domain/dossier";
import {
  chanceWords,
  coefficient,
  coefficientBeside,
  count,
  number,
  oneDecimal,
  sentenceCase,
} from "@/lib/wording/count";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";
import { numeral } from "@/lib/wording/numerals";

type Worded = Pick<Dossier, "wording">;

/** The verdict in one sentence with its numbers, and why it is not a better one. */
export interface VerdictSentence {
  readonly sentence: string;
  readonly reasons: readonly string[];
}

/** Says what may be said about groups. Every number in it is a field of the grouping. */
export function verdictSentence(dossier: Worded, grouping: Grouping): VerdictSentence {
  const reasons = grouping.reasons.map((reason) => reasonSentence(dossier, reason));
  return { sentence: sentenceOf(dossier, grouping), reasons };
}

/** Why a division may not be called groups, in one sentence short enough to stand across a picture. */
export function refusalSentence(dossier: Worded, { reasons }: Pick<Grouping, "reasons">): string {
  const [first] = reasons;
  return `Refused: these are no groups${first ? `; ${reasonSentence(dossier, first)}` : ""}.`;
}

function sentenceOf(dossier: Worded, grouping: Grouping): string {
  const basis = basisOf(dossier, grouping);
  const chance = chanceClause(dossier, grouping);
  const deciding = decidingClause(dossier, grouping);
  const edge = edgeClause(grouping);
  switch (grouping.verdict) {
    case "too-little-data":
      return `We cannot tell whether there are groups: ${basis}${powerClause(grouping)}${deciding}${edge}. No groups are shown.`;
    case "no-structure":
      return `No groups: ${basis}${chance}${deciding}${edge}. No groups are shown.`;
    case "tentative":
      return `${groupsFound(dossier, grouping)}, to be read with care: ${basis}${chance}${edge}.`;
    case "clear":
      return `${groupsFound(dossier, grouping)}, clearly apart: ${basis}${chance}${edge}.`;
  }
}

/** "40 commentators took 78 positions, about two each; 19 of them share enough with others to be grouped". */
function basisOf(dossier: Worded, { basis, usable }: Grouping): string {
  if (basis.commentators === 0) return `there is no ${commentatorNoun(dossier, 1)} to compare`;
  const positions = count(basis.positions, "position");
  const who = countCommentators(dossier, basis.commentators);
  if (basis.commentators === 1) {
    const took = basis.positions === 0 ? "no position that is left" : positions;
    return `${who} took ${took}, and there is nobody to compare with`;
  }
  if (basis.positions === 0) return `${who} took no position that is left`;
  const took = `${who} took ${positions}, ${aboutEach(basis)}`;
  if (usable.length === basis.commentators) return took;
  const few = usable.length === 1 ? "1 of them shares" : `${number(usable.length)} of them share`;
  return `${took}; ${usable.length === 0 ? "none of them shares" : few} enough with others to be grouped`;
}

/** "about two each", "1.6 each on average": a mean in words where it is as good as whole. */
function aboutEach({ commentators, positions }: Grouping["basis"]): string {
  const mean = oneDecimal(positions / commentators);
  return mean.endsWith(".0") ? `about ${numeral(Number(mean))} each` : `${mean} each on average`;
}

function powerClause({ power }: Grouping): string {
  return power === null ? "" : `; ${detectedOnly(power)}`;
}

/**
 * How often groups would be found if there were any: "two sharply opposed groups would be detected only 13 times in
 * 100".
 */
function detectedOnly(power: number): string {
  return `two sharply opposed groups would be detected only ${timesIn100(power)}`;
}

function timesIn100(power: number): string {
  return `${Math.round(power * 100)} times in 100`;
}

/** What decides where neither chance nor power does. */
function decidingClause(dossier: Worded, { reasons }: Grouping): string {
  const deciding = reasons.filter(({ kind }) =>
    ["few-usable", "no-two-groups", "nobody-differs", "no-group-found-again"].includes(kind),
  );
  return deciding
    .map((reason) =>
      reason.kind === "few-usable"
        ? `; at least ${countCommentators(dossier, reason.needed)} are needed`
        : `; ${reasonSentence(dossier, reason)}`,
    )
    .join("");
}

/** The gain flatters, for shuffled positions have one, too: it never stands without theirs. */
function chanceClause(dossier: Worded, { p, gain, criticalGain, settings }: Grouping): string {
  if (p === null || gain === null || criticalGain === null) return "";
  const atLeast = Math.round(p * (settings.replicates.chance + 1)) - 1;
  return `; knowing ${aNoun(dossier)}’s group cuts the error in guessing a hidden position by a share of ${coefficient(gain)}; shuffled positions do as well in ${number(atLeast)} of ${number(settings.replicates.chance)} trials (${chanceWords(p)}) and reach ${coefficient(criticalGain)} at most in 95 of 100`;
}

/** What lies on the edge of a limit, so that another seed might have told otherwise: a clause, or nothing. */
export function edgeClause({ edge }: Pick<Grouping, "edge">): string {
  if (!edge) return "";
  const each = edge.map(edgeWords).join("; ");
  const why = edge.some(({ isCutShort }) => isCutShort)
    ? "; trials that might have told more would cost too much here"
    : "";
  return `; on the edge: ${each}${why}`;
}

/** "power 0.34, between 0.29 and 0.40; the limit is 0.30" */
function edgeWords({ of, value, low, high, limit }: Edge): string {
  const digits = of === "p" ? 3 : 2;
  const beside = (number: number) => coefficientBeside(limit, number, digits);
  return `${of} ${beside(value)}, between ${beside(low)} and ${beside(high)}; the limit is ${coefficient(limit, digits)}`;
}

function aNoun(dossier: Worded): string {
  const noun = commentatorNoun(dossier, 1);
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}

function groupsFound(dossier: Worded, { groups, inBetween }: Grouping): string {
  const members = groups.reduce((sum, group) => sum + group.members.length, 0);
  const leaning = groups.reduce((sum, group) => sum + group.leaning.length, 0);
  const towards = leaning > 0 ? `, ${countCommentators(dossier, leaning)} leaning towards one` : "";
  const between = inBetween.length > 0 ? `, ${countCommentators(dossier, inBetween.length)} in between` : "";
  return `${sentenceCase(numeral(groups.length))} ${groups.length === 1 ? "group" : "groups"} with ${count(members, "member")} in all${towards}${between}`;
}

/** Why the verdict is no better one, as a clause: "more like a spectrum than like groups (lean 0.104)". */
export function reasonSentence(dossier: Worded, reason: VerdictReason): string {
  switch (reason.kind) {
    case "few-usable":
      return `${reason.usable === 0 ? `no ${commentatorNoun(dossier, 1)} shares` : `only ${countCommentators(dossier, reason.usable)} ${reason.usable === 1 ? "shares" : "share"}`} enough with others to be grouped; ${reason.needed} are needed`;
    case "no-two-groups":
      return `no two groups of two ${commentatorNoun(dossier, 2)} can be formed`;
    case "nobody-differs":
      return "no one differs from anyone";
    case "camps-would-be-missed":
      return `so little overlap that ${detectedOnly(reason.power)}`;
    case "none-found-but-power-low":
      return `no grouping beats chance (${chanceWords(reason.p, LIMITS.chance)}), but groups could have been missed: two sharply opposed ones would be detected ${timesIn100(reason.power)}`;
    case "not-better-than-chance":
      return `no grouping beats chance (${chanceWords(reason.p, LIMITS.chance)}), and two sharply opposed groups would have been detected ${timesIn100(reason.power)}`;
    case "no-group-found-again":
      return `no group is found again when a fifth of the positions is hidden (overlap ${coefficientBeside(LIMITS.groupShown, reason.jaccard)})`;
    case "chance-not-excluded":
      return `chance is not excluded (${chanceWords(reason.p, LIMITS.chanceClear)})`;
    case "little-overlap":
      return `so little overlap that ${detectedOnly(reason.power)}`;
    case "others-do-not-hold":
      return `${reason.holding} of ${reason.groups} groups ${reason.holding === 1 ? "holds" : "hold"}; the ${reason.groups - reason.holding === 1 ? "other is" : "others are"} not found again`;
    case "group-unsteady":
      return `the least steady group is found again with an overlap of ${coefficientBeside(LIMITS.groupClear, reason.jaccard)} only`;
    case "group-small":
      return `the smallest group found has ${countCommentators(dossier, reason.people)} only`;
    case "many-in-between":
      return `many in between (silhouette ${coefficientBeside(LIMITS.silhouette, reason.silhouette)})`;
    case "spectrum":
      return `more like a spectrum than like groups (lean ${coefficientBeside(LIMITS.lean, reason.lean)})`;
    case "spectrum-not-excluded":
      return reason.spread === null
        ? "a spectrum is not excluded (no two groups share propositions on which it would show)"
        : `a spectrum is not excluded (spread ${coefficient(reason.spread)}, at most ${coefficientBeside(LIMITS.spread, reason.spreadAtMost)})`;
    case "agrees-with-everything":
      return `one group agrees more with everything (shift ${coefficientBeside(LIMITS.shift, reason.shift)})`;
  }
}
