import type { Element } from "@xmldom/xmldom";
import type { Box, Placeholder, PlaceholderName } from "@/lib/briefing/formats/pptx/template/deck-template";
import { THEME_COLOURS } from "@/lib/briefing/formats/pptx/text-xml";
import { inches } from "@/lib/briefing/formats/pptx/units";
import { attributeOf, elementAt, elementsNamed, numberOf } from "@/lib/office/xml-dom";

/** Styles of the master by the kind of placeholder: ISO/IEC 29500-1 section 19.3.1.52. */
const MASTER_STYLES: Readonly<Record<string, string>> = { title: "p:titleStyle", body: "p:bodyStyle" };
const DEFAULT_SIZE = 18;

/**
 * The placeholders of a layout by the name that its selection pane shows. What the layout leaves open – place, size,
 * weight – comes from the placeholder of the same type on the master, then from the master's styles, as the format has
 * it.
 *
 * @throws where one that is wanted is not there, or has no place.
 */
export function placeholdersOf({
  layout,
  master,
  name: layoutName,
  wanted,
}: {
  readonly layout: Element;
  readonly master: Element;
  readonly name: string;
  readonly wanted: readonly PlaceholderName[];
}): ReadonlyMap<PlaceholderName, Placeholder> {
  const shapes = elementsNamed(layout, "p:sp");
  return new Map(
    wanted.map((name) => {
      const shape = shapes.find((candidate) => nameOf(candidate) === name && typeOf(candidate) !== null);
      if (!shape) {
        throw new Error(
          `The layout “${layoutName}” of the template has no placeholder “${name}”. Add one, and name it so in the selection pane.`,
        );
      }
      const type = typeOf(shape) ?? "body";
      const onMaster = elementsNamed(master, "p:sp").find((candidate) => typeOf(candidate) === type) ?? null;
      const box = boxOf(shape) ?? (onMaster && boxOf(onMaster));
      if (!box) throw new Error(`The placeholder “${name}” of the layout “${layoutName}” has no place. Move it once.`);
      const placeholder: Placeholder = {
        ...{ name, type, box },
        index: attributeOf(placeholderElement(shape), "idx"),
        ...lookOf({ shapes: onMaster ? [shape, onMaster] : [shape], master, type }),
      };
      return [name, placeholder] as const;
    }),
  );
}

/** How words look on the first level: each property from the nearest that names it. */
function lookOf({ shapes, master, type }: { shapes: readonly Element[]; master: Element; type: string }) {
  const own = shapes.map((shape) => elementAt(shape, "p:txBody", "a:lstStyle"));
  const general = elementAt(master, "p:txStyles", MASTER_STYLES[type] ?? "p:otherStyle");
  const levels = [...own, general].flatMap((styles) => (styles && elementAt(styles, "a:lvl1pPr")) ?? []);
  const letters = levels.flatMap((level) => elementAt(level, "a:defRPr") ?? []);
  const bodies = shapes.flatMap((shape) => elementAt(shape, "p:txBody", "a:bodyPr") ?? []);
  const size = first(letters, (style) => numberOf(style, "sz"));
  const after = first(levels, (level) => numberOf(elementAt(level, "a:spcAft", "a:spcPts"), "val"));
  const face = first(letters, (style) => attributeOf(elementAt(style, "a:latin"), "typeface"));
  const colour = first(letters, (style) => attributeOf(elementAt(style, "a:solidFill", "a:schemeClr"), "val"));
  const align = first(levels, (level) => attributeOf(level, "algn"));
  const anchor = first(bodies, (body) => attributeOf(body, "anchor"));
  return {
    size: size === null ? DEFAULT_SIZE : size / 100,
    isBold: /^(1|true)$/.test(first(letters, (style) => attributeOf(style, "b")) ?? ""),
    isHeadingFace: face === "+mj-lt",
    colour: THEME_COLOURS.find((name) => name === colour) ?? "tx1",
    after: after === null ? 0 : after / 100,
    align: align === "ctr" || align === "r" ? align : "l",
    anchor: anchor === "ctr" || anchor === "b" ? anchor : "t",
  } as const;
}

function first<Item, Value>(items: readonly Item[], valueIn: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const value = valueIn(item);
    if (value !== null) return value;
  }
  return null;
}

function boxOf(shape: Element): Box | null {
  const transform = elementAt(shape, "p:spPr", "a:xfrm");
  if (!transform) return null;
  const [offset, extent] = [elementAt(transform, "a:off"), elementAt(transform, "a:ext")];
  return {
    left: inches(numberOf(offset, "x")),
    top: inches(numberOf(offset, "y")),
    width: inches(numberOf(extent, "cx")),
    height: inches(numberOf(extent, "cy")),
  };
}

function nameOf(shape: Element): string | null {
  return attributeOf(elementAt(shape, "p:nvSpPr", "p:cNvPr"), "name");
}

function placeholderElement(shape: Element): Element | null {
  return elementAt(shape, "p:nvSpPr", "p:nvPr", "p:ph");
}

/** The type of a placeholder, where none is written that of a body; null for a shape that is none. */
function typeOf(shape: Element): string | null {
  const placeholder = placeholderElement(shape);
  return placeholder && (attributeOf(placeholder, "type") ?? "body");
}
