import { isRightToLeft } from "../text-direction";
import { escapeXml } from "../xml-text";
import { hundredths } from "./units";

/** Colours of the theme that letters and fills take, so that whoever changes the theme changes the deck. */
export type ThemeColour =
  | "tx1"
  | "bg1"
  | "tx2"
  | "bg2"
  | "accent1"
  | "accent2"
  | "accent3"
  | "accent4"
  | "accent5"
  | "accent6";

/** A run of letters; what is left out comes from the placeholder or from the theme. */
export interface TextRun {
  readonly text: string;
  /** Points. */
  readonly size?: number | undefined;
  readonly isBold?: boolean | undefined;
  readonly colour?: ThemeColour | undefined;
  /** The id of the relationship to an address. */
  readonly link?: string | undefined;
}

export interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly align?: "l" | "ctr" | "r" | undefined;
}

/** The words of a shape or a cell; line breaks of a run stay line breaks, and a text from right to left says so. */
export function paragraphsXml(paragraphs: readonly Paragraph[], language: string): string {
  const end = `<a:endParaRPr lang="${escapeXml(language)}"/>`;
  if (paragraphs.length === 0) return `<a:p>${end}</a:p>`;
  return paragraphs.map((paragraph) => paragraphXml(paragraph, { language, end })).join("");
}

function paragraphXml({ runs, align }: Paragraph, { language, end }: { language: string; end: string }): string {
  const isFromRight = isRightToLeft(runs.map(({ text }) => text).join(""));
  const side = isFromRight ? "r" : align;
  const properties = side === undefined ? "" : `<a:pPr algn="${side}"${isFromRight ? ' rtl="1"' : ""}/>`;
  const words = runs.map((run) => runXml(run, language)).join("");
  return `<a:p>${properties}${words}${words === "" ? end : ""}</a:p>`;
}

function runXml(run: TextRun, language: string): string {
  const properties = runPropertiesXml(run, language);
  return run.text
    .split(/\r\n|\r|\n/)
    .map((line) => (line === "" ? "" : `<a:r>${properties}<a:t>${escapeXml(line)}</a:t></a:r>`))
    .join(`<a:br>${properties}</a:br>`);
}

function runPropertiesXml({ size, isBold, colour, link }: TextRun, language: string): string {
  const attributes = [
    `lang="${escapeXml(language)}"`,
    size === undefined ? "" : `sz="${hundredths(size)}"`,
    isBold === undefined ? "" : `b="${isBold ? 1 : 0}"`,
  ];
  const inside = `${colour ? fillXml(colour) : ""}${link ? `<a:hlinkClick r:id="${escapeXml(link)}"/>` : ""}`;
  const open = `<a:rPr ${attributes.filter(Boolean).join(" ")}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</a:rPr>`;
}

export function fillXml(colour: ThemeColour): string {
  return `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
}
