import { decodeText } from "@/lib/dossier/csv/decode-text";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";

/** A first line by which spreadsheet programs tell each other the delimiter; they do not count it as a row. */
const DELIMITER_LINE = /^"?sep=(.)"?(?:\r\n|\r|\n)/i;

/**
 * Decodes a table as spreadsheet programs save it: UTF-8 or, with a byte order mark, UTF-16 ("Unicode text"). The mark
 * and a first line "sep=;" are dropped with a warning.
 *
 * @returns the text, or null with an error that says how to save the file. O(bytes).
 */
export function decodeTable({ file, bytes }: { file: string; bytes: Uint8Array }): {
  text: string | null;
  problems: Problem[];
} {
  const decoded = decodeMarked({ file, bytes });
  if (decoded.text === null) return decoded;
  const { text } = decoded;
  const line = DELIMITER_LINE.exec(text);
  if (!line) return decoded;
  const what = `The file begins with the line “${line[0].trim()}”, by which spreadsheet programs name the delimiter; it was dropped`;
  const note = problemWarning({ file, found: line[0].trim(), expected: "the column names in the first line", what });
  return { text: text.slice(line[0].length), problems: [...decoded.problems, note] };
}

function decodeMarked({ file, bytes }: { file: string; bytes: Uint8Array }): {
  text: string | null;
  problems: Problem[];
} {
  const encoding = markedEncoding(bytes);
  if (encoding) return decodeUtf16({ file, bytes, encoding });
  const expected = "a file saved as UTF-8 (in Excel: “CSV UTF-8 (comma delimited)”)";
  const decoded = decodeText({ file, bytes, expected });
  if (!decoded.text?.startsWith("\uFEFF")) return decoded;
  const what = "The file begins with a byte order mark; it was dropped";
  const note = problemWarning({ file, found: "byte order mark", expected: "UTF-8 without one", what });
  return { text: decoded.text.slice(1), problems: [note] };
}

function markedEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decodeUtf16({ file, bytes, encoding }: { file: string; bytes: Uint8Array; encoding: string }) {
  const at = { file, found: "UTF-16", expected: "a file saved as UTF-8" };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return {
      text,
      problems: [problemWarning({ ...at, what: "The file is saved as UTF-16 (“Unicode text”); it was read" })],
    };
  } catch {
    const what = "The file begins like UTF-16 and is not: half a character stands in it, or its end is cut off";
    return { text: null, problems: [problemError({ ...at, what })] };
  }
}
