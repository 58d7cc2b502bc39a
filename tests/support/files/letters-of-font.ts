/** The code points for which a TrueType font has a glyph: its table "cmap" in the formats 4 and 12. */
export function lettersOfFont(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, place) => 12 + 16 * place);
  const entry = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap");
  if (entry === undefined) throw new Error("The font has no table of letters.");
  const start = font.readUInt32BE(entry + 8);
  const letters = new Set<number>();
  for (let place = 0; place < font.readUInt16BE(start + 2); place++) {
    const table = start + font.readUInt32BE(start + 4 + 8 * place + 4);
    const format = font.readUInt16BE(table);
    const ranges = format === 12 ? groupsOf(font, table) : format === 4 ? segmentsOf(font, table) : [];
    for (const [first, last] of ranges) for (let point = first; point <= last; point++) letters.add(point);
  }
  return letters;
}

function groupsOf(font: Buffer, table: number): [number, number][] {
  return Array.from({ length: font.readUInt32BE(table + 12) }, (_, place) => {
    const at = table + 16 + 12 * place;
    return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
  });
}

function segmentsOf(font: Buffer, table: number): [number, number][] {
  const segments = font.readUInt16BE(table + 6) / 2;
  return Array.from({ length: segments }, (_, place): [number, number] => {
    const last = font.readUInt16BE(table + 14 + 2 * place);
    return [font.readUInt16BE(table + 16 + 2 * segments + 2 * place), Math.min(last, 0xfffe)];
  });
}
