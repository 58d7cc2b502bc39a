import { isValidElement, type ReactNode } from "react";
import { PALETTE } from "@/figures/palette/palette";

/** Attributes that SVG itself writes with capital letters. */
const WRITTEN_AS_IS = new Set(["viewBox", "preserveAspectRatio", "textLength", "lengthAdjust", "gradientUnits"]);
/** Of use on the page only: its style sheet, its keys, its reader. */
const LEFT_OUT = new Set(["className", "children", "tabIndex"]);

type Colours = (value: string) => string;

/**
 * Writes the drawing of a figure as SVG, its colours resolved. Figures are functions without state, so that they can be
 * called here; what they link to is a page, and a picture has none, so links become groups.
 */
export function svgMarkup(node: ReactNode): string {
  return markup(node, resolved);
}

/** The same for a page that has the colours by name, so that they follow its theme. */
export function themedMarkup(node: ReactNode): string {
  return markup(node, (value) => value);
}

function markup(node: ReactNode, colours: Colours): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint") return escaped(String(node));
  if (isValidElement<Record<string, unknown>>(node)) return elementMarkup(node.type, node.props, colours);
  if (isNodes(node)) return [...node].map((child) => markup(child, colours)).join("");
  return "";
}

function elementMarkup(type: unknown, props: Readonly<Record<string, unknown>>, colours: Colours): string {
  if (isComponent(type)) return markup(type(props), colours);
  const children = markup(asNode(props.children), colours);
  if (typeof type !== "string") return children;
  const name = type === "a" ? "g" : type;
  return `<${name}${attributes(name, props, colours)}>${children}</${name}>`;
}

function attributes(element: string, props: Readonly<Record<string, unknown>>, colours: Colours): string {
  return (
    Object.entries(props)
      .filter(([name, value]) => !LEFT_OUT.has(name) && !name.startsWith("data-") && isWritable(value))
      // A link leads to a page; what starts with # is another part of the same picture.
      .filter(([name, value]) => name !== "href" || (element === "use" && String(value).startsWith("#")))
      .map(([name, value]) => ` ${attributeName(name)}="${escaped(colours(String(value)))}"`)
      .join("")
  );
}

function attributeName(name: string): string {
  if (WRITTEN_AS_IS.has(name) || name.startsWith("aria-")) return name;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A colour of the page's style sheet becomes the colour itself; one that is not known is left out of the picture as ink. */
function resolved(value: string): string {
  return value.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => PALETTE[name] ?? PALETTE.ink ?? "#000");
}

function isWritable(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isComponent(type: unknown): type is (props: Readonly<Record<string, unknown>>) => ReactNode {
  return typeof type === "function";
}

function isNodes(node: ReactNode): node is Iterable<ReactNode> {
  return typeof node === "object" && node !== null && Symbol.iterator in node;
}

function asNode(value: unknown): ReactNode {
  return isWritable(value) || isValidElement(value) || Array.isArray(value) ? value : null;
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
