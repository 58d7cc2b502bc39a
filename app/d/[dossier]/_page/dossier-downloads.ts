/** A form in which the data of a dossier can be had. */
export interface Download {
  readonly name: string;
  readonly note: string;
  readonly mediaType: string;
  readonly href: string;
}

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
      name: "For programs (JSON)",
      note: "Counts and the addresses of everything else",
      mediaType: "application/json",
      href: base,
    },
  ];
}
