import type { NameMerges } from "@/lib/importers/assembly/merges";
import type { Gathered } from "@/lib/importers/gathered";
import type { ImportFormat, ImportProblem, NotImported } from "@/lib/importers/importer";

/** What is to be read, and how. Plain data, so that it can be handed to another process. */
export interface ImportRequest {
  /** Files as they were handed over, and where they lie. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** The mapping that a person decided on; null takes the one proposed. */
  readonly mapping: unknown;
  /** Whether a mapping that does not fit is taken for a wish and adapted, as a form needs it; else it is refused. */
  readonly isMappingAdapted?: boolean;
  /** Mappings of earlier imports, of any format, the newest first: the first that fits is taken over. */
  readonly remembered: readonly unknown[];
  /** Name of the encoding that a person chose; null for the one detected. */
  readonly encoding: string | null;
  /** Spellings that a person says are one name. */
  readonly merges: NameMerges;
}

/** What reading gave beside the records. */
export interface ReadHeader {
  readonly format: ImportFormat;
  /** What a person calls the format. */
  readonly title: string;
  /** By what it was recognised, as a sentence. */
  readonly recognisedBy: string;
  readonly mapping: unknown;
  readonly reasons: readonly string[];
  /** A look at the contents for whoever changes the mapping, by format. */
  readonly shown: unknown;
  readonly problems: readonly ImportProblem[];
  readonly notImported: readonly NotImported[];
  readonly remarks: readonly string[];
}

export interface ReadFiles extends ReadHeader {
  readonly gathered: Gathered;
}

/** A line of the file in which the reading process leaves what it found. */
export type ReadLine =
  | { readonly header: ReadHeader; readonly title: string | null }
  | { readonly list: GatheredList; readonly rows: readonly unknown[] };

/** The lists of what was gathered, by name. */
export type GatheredList = Exclude<keyof Gathered, "title">;

/** What the reading process says while it works. */
export type ReaderMessage =
  | { readonly kind: "progress"; readonly step: string; readonly done: number; readonly total: number | null }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "done" };

export interface ReaderOrder {
  readonly request: ImportRequest;
  /** Where to leave what was found. */
  readonly out: string;
}
