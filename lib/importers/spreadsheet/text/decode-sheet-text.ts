import { type ImportFile, ImportRefusal } from "@/lib/importers/importer";
import type { TextReading } from "@/lib/importers/spreadsheet/contents";

/** Encodings that a user may choose, by their label of the WHATWG Encoding Standard, with what people call them. */
export const SHEET_ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (Unicode text of Excel)",
  "utf-16be": "UTF-16, big end first",
  "windows-1252": "Windows-1252 (Western Europe)",
  macintosh: "Mac OS Roman (Excel for Mac)",
  "windows-1250": "Windows-1250 (Central Europe)",
  "windows-1251": "Windows-1251 (Cyrillic)",
  "koi8-r": "KOI8-R (Cyrillic)",
  "windows-1253": "Windows-1253 (Greek)",
  "windows-1254": "Windows-1254 (Turkish)",
  "windows-1255": "Windows-1255 (Hebrew)",
  "windows-1256": "Windows-1256 (Arabic)",
  "iso-8859-15": "ISO 8859-15 (Western Europe)",
  gb18030: "GB 18030 (Chinese)",
  big5: "Big5 (Chinese)",
  shift_jis: "Shift JIS (Japanese)",
  "euc-kr": "EUC-KR (Korean)",
};

/**
 * Character set detection: the mark at the beginning, else zero bytes between letters (UTF-16 without a mark), else
 * UTF-8
 * where every byte fits it, else Windows-1252. Mac OS Roman cannot be told from Windows-1252 by its bytes, so a user
 * may choose.
 *
 * @param encoding a label of SHEET_ENCODINGS, or null to detect. @throws ImportRefusal. O(bytes).
 */
export function decodeSheetText(
  file: ImportFile,
  encoding: string | null,
): { text: string } & Pick<TextReading, "encoding" | "encodingBy"> {
  const { bytes } = file;
  const marked = markedEncoding(bytes);
  if (encoding !== null && !(encoding in SHEET_ENCODINGS)) {
    const known = Object.keys(SHEET_ENCODINGS).join(", ");
    throw new ImportRefusal(`There is no encoding “${encoding}” to read “${file.name}” in. Expected one of: ${known}.`);
  }
  if (marked) return { text: decode(bytes, marked), encoding: marked, encodingBy: "mark" };
  if (encoding) return { text: decode(bytes, encoding), encoding, encodingBy: "chosen" };
  const wide = utf16WithoutMark(bytes);
  if (wide) return { text: decode(bytes, wide), encoding: wide, encodingBy: "valid" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text, encoding: "utf-8", encodingBy: "valid" };
  } catch {
    return { text: decode(bytes, "windows-1252"), encoding: "windows-1252", encodingBy: "habit" };
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** What Windows-1252 has at 0x80–0x9f, where Latin-1 has control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** TextDecoder of Node 20 takes Windows-1252 for Latin-1 and loses dashes, the euro sign and quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function utf16WithoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  const zerosAt = (parity: number) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (even + odd < head.length * 0.3) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
