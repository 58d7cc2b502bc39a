import { CODER_KINDS, CODER_SCOPES, CODING_STATUSES, type Coder, type Coding } from "@/lib/domain/dossier";
import { optional, unique, whereUsed } from "@/lib/dossier/column";
import {
  choice,
  identifier,
  identifierList,
  partialDate,
  reference,
  stanceValue,
  text,
} from "@/lib/dossier/column-types";
import { defineTable } from "@/lib/dossier/table";

export const codingsTable = defineTable<Coding>({
  name: "codings",
  title: "Codings",
  description:
    "Each coder's reading of a commentator on a proposition. See coders.scope for what a missing row means; it is never 0.",
  columns: {
    commentatorId: reference({ name: "commentator", to: "commentators", description: "Commentator." }),
    propositionId: reference({ name: "proposition", to: "propositions", description: "Proposition." }),
    coderId: reference({ name: "coder", to: "coders", description: "Who coded." }),
    status: choice({
      name: "status",
      values: CODING_STATUSES,
      listedWhereUsed: ["mixed"],
      explained: {
        mixed:
          "mixed: both agreement and disagreement found, of the same date or of none; to be adjudicated, no value.",
      },
      description:
        "coded: a value is given. declined: the commentator expressly refuses to judge. none: considered, no position found.",
    }),
    value: optional(
      stanceValue({
        name: "value",
        description:
          "-2 strongly disagrees, -1 disagrees, 0 reported as balanced or undecided, 1 agrees, 2 strongly agrees; empty unless coded.",
      }),
    ),
    confidence: optional(
      choice({
        name: "confidence",
        values: ["high", "medium", "low"],
        description: "See rule 'confidence'; empty unless coded.",
      }),
    ),
    evidence: identifierList({
      name: "evidence",
      description:
        "Identifiers of the quotations on which the coding rests, separated by ';', the decisive one first. All are by the same commentator. Empty if the status is none.",
    }),
    rationale: text({ name: "rationale", description: "Reason for the value; R and a number refer to the rules." }),
    asOf: whereUsed(
      optional(
        partialDate({
          name: "as_of",
          description:
            "Day, month or year of which the coding speaks, where the coder found a change: the latest is the position, earlier ones are its history. Empty for one coding of all times.",
        }),
      ),
    ),
  },
  primaryKey: ["commentatorId", "propositionId", "coderId", "asOf"],
});

export const codersTable = defineTable<Coder>({
  name: "coders",
  title: "Coders",
  description: "Who coded.",
  columns: {
    id: unique(identifier({ name: "id", description: "Identifier of the coder." })),
    title: text({ name: "title", description: "Title of the coder." }),
    kind: choice({
      name: "kind",
      values: CODER_KINDS,
      listedWhereUsed: ["record"],
      description:
        "machine: a machine reader; person; adjudication: settles the coders' differences; record: the positions come from a record (votes, panel answers).",
    }),
    scope: choice({
      name: "scope",
      values: CODER_SCOPES,
      description:
        "all: every commentator on every proposition was considered, so that no row means that no position was found; partial: no row means not coded yet; differences: only cells on which coders differ.",
    }),
  },
  primaryKey: ["id"],
});
