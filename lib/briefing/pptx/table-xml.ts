import type { BriefingCell, BriefingTable } from "../briefing";
import { fillXml, paragraphsXml, type TextRun, type ThemeColour } from "./text-xml";
import { emu } from "./units";
import { VALUE_COLOURS } from "./value-colours";

const TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
/** Inches between the words of a cell and its edges. */
export const CELL_MARGIN = { side: 0.08, top: 0.03 } as const;
const MARGINS = `marL="${emu(CELL_MARGIN.side)}" marR="${emu(CELL_MARGIN.side)}" marT="${emu(CELL_MARGIN.top)}" marB="${emu(CELL_MARGIN.top)}"`;
const NO_LINES = ["lnL", "lnR", "lnT"].map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`).join("");
/** English metric units: a point under the header, three quarters of one under each row. */
const HEADER_RULE = 12_700;
const ROW_RULE = 9_525;

interface Look {
  readonly align: "l" | "ctr" | "r";
  readonly anchor: "t" | "ctr" | "b";
  readonly letters: Pick<TextRun, "colour" | "isBold">;
  readonly fill: ThemeColour | null;
  readonly rule: { readonly width: number; readonly colour: ThemeColour };
}

/** A table that every program edits: header row, thin rules, the colour and the sign of each value. */
export function tableXml(
  table: BriefingTable,
  {
    rowHeights,
    columnWidths,
    size,
    language,
  }: {
    /** Inches, the header's first. */
    readonly rowHeights: readonly number[];
    readonly columnWidths: readonly number[];
    /** Points. */
    readonly size: number;
    readonly language: string;
  },
): string {
  const aligns = table.header.map((_, column) => alignOf(table, column));
  const anchor = table.rows.some((row) => row.some(({ kind }) => kind === "text")) ? "t" : "ctr";
  const cellXml = (text: string, look: Look) => {
    const words = paragraphsXml(
      [{ runs: text === "" ? [] : [{ text, size, ...look.letters }], align: look.align }],
      language,
    );
    const rule = `<a:lnB w="${look.rule.width}">${fillXml(look.rule.colour)}</a:lnB>`;
    const fill = look.fill === null ? "<a:noFill/>" : fillXml(look.fill);
    return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody><a:tcPr ${MARGINS} anchor="${look.anchor}">${NO_LINES}${rule}${fill}</a:tcPr></a:tc>`;
  };
  const header = table.header.map((text, column) =>
    cellXml(text, {
      ...{ align: aligns[column] ?? "l", anchor: "b", fill: null, letters: { isBold: true, colour: "tx1" } },
      rule: { width: HEADER_RULE, colour: "tx1" },
    }),
  );
  const rows = table.rows.map((row) =>
    row.map((cell, column) =>
      cellXml(cell.text, {
        ...{ align: aligns[column] ?? "l", anchor, ...lookOf(cell) },
        rule: { width: ROW_RULE, colour: "bg2" },
      }),
    ),
  );
  const written = [header, ...rows].map(
    (cells, row) => `<a:tr h="${emu(rowHeights[row] ?? 0)}">${cells.join("")}</a:tr>`,
  );
  const grid = columnWidths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join("");
  return `<a:graphicData uri="${TABLE}"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${written.join("")}</a:tbl></a:graphicData>`;
}

function alignOf({ rows }: BriefingTable, column: number): Look["align"] {
  if (column === 0) return "l";
  const kinds = new Set(rows.map((row) => row[column]?.kind));
  if (kinds.has("count")) return "r";
  return kinds.has("text") || kinds.has("heading") ? "l" : "ctr";
}

function lookOf({ kind, number }: BriefingCell): Pick<Look, "letters" | "fill"> {
  const colours = kind === "value" && number !== null ? VALUE_COLOURS[number] : undefined;
  if (colours) return { fill: colours.fill, letters: { colour: colours.ink, isBold: true } };
  const isSoft = kind !== "heading" && kind !== "text" && kind !== "count" && kind !== "value";
  return { fill: null, letters: { colour: isSoft ? "tx2" : "tx1" } };
}
