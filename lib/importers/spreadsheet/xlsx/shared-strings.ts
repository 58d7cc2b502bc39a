import { parseXml } from "@/lib/importers/files/parse-xml";

/**
 * The texts that cells of a workbook point at. Runs of rich text are joined; readings beside Japanese characters are no
 * part of the text.
 *
 * @throws ImportRefusal. O(characters).
 */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const text = textCollector();
  parseXml(bytes, {
    what: "The list of texts in the workbook",
    listener: {
      open: text.open,
      text: text.add,
      close(name) {
        text.close(name);
        if (name === "si") strings.push(text.take());
      },
    },
  });
  return strings;
}

/** Gathers the text of <t> elements, those inside <rPh> left out. */
export function textCollector() {
  let pieces = "";
  let collecting = false;
  let phonetic = false;
  return {
    open(name: string) {
      if (name === "rPh") phonetic = true;
      else if (name === "t") collecting = !phonetic;
    },
    add(text: string) {
      if (collecting) pieces += text;
    },
    close(name: string) {
      if (name === "rPh") phonetic = false;
      else if (name === "t") collecting = false;
    },
    take(): string {
      const taken = plainText(pieces);
      pieces = "";
      return taken;
    },
  };
}

/** Characters that XML cannot hold are written _x000D_; line ends become line feeds. */
export function plainText(text: string): string {
  const decoded = text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return decoded.includes("\r") ? decoded.replace(/\r\n?/g, "\n") : decoded;
}
