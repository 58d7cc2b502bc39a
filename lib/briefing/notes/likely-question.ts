import type { Block, Briefing } from "@/lib/briefing/briefing";
import type { BlockKind } from "@/lib/briefing/plan/plan";

/**
 * A question that somebody in the room is likely to ask, its answer in a line, and the block that has the whole of it.
 */
interface LikelyQuestion {
  readonly question: string;
  readonly answer: string;
  readonly seeKind: BlockKind | null;
}

const COUNTED: LikelyQuestion = {
  question: "And what do the others say?",
  answer: "Nothing that was found. Silence is not a position and is never counted as neutral",
  seeKind: "not-known",
};

const BLOCS: LikelyQuestion = {
  question: "Are these blocs?",
  answer: "No. A group is those whose positions are alike, not a bloc with a common line",
  seeKind: "do-not-claim",
};

const BY_KIND: Readonly<Record<BlockKind, LikelyQuestion | null>> = {
  title: {
    question: "Where does this come from?",
    answer: "From the sources listed; every sentence leads to the quotations or entries behind it",
    seeKind: "sources",
  },
  asked: {
    question: "Who chose these questions?",
    answer: "The authors of the dossier; its codebook says what counts for each and what does not",
    seeKind: "method",
  },
  "bottom-line": COUNTED,
  finding: COUNTED,
  agreement: {
    question: "So everybody agrees?",
    answer: "No. Only those who took a position are counted",
    seeKind: "not-known",
  },
  split: {
    question: "Is that one group against another?",
    answer: "A split on one proposition makes no group; whether there are groups is tested apart",
    seeKind: "not-known",
  },
  "who-stands-where": {
    question: "How sure is it that this one stands there?",
    answer: "Each position has its confidence and its words, one step away in the dossier",
    seeKind: "method",
  },
  "sides-by-group": {
    question: "Why did they take that side?",
    answer: "The record says which side was taken, not why",
    seeKind: "do-not-claim",
  },
  "issue-chart": COUNTED,
  comparison: {
    question: "Are these two allies, then?",
    answer: "They are compared on what both address, and on nothing else",
    seeKind: "do-not-claim",
  },
  selections: {
    question: "Do all of them think so?",
    answer: "No. Only those who spoke are counted, and the first sentence says whether more can be told",
    seeKind: "not-known",
  },
  "group-summary": BLOCS,
  clusters: BLOCS,
  "group-profiles": BLOCS,
  "group-members": BLOCS,
  quotation: {
    question: "Is that what was really said?",
    answer: "The words stand here as they stand in the source; its place is given below",
    seeKind: "sources",
  },
  "not-known": {
    question: "Can we assume that the silent agree?",
    answer: "No. Of them nothing is known",
    seeKind: null,
  },
  "do-not-claim": {
    question: "Why may we not say so?",
    answer: "The reason stands behind each of them; the numbers are in the dossier",
    seeKind: "method",
  },
  method: {
    question: "Who coded this, and would others have coded the same?",
    answer: "See the first sentence and the agreement between coders",
    seeKind: "do-not-claim",
  },
  sources: {
    question: "Can we read them ourselves?",
    answer: "Yes, at the addresses given in the dossier",
    seeKind: null,
  },
  "free-text": null,
};

/** The question to expect on a block and where its answer is: on another slide of this briefing or in the dossier. */
export function likelyQuestion({ blocks, context }: Briefing, block: Block): string | null {
  const expected = BY_KIND[block.kind];
  if (!expected) return null;
  const other = blocks.find(({ kind, id }) => kind === expected.seeKind && id !== block.id);
  const where = other ? `slide “${other.heading}”` : context.permalink;
  return `Likely question: “${expected.question}” ${expected.answer} (answer: ${where}).`;
}
