import type { FilePlace, Gathered } from "@/lib/importers/gathered";

export const IMPORT_FORMATS = ["spreadsheet", "dna", "qdpx", "qdc", "polis", "text", "bibliography"] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** A file as it was handed over. Its name is shown and never decides what it is. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something in a file that is wrong, or worth knowing. An error keeps the import from being written. */
export interface ImportProblem extends FilePlace {
  readonly severity: "error" | "warning";
  /** What stands there, as it stands. */
  readonly found: string | null;
  readonly expected: string;
  /** The whole matter in a sentence, place included. */
  readonly message: string;
}

/** A kind of thing that the file holds and the dossier does not take. */
export interface NotImported {
  /** A plural noun: "colours", "statement links", "rows without a stance". */
  readonly what: string;
  readonly count: number;
}

/** Everything that was gathered from files under a mapping, and what became of the rest. */
export interface Gathering {
  readonly gathered: Gathered;
  readonly problems: readonly ImportProblem[];
  readonly notImported: readonly NotImported[];
  /** What a person should look at or fill in, as sentences: defaults taken, roles used as names, dates in doubt. */
  readonly remarks: readonly string[];
}

/** A mapping that a person may change, as JSON; each format has its own. */
export interface Proposal<Mapping> {
  readonly mapping: Mapping;
  /** Why it was proposed, as sentences; the evidence that a person decides by. */
  readonly reasons: readonly string[];
}

/**
 * Reader of one foreign format. Everything but `detect` runs in a child process within limits (lib/jobs/importing);
 * none of it knows where a dossier is stored.
 */
export interface Importer<Contents, Mapping> {
  readonly format: ImportFormat;
  /** What a person calls it: "spreadsheet", "database of the Discourse Network Analyzer". */
  readonly title: string;
  /**
   * Whether the files are of this format, by content and never by name: a sentence that says by what, or null. It looks
   * at a few bytes or names of entries only.
   */
  detect(files: readonly ImportFile[]): string | null;
  /** Contents of the files as they stand. @throws ImportRefusal in words where they cannot be read at all. */
  read(files: readonly ImportFile[], options: ReadOptions): Contents | Promise<Contents>;
  /**
   * What each part of the contents is taken for.
   *
   * @param remembered an earlier mapping of the same headers, taken over where it still fits; null for none.
   */
  propose(contents: Contents, remembered: unknown): Proposal<Mapping>;
  /** Whether a mapping that came from outside can be used with these contents: null, or what is wrong as a sentence. */
  checkMapping(contents: Contents, mapping: unknown): string | null;
  /** What the contents say under a mapping. */
  gather(contents: Contents, mapping: Mapping): Gathering;
  /** A look at the contents for whoever changes the mapping: headers, samples, counts; as JSON. */
  show(contents: Contents, mapping: Mapping): unknown;
}

export interface ReadOptions {
  /** Hears how far reading has come. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Name of an encoding that the user chose over the one detected; null for none. */
  readonly encoding: string | null;
}

export interface ImportProgress {
  /** What is being done, as a present participle: "reading", "comparing", "writing". */
  readonly step: string;
  readonly done: number;
  /** Null where nobody knows how much there is. */
  readonly total: number | null;
}

/** Files that cannot be read at all, in a sentence that says what is wrong and what to do. */
export class ImportRefusal extends Error {
  override readonly name = "ImportRefusal";
}

/** A problem whose message names its place. */
export function importProblem(
  severity: ImportProblem["severity"],
  { place, found, expected, what }: { place: FilePlace; found: string | null; expected: string; what: string },
): ImportProblem {
  const parts = [
    place.file,
    place.sheet && `sheet ${place.sheet}`,
    place.row && `row ${place.row}`,
    place.column && `column ${place.column}`,
  ].filter(Boolean);
  const message = `${parts.length > 0 ? `${parts.join(", ")}: ` : ""}${what}. Expected: ${expected}.`;
  return { severity, ...place, found, expected, message };
}
