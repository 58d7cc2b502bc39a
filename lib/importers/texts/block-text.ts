import { tidyLines } from "@/lib/importers/texts/extracted";

/** Elements that nobody sees, or that are no words. */
const UNSEEN = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "HEAD",
  "TITLE",
  "SVG",
  "IFRAME",
  "OBJECT",
  "SELECT",
  "TEXTAREA",
  "BUTTON",
]);

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
   HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** The little of a document that the walk needs. */
interface Walked {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<Walked>;
  readonly textContent: string | null;
  getAttribute?(name: string): string | null;
}

const [ELEMENT, TEXT] = [1, 3];

/**
 * Visible text of a document, in its order: each block a line, line breaks kept, runs of white space as one space.
 * Words are never changed. O(nodes).
 */
export function blockText(root: Walked): string {
  const lines: string[] = [];
  let line = "";
  const breakLine = (isForced: boolean) => {
    if (line !== "" || isForced) lines.push(line.replace(/ +$/, ""));
    line = "";
  };
  const walk = (node: Walked, isPreformatted: boolean) => {
    if (node.nodeType === TEXT) {
      const words = node.textContent ?? "";
      if (isPreformatted) {
        const [first = "", ...more] = words.split("\n");
        line += first;
        for (const next of more) {
          breakLine(true);
          line = next;
        }
      } else {
        const flat = words.replace(/[ \t\r\n\f]+/g, " ");
        line += line === "" || line.endsWith(" ") ? flat.replace(/^ /, "") : flat;
      }
      return;
    }
    if (node.nodeType !== ELEMENT && node.nodeName !== "#document") return;
    const name = node.nodeName.toUpperCase();
    const hidden = node.getAttribute?.("hidden");
    if (UNSEEN.has(name) || (hidden !== null && hidden !== undefined)) return;
    if (name === "BR") {
      breakLine(true);
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) breakLine(false);
    for (const child of node.childNodes) walk(child, isPreformatted || name === "PRE");
    if (isBlock) breakLine(false);
  };
  walk(root, false);
  breakLine(false);
  return tidyLines(lines.join("\n"));
}
