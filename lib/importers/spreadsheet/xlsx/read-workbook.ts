import type { ZipEntry } from "@/lib/dossier/zip/zip-directory";
import { openZip, unpackPart } from "@/lib/importers/files/open-zip";
import { parseXml } from "@/lib/importers/files/parse-xml";
import { type ImportFile, type ImportProblem, ImportRefusal, importProblem } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import { columnLetters, type Sheet } from "@/lib/importers/spreadsheet/contents";
import { dateStyles } from "@/lib/importers/spreadsheet/xlsx/date-formats";
import {
  cellAddress,
  readSheetCells,
  type SheetCells,
  type WorkbookParts,
} from "@/lib/importers/spreadsheet/xlsx/read-sheet";
import { readSharedStrings } from "@/lib/importers/spreadsheet/xlsx/shared-strings";

/**
 * Reads every worksheet of an XLSX workbook (Office Open XML, ECMA-376) as text. Charts, pictures and macros are not
 * looked at. One pass over each sheet; see docs/decisions/034.
 *
 * @throws ImportRefusal. O(bytes unpacked).
 */
export function readWorkbook(file: ImportFile, onSheet?: (done: number, total: number) => void): Sheet[] {
  const entries = openZip(file);
  const byPath = new Map([...entries].map(([path, entry]) => [path.toLowerCase(), entry]));
  const part = (path: string) => {
    const entry = byPath.get(path.toLowerCase());
    return entry ? unpackPart(file, entry) : null;
  };
  const { sheets, from1904 } = readSheetList({ file, part });
  const strings = part("xl/sharedStrings.xml");
  const parts = {
    strings: strings ? readSharedStrings(strings) : [],
    dateStyles: dateStyles(part("xl/styles.xml")),
    from1904,
  };
  return sheets.map((sheet, index) => {
    onSheet?.(index, sheets.length);
    return readOne({ file, sheet, entry: byPath.get(sheet.path.toLowerCase()), parts });
  });
}

interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

function readSheetList({ file, part }: { file: ImportFile; part: (path: string) => Uint8Array | null }): {
  sheets: SheetEntry[];
  from1904: boolean;
} {
  const workbook = part("xl/workbook.xml");
  if (!workbook) throw new ImportRefusal(`“${file.name}” is damaged: it has no list of sheets. Save it again.`);
  const targets = new Map<string, string>();
  const relations = part("xl/_rels/workbook.xml.rels");
  if (relations) {
    parseXml(relations, {
      what: `The list of parts in “${file.name}”`,
      listener: {
        open(name, { Id, Target, Type }) {
          if (name === "Relationship" && Id && Target && Type?.endsWith("/worksheet")) targets.set(Id, Target);
        },
      },
    });
  }
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  parseXml(workbook, {
    what: `The list of sheets in “${file.name}”`,
    listener: {
      open(name, attributes) {
        if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
        if (name !== "sheet") return;
        const target = targets.get(Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? "");
        const path = target?.startsWith("/") ? target.slice(1) : `xl/${target}`;
        const hidden = attributes.state !== undefined && attributes.state !== "visible";
        if (target) sheets.push({ name: attributes.name ?? "", path, hidden });
      },
    },
  });
  if (sheets.length === 0) throw new ImportRefusal(`“${file.name}” has no sheet with cells.`);
  if (sheets.length > IMPORT_LIMITS.sheets) {
    throw new ImportRefusal(`“${file.name}” has ${sheets.length} sheets; at most ${IMPORT_LIMITS.sheets} can be read.`);
  }
  return { sheets, from1904 };
}

function readOne({
  file,
  sheet,
  entry,
  parts,
}: {
  file: ImportFile;
  sheet: SheetEntry;
  entry: ZipEntry | undefined;
  parts: WorkbookParts;
}): Sheet {
  const what = `Sheet “${sheet.name}” of “${file.name}”`;
  if (!entry) throw new ImportRefusal(`${what} is missing in the file. Save it again in its program.`);
  const cells = readSheetCells(unpackPart(file, entry), { file, what, parts });
  const filled = fillMerged(cells);
  return {
    file: file.name,
    name: sheet.name,
    hidden: sheet.hidden,
    rows: cells.rows,
    text: null,
    problems: cells.uncomputed.slice(0, IMPORT_LIMITS.problems).map((at) => uncomputedProblem({ file, sheet, at })),
    remarks:
      filled > 0
        ? [
            `${what} has cells merged over several rows; each of the ${filled} rows below was given what the merged cell says.`,
          ]
        : [],
  };
}

/** What a cell merged downwards says holds for each row that it spans. Cells merged sideways are titles. */
function fillMerged({ rows, merged }: SheetCells): number {
  let filled = 0;
  for (const range of merged) {
    const [from, to] = range.split(":").map(cellAddress);
    if (!from || !to || from.column !== to.column) continue;
    const text = rows[from.row]?.[from.column] ?? "";
    for (let row = from.row + 1; text !== "" && row <= to.row && row < rows.length; row += 1) {
      const target = rows[row];
      // A row without anything else is blank on purpose.
      if (!target || target.length === 0) continue;
      while (target.length < from.column) target.push("");
      target[from.column] = text;
      filled += 1;
    }
  }
  return filled;
}

function uncomputedProblem({
  file,
  sheet,
  at,
}: {
  file: ImportFile;
  sheet: SheetEntry;
  at: { row: number; column: number };
}): ImportProblem {
  const place = { file: file.name, sheet: sheet.name, row: at.row + 1, column: columnLetters(at.column) };
  const what = "The cell is a formula whose result is not in the file, and counts as empty";
  const expected = "a workbook saved by a program that computes it";
  return importProblem("warning", { place, found: null, expected, what });
}
