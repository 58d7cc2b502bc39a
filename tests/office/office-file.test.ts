import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { closeOfficeFile, openOfficeFile, zipOffice } from "@/lib/office/office-file";

const words = new TextEncoder().encode("the same words ".repeat(100));

/** Little-endian numbers of a local header, as the format lays them out. */
function firstHeader(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset);
  return {
    flags: view.getUint16(6, true),
    method: view.getUint16(8, true),
    date: view.getUint16(12, true),
    packed: view.getUint32(18, true),
    size: view.getUint32(22, true),
  };
}

describe("an Office file that is put together", () => {
  it("an Office file that is put together gives back every part, types first and then by path, and is the same bytes whatever order they came in", () => {
    const parts: readonly (readonly [string, string | Uint8Array])[] = [
      ["ppt/b.xml", "<b/>"],
      ["ppt/a.xml", "<a>é 武</a>"],
      ["[Content_Types].xml", "<Types/>"],
      ["ppt/figures.xlsx", words],
    ];
    const zip = closeOfficeFile(new Map(parts));
    expect(Object.keys(unzipSync(zip))).toEqual(["[Content_Types].xml", "ppt/a.xml", "ppt/b.xml", "ppt/figures.xlsx"]);
    expect(openOfficeFile(zip)).toEqual(new Map(parts));
    expect(closeOfficeFile(new Map(parts.toReversed()))).toEqual(zip);
  });

  it("an Office file that is put together says sizes before the bytes, knows no date, and stores what another file compresses", () => {
    // 1 January 1980 is year 0, month 1, day 1: 0 · 512 + 1 · 32 + 1 = 33. Flag 8 would put the sizes behind the bytes.
    const compressed = firstHeader(zipOffice([["a.xml", words]], { level: 3 }));
    expect(compressed).toMatchObject({ flags: 0, method: 8, date: 33, size: 1500 });
    expect(compressed.packed).toBeLessThan(100);
    const stored = firstHeader(zipOffice([["a.xml", words]], { level: 0 }));
    expect(stored).toEqual({ flags: 0, method: 0, date: 33, size: 1500, packed: 1500 });
  });
});
