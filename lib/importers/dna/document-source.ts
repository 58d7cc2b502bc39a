import { ENTRIES_ONLY, QUOTATIONS_ONLY, readNotes, type SourceDetails } from "@/lib/importers/dna/own-marks";
import type { DnaDocument } from "@/lib/importers/dna/read-database";
import type { GatheredSource } from "@/lib/importers/gathered";
import { storedText } from "@/lib/importers/offsets/dialects";

/** The date of a document as far as it is known: where we wrote it, its notes say more than a day can. */
export function issuedOf({ notes }: DnaDocument, entered: string | null): string | null {
  const written = readNotes(notes);
  return written ? written.issued : entered;
}

/** Whether a document of ours is no text of its source, but what was taken from it. */
export function holdsListOnly(type: string | undefined): boolean {
  return type === QUOTATIONS_ONLY || type === ENTRIES_ONLY;
}

/** A document that we wrote, with what the program has no column for. */
function ownSource(document: DnaDocument, details: SourceDetails): GatheredSource {
  const isList = holdsListOnly(document.type);
  return {
    key: String(document.id),
    cslType: isList ? "document" : document.type,
    authors: document.author.split(";").map((author) => author.trim()),
    containerTitle: document.source.trim() || null,
    ...details,
    title: details.title || document.title,
    text: isList ? null : storedText(document.text),
  };
}

/** A document as a source: with what its columns say, or with what we wrote into its notes. */
export function documentSource(document: DnaDocument, issued: string | null): GatheredSource {
  const written = readNotes(document.notes);
  if (written) return ownSource(document, written);
  const details = [
    document.section.trim() && `Section: ${document.section.trim()}.`,
    document.type.trim() && `Type: ${document.type.trim()}.`,
    document.notes.trim(),
  ].filter(Boolean);
  return {
    key: String(document.id),
    title: document.title,
    cslType: "document",
    authors: document.author.trim() === "" ? [] : [document.author.trim()],
    containerTitle: document.source.trim() || null,
    issued,
    language: null,
    url: null,
    note: details.join(" ") || null,
    text: storedText(document.text),
  };
}
