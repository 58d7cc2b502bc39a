import { ISSUE_KINDS, type Issue, type Proposition, type Rule } from "@/lib/domain/dossier";
import { exclusive, optional, unique, whereUsed } from "@/lib/dossier/column";
import { choice, identifier, reference, text, wholeNumber, word, yesNo } from "@/lib/dossier/column-types";
import { LIMITS } from "@/lib/dossier/limits";
import { defineTable } from "@/lib/dossier/table";

/** A proposition as the table has it: one column for each anchor. */
export interface PropositionRow extends Omit<Proposition, "anchors"> {
  readonly anchorMinus2: string | null;
  readonly anchorMinus1: string | null;
  readonly anchorZero: string | null;
  readonly anchorPlus1: string | null;
  readonly anchorPlus2: string | null;
}

export const issuesTable = defineTable<Issue>({
  name: "issues",
  title: "Issues",
  description: "The issues under comparison, and context blocks beside them.",
  columns: {
    id: unique(identifier({ name: "id", description: "Identifier of the issue." })),
    title: text({ name: "title", description: "Short name." }),
    question: text({ name: "question", description: "The question that the issue asks." }),
    description: optional(text({ name: "description", description: "What belongs to the issue and what does not." })),
    kind: choice({
      name: "kind",
      values: ISSUE_KINDS,
      description: "issue: one of the issues under comparison. context: background block beside them.",
    }),
    order: unique(wholeNumber({ name: "order", minimum: 1, description: "Display order, from 1." })),
  },
  primaryKey: ["id"],
  orderBy: [(issue) => issue.order, (issue) => issue.id],
});

export const propositionsTable = defineTable<PropositionRow>({
  name: "propositions",
  title: "Propositions",
  description: "Statements with which a commentator agrees or disagrees, with anchors for the five values.",
  columns: {
    id: unique(
      word({
        name: "id",
        description: "Identifier: letter of the issue and number.",
        pattern: "^[A-Z][0-9]+$",
        form: "a capital letter and a number, for example A1",
      }),
    ),
    issueId: reference({ name: "issue", to: "issues", description: "Issue to which the proposition belongs." }),
    text: text({ name: "text", description: "The proposition." }),
    label: optional(
      text({
        name: "label",
        maxLength: 40,
        description: "Short form for column heads and charts; the full wording stands in text.",
      }),
    ),
    claim: whereUsed(
      optional(
        text({
          name: "claim",
          description:
            "What is claimed, as the words that follow 'say that', without a full stop; where the scale has verbs of its own, their object.",
        }),
      ),
    ),
    shortClaim: whereUsed(
      optional(
        text({ name: "short_claim", maxLength: 60, description: "The claim in a few words, for names of groups." }),
      ),
    ),
    headline: exclusive(
      yesNo({
        name: "headline",
        description: "true for the one proposition that stands for its issue. A context block has none.",
      }),
    ),
    order: unique(
      wholeNumber({ name: "order", minimum: 1, description: "Display order over all propositions, from 1." }),
    ),
    anchorMinus2: optional(text({ name: "anchor_minus2", description: "What a value of -2 means." })),
    anchorMinus1: optional(text({ name: "anchor_minus1", description: "What a value of -1 means." })),
    anchorZero: optional(text({ name: "anchor_zero", description: "What a value of 0 means. Silence is never 0." })),
    anchorPlus1: optional(text({ name: "anchor_plus1", description: "What a value of +1 means." })),
    anchorPlus2: optional(text({ name: "anchor_plus2", description: "What a value of +2 means." })),
    counts: optional(text({ name: "counts", description: "What counts as evidence." })),
    doesNotCount: optional(text({ name: "does_not_count", description: "What does not count as evidence." })),
  },
  primaryKey: ["id"],
  orderBy: [(proposition) => proposition.order, (proposition) => proposition.id],
  maximumRows: LIMITS.propositions,
});

export const rulesTable = defineTable<Rule>({
  name: "rules",
  title: "Coding rules",
  description: "Rules by which the positions were coded; rationales cite them by id.",
  optional: true,
  columns: {
    id: unique(
      word({
        name: "id",
        description: "R and a number, or confidence.",
        pattern: "^(R[0-9]+|confidence)$",
        form: "R and a number, for example R1, or confidence",
      }),
    ),
    title: text({ name: "title", description: "Short name." }),
    text: text({ name: "text", description: "The rule." }),
  },
  primaryKey: ["id"],
  // R2 before R10.
  orderBy: [(rule) => rule.id.length, (rule) => rule.id],
});
