import { Fragment, isValidElement, type ReactNode } from "react";

interface Props {
  readonly children?: ReactNode;
  readonly [name: string]: unknown;
}

/** Elements that hold nothing and have no end tag. */
const VOID = new Set(["br", "hr", "img", "input", "wbr", "col"]);
const RENAMED: Readonly<Record<string, string>> = {
  className: "class",
  htmlFor: "for",
  tabIndex: "tabindex",
  fontSize: "font-size",
  fontWeight: "font-weight",
  textAnchor: "text-anchor",
  fillOpacity: "fill-opacity",
  strokeWidth: "stroke-width",
  strokeDasharray: "stroke-dasharray",
  strokeLinejoin: "stroke-linejoin",
  paintOrder: "paint-order",
  pointerEvents: "pointer-events",
};

/**
 * Writes elements as HTML, exactly as React would: for large parts of a page in which nothing happens but links.
 *
 * What is inside must be plain: functions from props to elements, without hooks, handlers or promises. O(elements).
 *
 * @throws Error naming what cannot be written.
 */
export function renderStaticHtml(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string") return escaped(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (isValidElement<Props>(node)) return elementMarkup(node.type, node.props);
  if (isNodes(node)) {
    let markup = "";
    for (const child of node) markup += renderStaticHtml(child);
    return markup;
  }
  throw new Error("Still markup can hold elements and text, no promises: load before, and draw what was loaded.");
}

function elementMarkup(type: unknown, props: Props): string {
  if (isComponent(type)) return renderStaticHtml(type(props));
  const children = renderStaticHtml(props.children);
  if (type === Fragment) return children;
  if (typeof type !== "string") throw new Error("Still markup can hold no contexts, boundaries or lazy parts.");
  const start = `<${type}${attributes(type, props)}`;
  return VOID.has(type) ? `${start}/>` : `${start}>${children}</${type}>`;
}

function attributes(type: string, props: Props): string {
  let written = "";
  for (const name in props) {
    const value = props[name];
    if (name === "children" || value === null || value === undefined) continue;
    if (typeof value === "string" || typeof value === "number") {
      written += ` ${RENAMED[name] ?? name}="${escaped(String(value))}"`;
    } else if (typeof value === "boolean") {
      // The two families of attributes whose values are words; of all others a true one stands alone.
      if (name.startsWith("data-") || name.startsWith("aria-")) written += ` ${name}="${value}"`;
      else if (value) written += ` ${name}=""`;
    } else if (name === "style") {
      written += ` style="${escaped(styleText(value))}"`;
    } else {
      throw new Error(`Still markup can hold no “${name}” of ${type}: nothing happens in it but links.`);
    }
  }
  return written;
}

/** Styles whose values are texts; React would add units to numbers. */
function styleText(style: object): string {
  return Object.entries(style)
    .map(([name, value]) => {
      if (typeof value !== "string")
        throw new Error(`The style “${name}” of still markup is to be a text with its unit.`);
      return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`;
    })
    .join(";");
}

const UNSAFE = /[&<>"']/;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

function escaped(text: string): string {
  return UNSAFE.test(text) ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "") : text;
}

function isComponent(type: unknown): type is (props: Props) => ReactNode {
  return typeof type === "function";
}

function isNodes(node: ReactNode): node is Iterable<ReactNode> {
  return typeof node === "object" && node !== null && Symbol.iterator in node;
}
