import type PptxGenJS from "pptxgenjs";
import type { BriefingCell, BriefingTable } from "../briefing";
import { isRightToLeft } from "../text-direction";
import { xmlText } from "../xml-text";
import { INK, LINE, MARGIN, SMALLEST, SOFT, TEXT_WIDTH, VALUE_COLOURS } from "./paper";
import { shortened } from "./shape-words";

/** What PowerPoint holds as the name of a shape, with room for what is written longer in XML. */
const LONGEST_NAME = 200;

/** A table that PowerPoint can edit: header row, thin rules, the colour and sign of each value. */
export function drawTable(
  target: PptxGenJS.Slide,
  table: BriefingTable,
  place: {
    readonly top: number;
    readonly rowHeights: readonly number[];
    readonly columnWidths: readonly number[];
    readonly language: string;
  },
): void {
  const style = {
    fontSize: SMALLEST,
    color: INK,
    lang: place.language,
    valign: table.rows.some((row) => row.some(({ kind }) => kind === "text")) ? ("top" as const) : ("middle" as const),
  };
  const none = { type: "none" as const };
  const under = (
    color: string,
    pt: number,
  ): [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] => [
    none,
    none,
    { type: "solid", color, pt },
    none,
  ];
  const header = table.header.map((text, column) => ({
    text: xmlText(text),
    options: {
      ...style,
      bold: true,
      border: under(INK, 1),
      valign: "bottom" as const,
      align: column === 0 ? ("left" as const) : alignOf(table, column),
    },
  }));
  const rows = table.rows.map((row) =>
    row.map((cell, column) => ({
      text: xmlText(cell.text),
      options: {
        ...style,
        ...lookOf(cell),
        border: under(LINE, 0.75),
        align: column === 0 ? ("left" as const) : alignOf(table, column),
        ...(isRightToLeft(cell.text) ? { rtlMode: true, align: "right" as const } : {}),
      },
    })),
  );
  target.addTable([header, ...rows], {
    x: MARGIN,
    y: place.top,
    w: TEXT_WIDTH,
    colW: [...place.columnWidths],
    rowH: [...place.rowHeights],
    margin: [0.03, 0.08, 0.03, 0.08],
    autoPage: false,
    objectName: xmlText(shortened(table.caption, LONGEST_NAME)),
  });
}

function alignOf(table: BriefingTable, column: number): "left" | "center" | "right" {
  const kinds = new Set(table.rows.map((row) => row[column]?.kind));
  if (kinds.has("count")) return "right";
  return kinds.has("text") || kinds.has("heading") ? "left" : "center";
}

function lookOf({ kind, number }: BriefingCell): PptxGenJS.TextPropsOptions {
  if (kind === "value" && number !== null) {
    const colours = VALUE_COLOURS[number];
    return colours ? { fill: { color: colours.fill }, color: colours.ink, bold: true } : {};
  }
  if (kind === "heading") return { bold: false };
  return kind === "text" || kind === "count" ? {} : { color: SOFT };
}
