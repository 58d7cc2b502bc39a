import type { ThemeColour } from "@/lib/briefing/formats/pptx/text-xml";
import type { ContentTypes } from "@/lib/office/content-types";
import type { OfficeParts } from "@/lib/office/office-file";
import type { Relationship } from "@/lib/office/relationships";

/** Names of the slide layouts that a template has to hold, and of the placeholders that each has to have. */
export const LAYOUTS = {
  Title: ["Title", "Text"],
  Statement: ["Title", "Text"],
  Text: ["Title", "Text"],
  "Two parts": ["Title", "Text", "Second heading", "Second text"],
  Chart: ["Title", "Lead", "Legend", "Chart"],
  Table: ["Title", "Lead", "Table", "Legend"],
  "Chart and table": ["Title", "Lead", "Legend", "Table", "Chart"],
  Quotation: ["Title", "Lead", "Quotation", "Attribution"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Placeholders that every layout has. */
export const COMMON_PLACEHOLDERS = ["Author", "Context", "Slide number"] as const;

export type LayoutName = keyof typeof LAYOUTS;
export type PlaceholderName = (typeof LAYOUTS)[LayoutName][number] | (typeof COMMON_PLACEHOLDERS)[number];

/** A rectangle on a slide, in inches from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place on a layout: what stands on a slide takes its box, its face and its size from there. */
export interface Placeholder {
  readonly name: PlaceholderName;
  /** As the format has it: "title", "body", "chart", "tbl", "sldNum". */
  readonly type: string;
  /** What ties the shape on a slide to the one on its layout; null for a title. */
  readonly index: string | null;
  readonly box: Box;
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  /** Whether it is set in the face of headings, not in that of texts. */
  readonly isHeadingFace: boolean;
  readonly colour: ThemeColour;
  /** Points between paragraphs. */
  readonly after: number;
  readonly anchor: "t" | "ctr" | "b";
  readonly align: "l" | "ctr" | "r";
}

export interface Layout {
  readonly name: LayoutName;
  readonly path: string;
  readonly placeholders: ReadonlyMap<PlaceholderName, Placeholder>;
}

/** A read template: what every deck takes over from it as it is, and the geometry by which slides are laid out. */
export interface DeckTemplate {
  /** Inches. */
  readonly slideSize: { readonly width: number; readonly height: number };
  readonly layouts: ReadonlyMap<LayoutName, Layout>;
  readonly notesMasterPath: string;
  readonly presentationPath: string;
  /** Masters, layouts, themes and what they need; without the presentation itself, slides and properties. */
  readonly parts: OfficeParts;
  /** The presentation without slides, as text. */
  readonly presentation: string;
  readonly presentationRelationships: readonly Relationship[];
  readonly contentTypes: ContentTypes;
}

export function layoutOf(template: DeckTemplate, name: LayoutName): Layout {
  const layout = template.layouts.get(name);
  if (!layout) throw new Error(`The template of the deck has no layout “${name}”. Name one so in its slide master.`);
  return layout;
}

export function placeholderOf({ name: layout, placeholders }: Layout, name: PlaceholderName): Placeholder {
  const placeholder = placeholders.get(name);
  if (placeholder) return placeholder;
  throw new Error(
    `The layout “${layout}” of the template has no placeholder “${name}”. Add one, and name it so in the selection pane.`,
  );
}
