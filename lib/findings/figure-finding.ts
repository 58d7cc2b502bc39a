import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { findings } from "@/lib/findings/findings";
import { verdictHeadline } from "@/lib/findings/verdict-headline";
import { VERDICT_TITLES } from "@/lib/findings/verdict-titles";
import type { DossierView } from "@/lib/selection/dossier-view";
import { mostContestedFirst } from "@/lib/selection/proposition-sides";
import type { Selection } from "@/lib/selection/selection";
import { comparedCommentators, selectionSides } from "@/lib/selection/selection-analysis";
import { selectionPairs } from "@/lib/selection/selection-pairs";
import { askedClause } from "@/lib/wording/claim";
import { count, number } from "@/lib/wording/count";
import { votersWord } from "@/lib/wording/counted-commentators";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";
import { numeral } from "@/lib/wording/numerals";

/** What a figure shows, in a sentence that can stand above it, and what the sentence rests on. */
export interface FigureFinding {
  readonly title: string;
  readonly basis: string;
}

/** Figures of who stands near whom. */
const OF_PAIRS: ReadonlySet<string> = new Set(["agreement", "network", "tree", "map"]);
/** Figures of every proposition at once: a sentence about one of them would stand above marks of all. */
const OF_PROPOSITIONS: ReadonlySet<string> = new Set(["camps", "matrix", "two-mode"]);
const OF_GROUPS: ReadonlySet<string> = new Set(["clusters", "group-profiles", "group-members"]);

/**
 * The finding of a figure: of pairs for figures of commentators, of all propositions for figures of all, of the asked
 * proposition for a figure of one; null where nothing can be said.
 *
 * Tree and map name no groups, so that the verdict stands above them where there is one. O(positions + pairs).
 */
export function figureFinding({
  name,
  propositionId,
  index,
  selection,
  grouping,
  difference = null,
}: DossierView & {
  readonly name: string;
  /** Of a figure about one proposition. */
  readonly propositionId: string | null;
  readonly grouping: Pick<Grouping, "verdict" | "groups"> | null;
  /** What is said of a comparison of selections, where the figure is one. */
  readonly difference?: { readonly title: string; readonly sentences: readonly string[] } | null;
}): FigureFinding | null {
  if (name === "selections") return difference && { title: difference.title, basis: difference.sentences.join(" ") };
  if (OF_GROUPS.has(name)) return grouping ? groupsFinding(selection, grouping) : null;
  if (OF_PROPOSITIONS.has(name)) return propositionsFinding({ index, selection });
  if (!OF_PAIRS.has(name)) return propositionFinding({ index, selection }, propositionId);
  const pairs = pairsFinding(selection);
  if (!pairs || name === "agreement" || name === "network" || !grouping) return pairs;
  return { title: VERDICT_TITLES[grouping.verdict], basis: pairs.basis };
}

function groupsFinding(selection: Selection, grouping: Pick<Grouping, "verdict" | "groups">): FigureFinding {
  const members = grouping.groups.reduce((sum, group) => sum + group.members.length, 0);
  const compared = comparedCommentators(selection).length;
  const basis = `${number(members)} of ${countCommentators(selection.dossier, compared)} are members of a group`;
  return { title: verdictHeadline(grouping), basis };
}

/**
 * "Both sides are taken on five of the nine propositions that three or more named commentators addressed, most evenly
 * on whether …". Of a single proposition its own sentence; null where nobody said enough about any.
 */
function propositionsFinding({ index, selection }: DossierView): FigureFinding | null {
  const all = selectionSides({ index, selection });
  const sayable = mostContestedFirst(all.filter(({ summary }) => summary.label.kind !== "too-few"));
  const [first] = sayable;
  if (!first) return null;
  const addressed = all.filter(({ summary }) => summary.holders > 0);
  if (addressed.length === 1) return propositionFinding({ index, selection }, first.id);
  const contested = sayable.filter(({ summary }) => summary.label.kind === "contested").length;
  const voters = votersWord(selection);
  const held = all.reduce((sum, { summary }) => sum + summary.holders, 0);
  const basis = `${count(held, "position")} of ${voters} on ${count(addressed.length, "proposition")}`;
  const whose = `that three or more ${voters} addressed`;
  if (contested === 0) {
    const on = sayable.length === 1 ? "the one proposition" : `all ${numeral(sayable.length)} propositions`;
    return { title: `On ${on} ${whose} nobody opposes anybody`, basis };
  }
  const on =
    sayable.length === 1
      ? "the one proposition"
      : `${numeral(contested, sayable.length)} of the ${numeral(sayable.length)} propositions`;
  const proposition = index.propositions.get(first.id);
  const most = sayable.length > 1 && proposition ? `, most evenly on ${askedClause(index.dossier, proposition)}` : "";
  return { title: `Both sides are taken on ${on} ${whose}${most}`, basis };
}

function propositionFinding({ index, selection }: DossierView, asked: string | null): FigureFinding | null {
  const sidesByProposition = selectionSides({ index, selection });
  const [first] = findings(
    { index, selection },
    asked === null ? sidesByProposition : sidesByProposition.filter(({ id }) => id === asked),
  );
  return first ? { title: first.text, basis: first.basis } : null;
}

function pairsFinding(selection: Selection): FigureFinding | null {
  const pairs = selectionPairs(selection);
  if (pairs.length === 0) return null;
  const comparable = pairs.filter(({ agreement }) => agreement !== null);
  const shared = `share ${count(selection.filter.shared, "proposition")} or more`;
  const basis = `${number(comparable.length)} of ${count(pairs.length, "pair")} ${shared}`;
  const { dossier } = selection;
  if (comparable.length === 0) return { title: `No two ${commentatorNoun(dossier, 2)} can be compared`, basis };
  const same = comparable.filter(({ sameSide, oppositeSides }) => sameSide > oppositeSides).length;
  const opposite = comparable.filter(({ sameSide, oppositeSides }) => sameSide < oppositeSides).length;
  const title = `Of ${count(comparable.length, "comparable pair")} ${number(same)} ${same === 1 ? "is" : "are"} more often on the same side, ${number(opposite)} on opposite sides`;
  return { title, basis };
}
