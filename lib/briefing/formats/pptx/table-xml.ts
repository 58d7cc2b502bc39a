import { groupColour, ON_GROUP } from "@/lib/briefing/formats/pptx/group-colours";
import { fillXml, paragraphsXml, type TextRun } from "@/lib/briefing/formats/pptx/text-xml";
import { emu } from "@/lib/briefing/formats/pptx/units";
import { VALUE_COLOURS } from "@/lib/briefing/formats/pptx/value-colours";
import type { SlideCell, TableItem } from "@/lib/briefing/slides/slide";
import { CELL_MARGIN } from "@/lib/briefing/slides/table-cells";

const TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
const NO_LINES = ["lnL", "lnR", "lnT"].map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`).join("");
/** English metric units: a point under the header, three quarters of one under each row. */
const HEADER_RULE = `<a:lnB w="12700">${fillXml("tx1")}</a:lnB>`;
const ROW_RULE = `<a:lnB w="9525">${fillXml("bg2")}</a:lnB>`;

/**
 * A table that every program edits: header row, thin rules, the colour and the sign of each value, the colour of a
 * group.
 */
export function tableXml(table: TableItem, language: string): string {
  const { rows, rowHeights, columnWidths } = table;
  const grid = columnWidths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join("");
  const written = rows.map(
    (cells, row) =>
      `<a:tr h="${emu(rowHeights[row] ?? 0)}">${cells.map((cell) => cellXml(cell, table, language)).join("")}</a:tr>`,
  );
  return `<a:graphicData uri="${TABLE}"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${written.join("")}</a:tbl></a:graphicData>`;
}

function cellXml(cell: SlideCell, { size, isTight }: TableItem, language: string): string {
  const [side, top] = [emu(CELL_MARGIN.side), emu(isTight ? CELL_MARGIN.tightTop : CELL_MARGIN.top)];
  const margins = `marL="${side}" marR="${side}" marT="${top}" marB="${top}"`;
  const { fill, letters } = coloursOf(cell);
  const runs = cell.runs
    .filter(({ text }) => text !== "")
    .map((run): TextRun => ({ size, colour: run.colour ?? letters.colour, rgb: letters.rgb, ...run }));
  const words = runs.length > 0 ? paragraphsXml([{ runs, align: cell.align }], language) : emptyXml(size, language);
  const rule = cell.isHeader ? HEADER_RULE : ROW_RULE;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody><a:tcPr ${margins} anchor="${cell.anchor}">${NO_LINES}${rule}${fill}</a:tcPr></a:tc>`;
}

function coloursOf({ value, group }: SlideCell): { fill: string; letters: Pick<TextRun, "colour" | "rgb"> } {
  if (group !== null) {
    return {
      fill: `<a:solidFill><a:srgbClr val="${groupColour(group)}"/></a:solidFill>`,
      letters: { rgb: ON_GROUP },
    };
  }
  const colours = value === null ? undefined : VALUE_COLOURS[value];
  if (colours) return { fill: fillXml(colours.fill), letters: { colour: colours.ink } };
  return { fill: "<a:noFill/>", letters: { colour: "tx1" } };
}

/** A cell without words is as high as its letters would be: without a size it takes that of the program. */
function emptyXml(size: number, language: string): string {
  return `<a:p><a:endParaRPr lang="${language}" sz="${Math.round(size * 100)}"/></a:p>`;
}
