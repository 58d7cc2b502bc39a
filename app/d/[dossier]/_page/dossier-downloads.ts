/** A form in which the data of a dossier can be had. */
export interface Download {
  readonly name: string;
  readonly note: string;
  readonly mediaType: string;
  readonly href: string;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const SOURCES = [
  {
    name: "Sources (RIS)",
    note: "With their authors, for a reference manager",
    mediaType: "application/x-research-info-systems",
    format: "ris",
  },
  { name: "Sources (BibTeX)", note: "The same for LaTeX", mediaType: "application/x-bibtex", format: "bib" },
  {
    name: "Sources (CSL-JSON)",
    note: "The same for Zotero, pandoc and others",
    mediaType: "application/vnd.citationstyles.csl+json",
    format: "csl",
  },
] as const;

/** The forms in which a dossier can be had, the most complete first. */
export function dossierDownloads(dossierId: string): Download[] {
  const base = `/api/v1/dossiers/${encodeURIComponent(dossierId)}`;
  return [
    {
      name: "Everything, as a data package (zip)",
      note: "All tables with their description; what was downloaded can be imported again unchanged",
      mediaType: "application/zip",
      href: `${base}/package`,
    },
    {
      name: "Positions (CSV)",
      note: "One row for each published position; silence is no row",
      mediaType: "text/csv",
      href: `${base}/positions?format=csv`,
    },
    {
      name: "Quotations (CSV)",
      note: "One row for each quotation, verbatim, for programs: a spreadsheet would compute a text that begins with = or +",
      mediaType: "text/csv",
      href: `${base}/quotations?format=csv`,
    },
    {
      name: "Statements (XLSX)",
      note: "One row for each statement with its words and its source, under the heads of the template: it can be imported again",
      mediaType: XLSX,
      href: `${base}/export?format=xlsx&scope=statements`,
    },
    {
      name: "Commentators × propositions (XLSX)",
      note: "Values alone, a row each; it can be imported again, and what is unchanged adds nothing",
      mediaType: XLSX,
      href: `${base}/export?format=xlsx&scope=matrix`,
    },
    {
      name: "Commentators × propositions (CSV)",
      note: "The same as text",
      mediaType: "text/csv",
      href: `${base}/export?format=csv&scope=matrix`,
    },
    {
      name: "Discourse Network Analyzer 3 (.dna)",
      note: "Documents with the texts held here, people, organisations, concepts, statements that agree or disagree; how strongly, and neutral positions, have no place in it",
      mediaType: "application/vnd.sqlite3",
      href: `${base}/export?format=dna`,
    },
    {
      name: "Codebook (REFI-QDA, .qdc)",
      note: "Issues, propositions and what each value means, for NVivo, ATLAS.ti, MAXQDA and others",
      mediaType: "application/xml",
      href: `${base}/export?format=qdc`,
    },
    ...SOURCES.map(({ name, note, mediaType, format }) => ({
      ...{ name, note, mediaType },
      href: `${base}/sources?format=${format}`,
    })),
    {
      name: "For programs (JSON)",
      note: "Counts and the addresses of everything else",
      mediaType: "application/json",
      href: base,
    },
  ];
}
