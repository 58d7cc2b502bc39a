import type { ReactNode } from "react";
import { PALETTE } from "@/figures/palette/palette";
import { renderToStaticMarkup } from "@/generated/react-markup.cjs";

/** Of use on the page only: its style sheet, its keys, its scripts. */
const LEFT_OUT = /^(class|style|tabindex|data-.*)$/;
/** A start or end tag as React writes it: no other text contains "<". */
const TAG = /<(\/?)([\w-]+)((?: [\w:-]+="[^"]*")*)(\/?)>/g;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
/** What XML cannot hold. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Writes the drawing of a figure as SVG, its colours resolved. What it links to is a page, and a picture has none, so
 * links become groups.
 */
export function svgMarkup(node: ReactNode): string {
  // A colour of the page's style sheet becomes the colour itself; one that is not known is left out of the picture as
  // ink.
  return themedMarkup(node).replace(
    /var\(--([a-z0-9-]+)\)/g,
    (_, name: string) => PALETTE[name] ?? PALETTE.ink ?? "#000",
  );
}

/** The same for a page that has the colours by name, so that they follow its theme. */
export function themedMarkup(node: ReactNode): string {
  return renderToStaticMarkup(node)
    .replace(NOT_XML, "\uFFFD")
    .replaceAll("&#x27;", "'")
    .replace(TAG, (_, end: string, element: string, attributes: string, empty: string) => {
      return `<${end}${element === "a" ? "g" : element}${attributes && kept(element, attributes)}${empty}>`;
    });
}

function kept(element: string, attributes: string): string {
  return attributes.replace(ATTRIBUTE, (attribute, name: string, value: string) => {
    // A link leads to a page; what starts with # is another part of the same picture.
    const isLeftOut = name === "href" ? element !== "use" || !value.startsWith("#") : LEFT_OUT.test(name);
    return isLeftOut ? "" : attribute;
  });
}
