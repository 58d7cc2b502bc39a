import { type Problem, problemError } from "@/lib/dossier/problem";

/**
 * Decodes a file as UTF-8 without changing a character; a byte order mark stays as U+FEFF.
 *
 * @returns the text, or null with an error that gives the offset of the first byte that is not UTF-8. O(bytes).
 */
export function decodeText({
  file,
  bytes,
  expected = "a file saved as UTF-8",
}: {
  file: string;
  bytes: Uint8Array;
  /** What the error asks for. */
  expected?: string;
}): {
  text: string | null;
  problems: Problem[];
} {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    const offset = firstInvalidByte(bytes);
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
    const found = `byte 0x${byte} at offset ${offset}`;
    const row = 1 + countLineFeeds({ bytes, end: offset });
    const what = `The file is not UTF-8: ${found}, in line ${row}`;
    return { text: null, problems: [problemError({ file, found, expected, what })] };
  }
}

/**
 * Offset of the first byte that begins no well-formed UTF-8 sequence (Unicode, table 3-7); the length if there is none.
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength({ bytes, offset });
    if (length === 0) return offset;
    offset += length;
  }
  return offset;
}

function sequenceLength({ bytes, offset }: { bytes: Uint8Array; offset: number }): number {
  const lead = bytes[offset] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[offset + 1] ?? 0;
  const continues = (distance: number) => ((bytes[offset + distance] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return continues(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    // Overlong forms and halves of surrogate pairs are no characters.
    const valid = (lead !== 0xe0 || second >= 0xa0) && (lead !== 0xed || second <= 0x9f);
    return valid && continues(1) && continues(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const valid = (lead !== 0xf0 || second >= 0x90) && (lead !== 0xf4 || second <= 0x8f);
    return valid && continues(1) && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

function countLineFeeds({ bytes, end }: { bytes: Uint8Array; end: number }): number {
  return bytes.subarray(0, end).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 0);
}
