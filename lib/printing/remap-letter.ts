const TABLES_AT = 12;
const TABLE_ENTRY = 16;

/**
 * Character map of a font of one letter, written for another letter, which is then drawn with the same glyph: readers
 * of a PDF are given that other letter and nothing else.
 *
 * @param font an OpenType font that has only the letter `from` (subset-font); changed in place.
 */
export function remapLetter(font: Uint8Array, from: number, to: number): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, "cmap");
  const count = cmap === null ? 0 : view.getUint16(cmap + 2);
  for (let n = 0; cmap !== null && n < count; n++) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * n + 4);
    const format = view.getUint16(at);
    if (format === 4) remapSegment(view, { at, from, to });
    if (format === 12) remapGroup(view, { at, from, to });
  }
  return font;
}

interface Remapping {
  /** Where the subtable begins. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Format 4: ends, starts and deltas of segments in arrays, one after the other, with a pad of two bytes. */
function remapSegment(view: DataView, { at, from, to }: Remapping): void {
  const size = view.getUint16(at + 6);
  for (let n = 0; n < size; n += 2) {
    const end = at + 14 + n;
    const start = end + size + 2;
    const delta = start + size;
    // Two subtables may be one and the same.
    if (view.getUint16(end) !== from || view.getUint16(start) !== from) continue;
    view.setUint16(end, to);
    view.setUint16(start, to);
    view.setUint16(delta, (view.getUint16(delta) + from - to) & 0xffff);
  }
}

/** Format 12: groups of first letter, last letter and first glyph. */
function remapGroup(view: DataView, { at, from, to }: Remapping): void {
  const groups = view.getUint32(at + 12);
  for (let n = 0; n < groups; n++) {
    const group = at + 16 + 12 * n;
    if (view.getUint32(group) !== from || view.getUint32(group + 4) !== from) continue;
    view.setUint32(group, to);
    view.setUint32(group + 4, to);
  }
}

function tableAt(view: DataView, name: string): number | null {
  const count = view.getUint16(4);
  for (let n = 0; n < count; n++) {
    const entry = TABLES_AT + TABLE_ENTRY * n;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(entry + letter)));
    if (tag === name) return view.getUint32(entry + 8);
  }
  return null;
}
