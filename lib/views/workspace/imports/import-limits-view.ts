import { IMPORT_LIMITS } from "@/lib/importers/limits";
import { number } from "@/lib/wording/count";

/** What may be handed over, in sentences: said before the upload. */
export function importLimitsView(): readonly string[] {
  const { fileBytes, files, sheetRows, sheetColumns, sheetCells, statements, pdfPages, textCharacters } = IMPORT_LIMITS;
  return [
    `Spreadsheets (.xlsx, .csv, .txt), databases of the Discourse Network Analyzer (.dna), projects of NVivo, ATLAS.ti or MAXQDA (.qdpx, .qdc), Polis exports, references (.ris, .bib), texts.`,
    `At most ${fileBytes / 1_000_000} MB together, in ${files} files.`,
    `A sheet may have ${number(sheetRows)} rows, ${number(sheetColumns)} columns and ${number(sheetCells)} cells; one import ${number(statements)} statements.`,
    `A PDF may have ${number(pdfPages)} pages, a text ${number(textCharacters)} characters.`,
  ];
}
