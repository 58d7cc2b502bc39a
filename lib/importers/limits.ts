/** The one place that says how large a foreign file may be; refusals and the page before an upload quote it. */
export const IMPORT_LIMITS = {
  /** Bytes of one file as it is handed over. */
  fileBytes: 50_000_000,
  /** Files of one import. */
  files: 50,
  /** Bytes of everything in an archive, unpacked. */
  unpackedBytes: 200_000_000,
  /** Unpacked bytes for each packed byte, judged above one megabyte. */
  zipRatio: 100,
  zipEntries: 2_000,
  /** Rows of one sheet. */
  sheetRows: 200_000,
  /** Columns of one sheet: 2,000 propositions and what stands beside them. */
  sheetColumns: 2_100,
  /** Cells of one sheet, gaps before the last filled cell of a row included. */
  sheetCells: 2_000_000,
  /** Sheets of one workbook. */
  sheets: 200,
  /** Elements inside each other. */
  xmlDepth: 100,
  pdfPages: 500,
  /** UTF-16 code units of one text. */
  textCharacters: 2_000_000,
  /** Bytes of a database of another program. */
  databaseBytes: 200_000_000,
  /** Statements of one import. */
  statements: 100_000,
  /** Megabytes of memory of the process that reads, and of one that reads PDF or web pages. */
  childMegabytes: 256,
  largeChildMegabytes: 512,
  /** Seconds until a process that reads is ended. */
  childSeconds: 60,
  /** Problems of one import that are listed; a file with more has another mistake than its rows. */
  problems: 2_000,
} as const;
