import { hundredths } from "@/lib/briefing/formats/pptx/units";
import { isRightToLeft } from "@/lib/office/text-direction";
import { escapeXml } from "@/lib/office/xml-text";

/** Colours of the theme that letters and fills take, so that whoever changes the theme changes the deck. */
export const THEME_COLOURS = [
  ...(["tx1", "bg1", "tx2", "bg2"] as const),
  ...(["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"] as const),
];
export type ThemeColour = (typeof THEME_COLOURS)[number];

/** A run of letters; what is left out comes from the placeholder or from the theme. */
export interface TextRun {
  readonly text: string;
  /** Points. */
  readonly size?: number | undefined;
  readonly isBold?: boolean | undefined;
  readonly isItalic?: boolean | undefined;
  readonly colour?: ThemeColour | undefined;
  /** Six digits, where no colour of the theme will do. */
  readonly rgb?: string | undefined;
  /** The id of the relationship to an address. */
  readonly link?: string | undefined;
}

export interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly align?: "l" | "ctr" | "r" | undefined;
  /** Points between it and the next, where they are not the placeholder's. */
  readonly after?: number | undefined;
}

/** The words of a shape or a cell; line breaks of a run stay line breaks, and a text from right to left says so. */
export function paragraphsXml(paragraphs: readonly Paragraph[], language: string): string {
  const end = `<a:endParaRPr lang="${escapeXml(language)}"/>`;
  if (paragraphs.length === 0) return `<a:p>${end}</a:p>`;
  return paragraphs.map((paragraph) => paragraphXml(paragraph, { language, end })).join("");
}

function paragraphXml({ runs, align, after }: Paragraph, { language, end }: { language: string; end: string }): string {
  const isFromRight = isRightToLeft(runs.map(({ text }) => text).join(""));
  const side = isFromRight ? "r" : align;
  const gap = after === undefined ? "" : `<a:spcAft><a:spcPts val="${hundredths(after)}"/></a:spcAft>`;
  const attributes = side === undefined ? "" : ` algn="${side}"${isFromRight ? ' rtl="1"' : ""}`;
  const properties = attributes === "" && gap === "" ? "" : `<a:pPr${attributes}>${gap}</a:pPr>`;
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

function runPropertiesXml({ size, isBold, isItalic, colour, rgb, link }: TextRun, language: string): string {
  const attributes = [
    `lang="${escapeXml(language)}"`,
    size === undefined ? "" : `sz="${hundredths(size)}"`,
    isBold === undefined ? "" : `b="${isBold ? 1 : 0}"`,
    isItalic === undefined ? "" : `i="${isItalic ? 1 : 0}"`,
  ];
  const own = rgb ? `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>` : "";
  const inside = `${colour ? fillXml(colour) : own}${link ? `<a:hlinkClick r:id="${escapeXml(link)}"/>` : ""}`;
  const open = `<a:rPr ${attributes.filter(Boolean).join(" ")}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</a:rPr>`;
}

export function fillXml(colour: ThemeColour): string {
  return `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
}
