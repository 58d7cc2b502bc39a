/** The one place that says how large a package may be; messages quote these numbers. */
export const LIMITS = {
  /** Bytes of one file, unpacked. */
  fileBytes: 50_000_000,
  /** Bytes of all files together, unpacked. */
  packageBytes: 200_000_000,
  /** Files in a package. */
  files: 200,
  /** Unpacked bytes for each packed byte; text reaches 20, a zip bomb 1,000. Checked above one megabyte. */
  zipRatio: 200,
  /** Names in a path: "texts/one.txt" has two. */
  pathDepth: 4,
  /** Rows of one table. */
  tableRows: 200_000,
  /** Cells of one row, those without a column included. */
  rowCells: 1_000,
  /** Mistakes in the cells of one table that are listed; what has more is no table of ours. */
  tableMistakes: 20_000,
  commentators: 5_000,
  propositions: 2_000,
  /** UTF-16 code units of one cell. */
  cellLength: 100_000,
  /** Characters of an id, a file name or another short word. */
  wordLength: 200,
  /** Characters of an address. */
  addressLength: 4_000,
  /** Bytes of datapackage.json. */
  descriptorBytes: 1_000_000,
  /** Characters of the title and of the version of a dossier. */
  titleLength: 1_000,
  versionLength: 100,
  /** Bytes of a text that travels beside the tables, such as README.md. */
  documentBytes: 1_000_000,
  /** Levels of nesting in datapackage.json; the standard needs about ten. */
  descriptorDepth: 40,
  /** Largest whole number in a cell: what every supported database holds. */
  wholeNumber: 2_147_483_647,
} as const;

/** A number of bytes in words: 50 MB, 3.2 MB. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`;
}
