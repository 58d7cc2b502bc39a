import { DOMParser, type Document, type Element, XMLSerializer } from "@xmldom/xmldom";

/**
 * Document object model of a part of an Office file.
 *
 * @throws where the part is not well-formed, with its path.
 */
export function parseXml(xml: string, path: string): { readonly document: Document; readonly root: Element } {
  try {
    // The sentence below says what is wrong; the parser would write it to the console as well.
    const document = new DOMParser({ onError: () => {} }).parseFromString(xml, "text/xml");
    const root = document.documentElement;
    if (root) return { document, root };
  } catch (cause) {
    throw new Error(`${path} is not well-formed XML. Save the file again with the program that wrote it.`, { cause });
  }
  throw new Error(`${path} is empty. Save the file again with the program that wrote it.`);
}

/** The document as text, the declaration included. */
export function serializeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** Elements of a name, prefix included, anywhere inside. Office writes the same prefixes in every file. */
export function elementsNamed(inside: Element, name: string): Element[] {
  return [...inside.getElementsByTagName(name)];
}

/** The first element at the end of a path of names, each right inside the one before; null where there is none. */
export function elementAt(inside: Element, ...names: readonly string[]): Element | null {
  let here: Element | null = inside;
  for (const name of names)
    here = here === null ? null : (childrenOf(here).find(({ nodeName }) => nodeName === name) ?? null);
  return here;
}

/** The value of an attribute; null where it is not written. */
export function attributeOf(element: Element | null, name: string): string | null {
  return element?.hasAttribute(name) ? element.getAttribute(name) : null;
}

/** The value of an attribute as a whole number; null where it is not written. */
export function numberOf(element: Element | null, name: string): number | null {
  const value = attributeOf(element, name);
  return value === null ? null : Number.parseInt(value, 10);
}

function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === element.ELEMENT_NODE);
}
