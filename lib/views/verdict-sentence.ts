import type { Grouping, VerdictReason } from "../analysis/grouping/group-commentators";
import type { Edge } from "../analysis/grouping/grouping-result";
import { LIMITS } from "../analysis/grouping/parameters";
import { chanceWords, coefficient, coefficientBeside, count, number, oneDecimal } from "./count";

/** The verdict in one sentence with its numbers, and why it is not a better one. */
export interface VerdictSentence {
  readonly sentence: string;
  readonly reasons: readonly string[];
}

/** Says what may be said about groups. Every number in it is a field of the grouping. */
export function verdictSentence(grouping: Grouping): VerdictSentence {
  const reasons = grouping.reasons.map(reasonSentence);
  return { sentence: sentenceOf(grouping), reasons };
}

/** Why a division may not be called groups, in one sentence short enough to stand across a picture. */
export function refusalSentence({ reasons }: Pick<Grouping, "reasons">): string {
  const [first] = reasons;
  return `Refused: these are no groups${first ? `; ${reasonSentence(first)}` : ""}.`;
}

function sentenceOf(grouping: Grouping): string {
  const basis = basisOf(grouping);
  switch (grouping.verdict) {
    case "too-little-data":
      return `Whether there are camps cannot be told: ${basis}${powerClause(grouping)}${decidingClause(grouping)}${edgeClause(grouping)}. No groups are drawn.`;
    case "no-structure":
      return `No groups: ${basis}${chanceClause(grouping)}${decidingClause(grouping)}${edgeClause(grouping)}. No groups are drawn.`;
    case "tentative":
      return `${groupsFound(grouping)}, to be read with care: ${basis}${chanceClause(grouping)}${edgeClause(grouping)}.`;
    case "clear":
      return `${groupsFound(grouping)}, clearly apart: ${basis}${chanceClause(grouping)}${edgeClause(grouping)}.`;
  }
}

function basisOf({ basis, usable }: Grouping): string {
  if (basis.commentators === 0) return "there is no voice to compare";
  const each = basis.positions / basis.commentators;
  return `${count(basis.commentators, "compared voice")} ${basis.commentators === 1 ? "holds" : "hold"} ${count(basis.positions, "position")}, ${oneDecimal(each)} each on average with the silent counted in, and ${usable.length} of them can be grouped at all`;
}

function powerClause({ power }: Grouping): string {
  if (power === null) return "";
  return `; in such data even two sharp camps would be noticed in only ${Math.round(power * 100)} of 100 trials`;
}

/** What decides where neither chance nor power does. */
function decidingClause({ reasons }: Grouping): string {
  const deciding = reasons.filter(({ kind }) =>
    ["few-usable", "no-two-groups", "nobody-differs", "no-group-found-again"].includes(kind),
  );
  return deciding
    .map((reason) => (reason.kind === "few-usable" ? `; ${reason.needed} are needed` : `; ${reasonSentence(reason)}`))
    .join("");
}

/** The gain flatters, for shuffled positions have one, too: it never stands without theirs. */
function chanceClause({ p, gain, criticalGain, settings }: Grouping): string {
  if (p === null || gain === null || criticalGain === null) return "";
  const atLeast = Math.round(p * (settings.replicates.chance + 1)) - 1;
  return `; guessed from the view of its group rather than of everybody, a voice’s covered position is missed by less, by a share of ${coefficient(gain)}; shuffled positions do as well in ${number(atLeast)} of ${number(settings.replicates.chance)} trials (${chanceWords(p)}) and reach ${coefficient(criticalGain)} at most in 95 of 100`;
}

/** What lies on the edge of a limit, so that another seed might have told otherwise. */
function edgeClause({ edge }: Grouping): string {
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

function groupsFound({ groups, inBetween }: Grouping): string {
  const members = groups.reduce((sum, group) => sum + group.members.length, 0);
  const leaning = groups.reduce((sum, group) => sum + group.leaning.length, 0);
  const towards = leaning > 0 ? `, ${count(leaning, "voice")} leaning towards one` : "";
  const between = inBetween.length > 0 ? `, ${count(inBetween.length, "voice")} in between` : "";
  return `${count(groups.length, "group")} with ${count(members, "member")} in all${towards}${between}`;
}

function reasonSentence(reason: VerdictReason): string {
  switch (reason.kind) {
    case "few-usable":
      return `${reason.usable === 0 ? "no voice shares" : `only ${count(reason.usable, "voice")} ${reason.usable === 1 ? "shares" : "share"}`} enough with others to be grouped; ${reason.needed} are needed`;
    case "no-two-groups":
      return "no two groups of two voices can be formed";
    case "nobody-differs":
      return "nobody differs from anybody";
    case "camps-would-be-missed":
      return `so little overlap that even two sharp camps would be noticed in only ${Math.round(reason.power * 100)} of 100 trials`;
    case "none-found-but-power-low":
      return `no grouping beats chance (${chanceWords(reason.p, LIMITS.chance)}), but camps could have been missed: two sharp ones would be noticed in ${Math.round(reason.power * 100)} of 100 trials`;
    case "not-better-than-chance":
      return `no grouping beats chance (${chanceWords(reason.p, LIMITS.chance)}), and two sharp camps would have been noticed in ${Math.round(reason.power * 100)} of 100 trials`;
    case "no-group-found-again":
      return `no group is found again when a fifth of the positions is hidden (overlap ${coefficientBeside(LIMITS.groupShown, reason.jaccard)})`;
    case "chance-not-excluded":
      return `chance is not excluded (${chanceWords(reason.p, LIMITS.chanceClear)})`;
    case "little-overlap":
      return `so little overlap that even two sharp camps would be noticed in only ${Math.round(reason.power * 100)} of 100 trials`;
    case "others-do-not-hold":
      return `${reason.holding} of ${reason.groups} groups ${reason.holding === 1 ? "holds" : "hold"}; the ${reason.groups - reason.holding === 1 ? "other is" : "others are"} not found again`;
    case "group-unsteady":
      return `the least steady group is found again with an overlap of ${coefficientBeside(LIMITS.groupClear, reason.jaccard)} only`;
    case "group-small":
      return `the smallest group found has ${count(reason.people, "voice")} only`;
    case "many-in-between":
      return `many in between (silhouette ${coefficientBeside(LIMITS.silhouette, reason.silhouette)})`;
    case "spectrum":
      return `more like a spectrum than like camps (lean ${coefficientBeside(LIMITS.lean, reason.lean)})`;
    case "spectrum-not-excluded":
      return reason.spread === null
        ? "a spectrum is not excluded (no two groups share propositions on which it would show)"
        : `a spectrum is not excluded (spread ${coefficient(reason.spread)}, at most ${coefficientBeside(LIMITS.spread, reason.spreadAtMost)})`;
    case "agrees-with-everything":
      return `one group agrees more with everything (shift ${coefficientBeside(LIMITS.shift, reason.shift)})`;
  }
}
