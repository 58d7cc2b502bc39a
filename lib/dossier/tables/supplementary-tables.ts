import {
  ANNOTATION_KINDS,
  type Annotation,
  MEASURE_CATEGORIES,
  MEASURE_DIRECTIONS,
  MEASURE_STANCES,
  MEASURE_STATUSES,
  type Measure,
  RELATION_TYPES,
  type Relation,
} from "@/lib/domain/dossier";
import { optional, unique } from "@/lib/dossier/column";
import { choice, identifier, reference, text } from "@/lib/dossier/column-types";
import { defineTable } from "@/lib/dossier/table";
import { endOffset, startOffset } from "@/lib/dossier/tables/offset-columns";

export const measuresTable = defineTable<Measure>({
  name: "measures",
  title: "Cooperation measures",
  description: "Measures of cooperation that an author goes through, in categories.",
  optional: true,
  columns: {
    id: unique(identifier({ name: "id", description: "Identifier of the measure." })),
    category: choice({
      name: "category",
      values: MEASURE_CATEGORIES,
      description:
        "The author's category. feasible-now: could be tried today. secret-breach: near future, if sanctions were broken secretly. sanctions-abandoned: if sanctions were given up for full cooperation. dire-necessity-only: not except in dire necessity.",
    }),
    label: text({ name: "label", description: "The measure, in other words." }),
    status: choice({
      name: "status",
      values: MEASURE_STATUSES,
      description: "What the author says about sanctions.",
    }),
    stance: choice({
      name: "stance",
      values: MEASURE_STANCES,
      description: "The author's attitude to the category. against-for-now: not at present in the actor's interest.",
    }),
    direction: choice({ name: "direction", values: MEASURE_DIRECTIONS, description: "Who gives to whom." }),
    issueId: optional(
      reference({ name: "issue", to: "issues", description: "Issue that the measure touches; empty if none." }),
    ),
    introducedById: reference({
      name: "introduced_by",
      to: "quotations",
      description: "Quotation in which the author introduces the category.",
    }),
    sourceId: reference({ name: "source", to: "sources", description: "Source." }),
    exact: text({ name: "exact", description: "The passage, verbatim." }),
    start: startOffset("Offset of the first character."),
    end: endOffset("Offset after the last character."),
    note: optional(text({ name: "note", description: "What the author adds." })),
  },
  primaryKey: ["id"],
  orderBy: [(measure) => measure.sourceId, (measure) => measure.start, (measure) => measure.id],
});

export const relationsTable = defineTable<Relation>({
  name: "relations",
  title: "Relations",
  description: "Who cites, supports, contradicts or comments on whom, according to the sources.",
  optional: true,
  columns: {
    fromId: reference({
      name: "from",
      to: "commentators",
      description: "Commentator from whom the relation goes out.",
    }),
    toId: reference({ name: "to", to: "commentators", description: "Commentator to whom it goes." }),
    type: choice({ name: "type", values: RELATION_TYPES, description: "Kind of relation." }),
    sourceId: reference({ name: "source", to: "sources", description: "Source." }),
    start: startOffset("Offset of the passage that shows the relation."),
    end: endOffset("Offset after that passage."),
    note: optional(text({ name: "note", description: "Explanation." })),
  },
  primaryKey: ["fromId", "toId", "type", "sourceId", "start"],
  orderBy: [
    (relation) => relation.sourceId,
    (relation) => relation.start,
    (relation) => relation.fromId,
    (relation) => relation.toId,
    (relation) => relation.type,
  ],
});

export const annotationsTable = defineTable<Annotation>({
  name: "annotations",
  title: "Annotations",
  description: "Supplementary: what else was recorded about quotations. A reader of the package can leave it out.",
  optional: true,
  columns: {
    quotationId: reference({ name: "quotation", to: "quotations", description: "Quotation." }),
    kind: choice({
      name: "kind",
      values: ANNOTATION_KINDS,
      description:
        "issue: issue that the quotation touches, whether or not it codes a proposition; value is an issue id. framing: how the article's author presents it, where not neutrally. driver: main cause or addressee that it names. recommendation: what it asks to be done; note has the addressees and the direction. remark: remark on the wording or the coding.",
    }),
    value: text({ name: "value", description: "Value, according to kind." }),
    note: optional(text({ name: "note", description: "Addition to the value." })),
  },
  primaryKey: ["quotationId", "kind", "value"],
});
