import type { DossierIndex } from "@/lib/domain/dossier-index";
import { longDate } from "@/lib/wording/names";

/** An event of a dossier as a list shows it. */
export interface EventRow {
  readonly id: string;
  /** The date in words: "13 September 2023". */
  readonly date: string;
  readonly label: string;
  /** The source that dates it; null where none does. */
  readonly source: { readonly id: string; readonly title: string } | null;
  readonly note: string | null;
}

/** The events of a dossier in order of their dates; empty where it has none. */
export function eventRows({ dossier, sources }: DossierIndex): EventRow[] {
  return dossier.events.map(({ id, date, label, sourceId, note }) => {
    const source = sourceId === null ? undefined : sources.get(sourceId);
    return { id, date: longDate(date), label, source: source ? { id: source.id, title: source.title } : null, note };
  });
}
