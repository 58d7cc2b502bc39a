import type { DossierEvent } from "@/lib/domain/dossier";
import { optional, unique } from "@/lib/dossier/column";
import { identifier, looseDate, reference, text } from "@/lib/dossier/column-types";
import { defineTable } from "@/lib/dossier/table";

export const eventsTable = defineTable<DossierEvent>({
  name: "events",
  title: "Events",
  description: "What happened and is worth comparing before and after: a visit, a vote, an agreement.",
  optional: true,
  whereUsed: true,
  columns: {
    id: unique(identifier({ name: "id", description: "Identifier of the event." })),
    date: looseDate({ name: "date", description: "When it happened, as far as it is known." }),
    label: text({ name: "label", maxLength: 80, description: "What happened, in a few words." }),
    sourceId: optional(
      reference({ name: "source", to: "sources", description: "Source that dates it; empty if none does." }),
    ),
    note: optional(text({ name: "note", description: "What else is known, for example where the date is from." })),
  },
  primaryKey: ["id"],
  orderBy: [(event) => event.date, (event) => event.id],
});
