import { unescapeXml } from "@/tests/support/files/office-parts";

/** An element with its attributes by name, its elements in order and the text right inside it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a well-formed part into elements; comments and declarations are left out. */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  for (const [, tag, text] of xml.replace(/<\?.*?\?>|<!--.*?-->/gs, "").matchAll(/<([^>]+)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += unescapeXml(text);
    else if (tag?.startsWith("/")) open.pop();
    else if (tag !== undefined) {
      const attributes = [...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
      const element: XmlElement = {
        name: /^[^\s/]+/.exec(tag)?.[0] ?? "",
        attributes: new Map(attributes.map(([, name = "", a, b]) => [name, unescapeXml(a ?? b ?? "")])),
        children: [],
        text: "",
      };
      parent.children.push(element);
      if (!tag.endsWith("/")) open.push(element);
    }
  }
  const [only] = root.children;
  if (root.children.length !== 1 || !only) throw new Error("A part has exactly one root.");
  return only;
}

/** All elements of a name inside an element, in document order, itself included. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const here = element.name === name ? [element] : [];
  return [...here, ...element.children.flatMap((child) => elementsOf(child, name))];
}

/** The values of an attribute on all elements of a name. */
export function valuesOf(element: XmlElement, name: string, attribute: string): string[] {
  return elementsOf(element, name).flatMap((found) => found.attributes.get(attribute) ?? []);
}

/** Names of the elements right inside, in order. */
export function childNames({ children }: XmlElement): string[] {
  return children.map(({ name }) => name);
}
