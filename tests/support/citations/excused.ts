import type { ReadField } from "@/tests/support/citations/read-back";

/** Why a field may come back changed, with the standard's own words that fail alike in that reader. */
export interface Excuse {
  readonly reader: string;
  readonly why: string;
  /** Of the made-up sources. */
  readonly cells: readonly (readonly [source: string, field: ReadField])[];
  /** A file of the standard's own words, what it says and what the reader makes of it. */
  readonly alike: { readonly file: string; readonly field: ReadField; readonly says: string; readonly read: string };
}

const RIS_RANGE: readonly (readonly [string, ReadField])[] = [
  ["04", "date"],
  ["07", "date"],
];
const RIS_COMMA: readonly (readonly [string, ReadField])[] = [
  ["02", "authors"],
  ["04", "authors"],
  ["13", "authors"],
];
const NO_RANGE = "RIS has no range of dates; its beginning is kept, the end stands in the part for other information";
const COMMA = "in RIS a comma parts a name, and nothing can escape it; its fullwidth form keeps the name whole";

/** All fields that come back changed; docs/bibliography.md lists them for people. */
export const EXCUSES: readonly Excuse[] = [
  {
    reader: "citation-js, RIS",
    why: NO_RANGE,
    cells: RIS_RANGE,
    alike: { file: ris("Y1  - 1998/05/30/Spring"), field: "date", says: "1998-05-30/Spring", read: "1998-05-30" },
  },
  {
    reader: "citation-js, RIS",
    why: COMMA,
    cells: RIS_COMMA,
    alike: { file: ris("AU  - Smith, Inc."), field: "authors", says: "Smith, Inc.", read: "Inc. Smith" },
  },
  {
    reader: "Pandoc, BibTeX",
    why: "\\textbraceleft, LaTeX's name for a brace without a partner, is dropped",
    cells: [["04", "title"]],
    alike: { file: bib("x \\textbraceleft{} y"), field: "title", says: "x { y", read: "x  y" },
  },
  {
    reader: "bibutils, BibTeX",
    why: "\\textbackslash and \\textasciicircum, LaTeX's own names, are not known",
    cells: [["03", "title"]],
    alike: { file: bib("x\\textbackslash{}y"), field: "title", says: "x\\y", read: "x\\textbackslashy" },
  },
  {
    reader: "bibutils, BibTeX",
    why: "BibTeX's own year and month hold no range of months, and biblatex's date is not read",
    cells: RIS_RANGE,
    alike: {
      file: "@misc{a, title = {T}, date = {2022-11/2023-02}, year = {2022}}\n",
      field: "date",
      says: "2022-11/2023-02",
      read: "2022",
    },
  },
  {
    reader: "bibutils, RIS",
    why: NO_RANGE,
    cells: RIS_RANGE,
    alike: { file: ris("Y1  - 1998/05/30/Spring"), field: "date", says: "1998-05-30/Spring", read: "1998-05-30" },
  },
  {
    reader: "bibutils, RIS",
    why: `${COMMA}; what stands on both sides of an “and” becomes two`,
    cells: RIS_COMMA,
    alike: { file: ris("AU  - Black and White"), field: "authors", says: "Black and White", read: "Black; White" },
  },
  {
    reader: "bibutils, RIS",
    why: "full stops behind initials are dropped",
    cells: [["10", "authors"]],
    alike: { file: ris("AU  - Smith, J. A."), field: "authors", says: "J. A. Smith", read: "J A Smith" },
  },
];

function ris(line: string): string {
  return `TY  - JOUR\r\nID  - a\r\n${line}\r\nER  - \r\n`;
}

function bib(title: string): string {
  return `@misc{a, title = {{${title}}}}\n`;
}
