import { anchorQuotation } from "@/lib/anchoring/anchor-quotation";
import { fold } from "@/lib/anchoring/fold";
import { groupBy } from "@/lib/domain/collections";
import type { Quotation, Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { dateSpan } from "@/lib/domain/issued-date";
import { printedAuthors } from "@/lib/domain/source-authors";
import { cutText, ENTRIES_ONLY, QUOTATIONS_ONLY, writeNotes } from "@/lib/importers/dna/own-marks";

/** A document of the program: a text, and where in it quotations stand. */
export interface DnaDocumentRow {
  readonly title: string;
  readonly text: string;
  readonly author: string;
  readonly source: string;
  readonly notes: string;
  readonly type: string;
  /** Seconds since 1970 of the first day on which it may have appeared; 0 where nobody knows. */
  readonly date: number;
  /** UTF-16 units of the text, end exclusive, by id of the quotation. */
  readonly spans: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/**
 * Documents for the Discourse Network Analyzer: one for each source whose text is held here. Quotations whose text is
 * not, or in which they do not stand, and entries of records get a document of their own, one below the other: a
 * statement must lie in a text. O(characters).
 *
 * @param about what the notes of every document say of the whole file.
 */
export function dnaDocuments(index: DossierIndex, about: readonly string[]): DnaDocumentRow[] {
  const bySource = groupBy(index.dossier.quotations, ({ sourceId }) => sourceId);
  return index.dossier.sources.flatMap((source) => {
    const own = bySource.get(source.id) ?? [];
    const held = index.sourceTexts.get(source.id) ?? null;
    const text = held === null ? null : plainText(held);
    const spans =
      text === null
        ? new Map()
        : spansIn(
            text,
            own.filter(({ voice }) => voice !== "record"),
          );
    const left = own.filter(({ id }) => !spans.has(id));
    const described = describe(index, source, about);
    return [
      ...(text === null || text === "" ? [] : [{ ...described, text, type: source.cslType, spans }]),
      ...listed(
        left.filter(({ voice }) => voice !== "record"),
        { ...described, type: QUOTATIONS_ONLY },
      ),
      ...listed(
        left.filter(({ voice }) => voice === "record"),
        { ...described, type: ENTRIES_ONLY },
      ),
    ];
  });
}

/** Line ends as the program keeps them, without a byte order mark. */
function plainText(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
}

function spansIn(text: string, quotations: readonly Quotation[]) {
  const folded = fold(text);
  const spans = new Map<string, { start: number; end: number }>();
  for (const quotation of quotations) {
    const { start, end } = anchorQuotation({ ...quotation, exact: plainText(quotation.exact) }, text, folded);
    if (start !== null && end !== null && start < end) spans.set(quotation.id, { start, end });
  }
  return spans;
}

/** Quotations as a text of their own; nothing where there are none. */
function listed(quotations: readonly Quotation[], described: Omit<DnaDocumentRow, "text" | "spans">): DnaDocumentRow[] {
  if (quotations.length === 0) return [];
  const spans = new Map<string, { start: number; end: number }>();
  let text = "";
  for (const { id, exact } of quotations) {
    const start = text.length;
    text += plainText(exact);
    spans.set(id, { start, end: text.length });
    text += "\n\n";
  }
  return [{ ...described, text, spans }];
}

function describe(
  index: DossierIndex,
  source: Source,
  about: readonly string[],
): Omit<DnaDocumentRow, "text" | "spans" | "type"> {
  const { title, containerTitle, issued } = source;
  const first = dateSpan(issued)?.first ?? null;
  return {
    title: shortened(title),
    author: shortened(printedAuthors(index, source).join("; ")),
    source: shortened(containerTitle ?? ""),
    notes: writeNotes(source, about),
    date: first === null ? 0 : Date.parse(`${first}T00:00:00Z`) / 1000,
  };
}

/** Characters that the program keeps of a title, a name, a concept. */
export const MAX_DNA_TEXT = 190;

export function shortened(text: string): string {
  return cutText(text, { most: MAX_DNA_TEXT }).kept;
}
