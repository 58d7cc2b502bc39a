import { readBibtex } from "@/lib/importers/bibliography/read-bibtex";
import { readCslJson } from "@/lib/importers/bibliography/read-csl-json";
import { readMedline } from "@/lib/importers/bibliography/read-medline";
import { readRis } from "@/lib/importers/bibliography/read-ris";
import { type BibliographicReference, toGatheredSource } from "@/lib/importers/bibliography/reference";
import { NO_PLACE, NOTHING_GATHERED } from "@/lib/importers/gathered";
import { type Gathering, type Importer, type ImportFile, ImportRefusal, importProblem } from "@/lib/importers/importer";

export interface BibliographyContents {
  readonly references: readonly (BibliographicReference & { readonly file: string })[];
  /** What the reader of a file could not make out, in its own words. */
  readonly errors: readonly { readonly file: string; readonly error: string }[];
}

type Dialect = "ris" | "medline" | "bibtex" | "csl";

const NAMES: Readonly<Record<Dialect, string>> = { ris: "RIS", medline: "MEDLINE", bibtex: "BibTeX", csl: "CSL-JSON" };

/** Reader of descriptions of sources: RIS, MEDLINE, BibTeX and CSL-JSON. There is nothing to map. */
export const bibliographyImporter: Importer<BibliographyContents, null> = {
  format: "bibliography",
  title: "descriptions of sources (RIS, MEDLINE, BibTeX, CSL-JSON)",
  detect: (files) => {
    const dialects = files.map(dialectOf);
    if (dialects.some((dialect) => dialect === null)) return null;
    const names = [...new Set(dialects.map((dialect) => (dialect ? NAMES[dialect] : "")))];
    return `${files.length === 1 ? "The file is" : "The files are"} ${names.join(" and ")}.`;
  },
  read: readBibliography,
  propose: ({ references }) => ({
    mapping: null,
    reasons: [`${references.length} sources are described. They bring no positions and no texts.`],
  }),
  checkMapping: (_, mapping) => (mapping === null ? null : "Descriptions of sources need no mapping."),
  gather: gatherBibliography,
  show: ({ references }) => ({
    sources: references
      .slice(0, 20)
      .map(({ title, authors, containerTitle, issued }) => ({ title, authors, containerTitle, issued })),
  }),
};

function beginning({ bytes }: ImportFile): string {
  return new TextDecoder().decode(bytes.subarray(0, 4_000)).replace(/^\uFEFF/, "");
}

function dialectOf(file: ImportFile): Dialect | null {
  const text = beginning(file);
  if (/^PMID *- /m.test(text)) return "medline";
  if (/^TY {1,2}- /m.test(text)) return "ris";
  if (/^FN Clarivate/.test(text))
    throw new ImportRefusal(`${file.name} is the plain text of Web of Science. Export it as RIS.`);
  if (/^\s*@\s*[a-z]+\s*[{(]/im.test(text) && !/^\s*[<[{]/.test(text)) return "bibtex";
  return /^\s*[[{]/.test(text) && /"(?:type|title|items)"\s*:/.test(text) ? "csl" : null;
}

function readBibliography(files: readonly ImportFile[]): BibliographyContents {
  const references: (BibliographicReference & { file: string })[] = [];
  const errors: { file: string; error: string }[] = [];
  for (const file of files) {
    const dialect = dialectOf(file);
    const text = decode(file);
    const found = readOne(dialect, { text, name: file.name, errors });
    for (const reference of found) references.push({ ...reference, file: file.name });
  }
  if (references.length === 0) throw new ImportRefusal("The files describe no source.");
  return { references, errors };
}

function readOne(
  dialect: Dialect | null,
  { text, name, errors }: { text: string; name: string; errors: { file: string; error: string }[] },
): readonly BibliographicReference[] {
  if (dialect === "ris") return readRis(text);
  if (dialect === "medline") return readMedline(text);
  if (dialect === "bibtex") {
    const { references, errors: found } = readBibtex(text);
    for (const error of found) errors.push({ file: name, error });
    return references;
  }
  const found = readCslJson(parseJson(text, name));
  if (found === null) throw new ImportRefusal(`${name} is JSON, but not of the Citation Style Language.`);
  return found;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportRefusal(`${name} is not whole JSON: it ends too early, or a mark is missing.`);
  }
}

/** Text in UTF-8, else in the encoding of western Windows. */
function decode({ bytes }: ImportFile): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function gatherBibliography({ references, errors }: BibliographyContents): Gathering {
  const unused = new Map<string, number>();
  for (const field of references.flatMap((reference) => reference.unused))
    unused.set(field, (unused.get(field) ?? 0) + 1);
  const untitled = references.filter(({ title }) => title === null);
  return {
    gathered: {
      ...NOTHING_GATHERED,
      sources: references.map((reference, index) => toGatheredSource(reference, index + 1)),
    },
    problems: [
      ...untitled.map(({ file, line }) =>
        importProblem("warning", {
          place: { ...NO_PLACE, file, row: line },
          found: null,
          expected: "a title",
          what: "The reference has no title",
        }),
      ),
      ...errors.map(({ file, error }) =>
        importProblem("warning", {
          place: { ...NO_PLACE, file },
          found: error.slice(0, 120),
          expected: "an entry that can be read",
          what: "An entry could not be read",
        }),
      ),
    ],
    notImported: [...unused].map(([field, count]) => ({ what: `fields ${field}`, count })),
    remarks: [],
  };
}
