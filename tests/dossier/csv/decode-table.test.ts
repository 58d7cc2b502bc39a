import { describe, expect, it } from "vitest";
import { decodeTable } from "@/lib/dossier/csv/decode-table";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, { isLittle = true } = {}): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
}

const messages = ({ problems }: ReturnType<typeof decodeTable>) => problems.map(({ message }) => message).join(" ");

describe("decodeTable", () => {
  it.each([
    ["UTF-8 alone", utf8("id\nŁ한😀"), ""],
    ["UTF-8 with a byte order mark", utf8("\ufeffid\nŁ한😀"), "byte order mark"],
    ["UTF-16 of Excel’s “Unicode text”", utf16("id\nŁ한😀"), "UTF-16"],
    ["UTF-16 with the other order of bytes", utf16("id\nŁ한😀", { isLittle: false }), "UTF-16"],
  ])("decodeTable reads %s, and says what was unusual", (_, bytes, remark) => {
    const decoded = decodeTable({ file: "a.csv", bytes });
    expect(decoded.text).toBe("id\nŁ한😀");
    expect(decoded.problems.map(({ severity }) => severity)).toEqual(remark === "" ? [] : ["warning"]);
    expect(messages(decoded)).toContain(remark);
  });

  it.each(["sep=;\r\n", '"sep=;"\n', "SEP=,\n"])("decodeTable drops the line that names the delimiter: %j", (line) => {
    const decoded = decodeTable({ file: "a.csv", bytes: utf8(`${line}id;name`) });
    expect(decoded.text).toBe("id;name");
    expect(messages(decoded)).toMatch(/begins with the line “"?sep=.*dropped/i);
  });

  it("decodeTable drops no line that only begins alike", () => {
    expect(decodeTable({ file: "a.csv", bytes: utf8("sep=ab\nid") }).text).toBe("sep=ab\nid");
  });

  it("decodeTable says of other encodings how the file is to be saved", () => {
    // é of Windows-1252.
    const decoded = decodeTable({ file: "a.csv", bytes: Uint8Array.of(0x69, 0x64, 0x0a, 0xe9) });
    expect(decoded.text).toBeNull();
    expect(messages(decoded)).toContain("byte 0xe9 at offset 3, in line 2");
    expect(messages(decoded)).toContain("CSV UTF-8");
  });

  it("decodeTable refuses half a file of UTF-16", () => {
    const decoded = decodeTable({ file: "a.csv", bytes: utf16("id").subarray(0, 5) });
    expect([decoded.text, messages(decoded)]).toEqual([null, expect.stringContaining("cut off")]);
  });
});
