import {
  type Affiliation,
  COMMENTATOR_KINDS,
  COMMENTATOR_VOICES,
  type Commentator,
  INSTITUTION_TYPES,
  type Institution,
  NAME_CONFIDENCES,
} from "@/lib/domain/dossier";
import type { Column } from "@/lib/dossier/column";
import { exclusive, optional, unique, whereUsed } from "@/lib/dossier/column";
import { choice, identifier, partialDate, reference, text, word, yesNo } from "@/lib/dossier/column-types";
import { LIMITS } from "@/lib/dossier/limits";
import { defineTable } from "@/lib/dossier/table";

export const institutionsTable = defineTable<Institution>({
  name: "institutions",
  title: "Institutions",
  description: "Institutions of the commentators, and placeholders where none is named.",
  optional: true,
  columns: {
    id: unique(identifier({ name: "id", description: "Identifier of the institution." })),
    name: text({ name: "name", description: "Standard name." }),
    nameInSources: optional(
      text({
        name: "name_in_sources",
        description: "Names as spelt in the sources, separated by '; '. Empty if the sources do not name it.",
      }),
    ),
    type: choice({ name: "type", values: INSTITUTION_TYPES, description: "Type of institution." }),
    country: country("ISO 3166-1 alpha-2; empty for international bodies, for several countries and where unknown."),
    note: optional(text({ name: "note", description: "Corrections and remarks." })),
  },
  primaryKey: ["id"],
});

export const commentatorsTable = defineTable<Commentator>({
  name: "commentators",
  title: "Commentators",
  description: "Everybody to whom the sources attribute a statement.",
  columns: {
    id: unique(identifier({ name: "id", description: "Identifier: the standard name in kebab case." })),
    name: text({ name: "name", description: "Standard name; for unnamed groups a description." }),
    namesInSources: optional(
      text({ name: "names_in_sources", description: "Names as spelt in the sources, separated by '; '." }),
    ),
    nameConfidence: optional(
      choice({
        name: "name_confidence",
        values: NAME_CONFIDENCES,
        description: "How sure the standard name is. as-spelt: needed no correction (at most expanded or restyled).",
      }),
    ),
    kind: choice({
      name: "kind",
      values: COMMENTATOR_KINDS,
      description: "One person, an organisation, or a group without names.",
    }),
    voice: choice({
      name: "voice",
      values: COMMENTATOR_VOICES,
      description: "In what capacity the commentator speaks, whatever the type of institution.",
    }),
    country: country("ISO 3166-1 alpha-2, of the institution rather than of birth; empty if none, several or unknown."),
    comparable: yesNo({
      name: "comparable",
      description: "Whether comparisons include the commentator by default; false for unnamed groups.",
    }),
    note: optional(text({ name: "note", description: "Corrections and remarks." })),
  },
  primaryKey: ["id"],
  maximumRows: LIMITS.commentators,
});

export const affiliationsTable = defineTable<Affiliation>({
  name: "affiliations",
  title: "Affiliations",
  description: "Which commentator belongs to which institution, and in what role.",
  optional: true,
  columns: {
    commentatorId: reference({ name: "commentator", to: "commentators", description: "Commentator." }),
    institutionId: reference({ name: "institution", to: "institutions", description: "Institution." }),
    role: optional(
      text({
        name: "role",
        description:
          "Role in the words of the source; where corrected, the source's words follow in parentheses. Empty if the sources give none.",
      }),
    ),
    primary: exclusive(
      yesNo({ name: "primary", description: "true for exactly one affiliation of each commentator." }),
    ),
    since: whereUsed(
      optional(partialDate({ name: "since", description: "Beginning: a day, a month or a year; empty if unknown." })),
    ),
    until: whereUsed(
      optional(
        partialDate({
          name: "until",
          description: "End, included: a day, a month or a year; empty if it lasts or is unknown.",
        }),
      ),
    ),
  },
  primaryKey: ["commentatorId", "institutionId"],
  orderBy: [
    (affiliation) => affiliation.commentatorId,
    (affiliation) => (affiliation.primary ? 0 : 1),
    (affiliation) => affiliation.institutionId,
  ],
});

function country(description: string): Column<string | null> {
  const form = "two capital letters (ISO 3166-1 alpha-2), for example KR";
  return optional(word({ name: "country", description, pattern: "^[A-Z]{2}$", form }));
}
