import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileKind } from "@/lib/importers/files/file-kind";
import { whyUnreadable } from "@/lib/importers/files/why-unreadable";
import { spreadsheetImporter } from "@/lib/importers/spreadsheet/spreadsheet-importer";

const bytes = (text: string) => strToU8(text);
const zip = (...paths: string[]) => zipSync(Object.fromEntries(paths.map((path) => [path, bytes("x")])));
/** The first bytes of an old office file, and a name as its directory holds it. */
const ole = (name: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(60), ...Buffer.from(name, "utf16le")]);

describe("what a file is, whatever its name says", () => {
  it.each([
    ["xlsx", zip("xl/workbook.xml")],
    ["xlsb", zip("xl/workbook.bin")],
    ["ods", zip("mimetype", "content.xml")],
    ["numbers", zip("Index/Document.iwa")],
    ["docx", zip("word/document.xml")],
    ["qdpx", zip("Project.qde", "sources/a.txt")],
    ["zip", zip("datapackage.json")],
    ["protected-office", ole("EncryptedPackage")],
    ["xls", ole("Workbook")],
    ["pdf", bytes("%PDF-1.7")],
    ["sqlite", bytes("SQLite format 3\u0000")],
    ["html", bytes("\n<!DOCTYPE html><html></html>")],
    ["xml", bytes('<?xml version="1.0"?><Workbook/>')],
    ["text", bytes("a;b\n1;2\n")],
    ["text", new Uint8Array(Buffer.from("\ufeffa\tb\n1\t2\n", "utf16le"))],
    ["binary", new Uint8Array([1, 2, 3, 0, 4, 5, 6, 7, 8, 9, 10])],
    ["empty", new Uint8Array()],
  ])("%s", (kind, content) => {
    expect(fileKind(content)).toBe(kind);
  });

  it.each([
    ["old.xls", ole("Workbook"), /Excel 97–2003.*save it as \.xlsx/],
    ["sheet.ods", zip("mimetype", "content.xml"), /OpenDocument.*save it as \.xlsx/],
    ["secret.xlsx", ole("EncryptedPackage"), /protected by a password.*remove it/],
    ["sheet.xlsx", ole("Workbook"), /Excel 97–2003 \(\.xls\), although its name ends in \.xlsx/],
    ["n.numbers", zip("Index/Document.iwa"), /Numbers.*Export to, Excel/],
    ["none.csv", new Uint8Array(), /is empty/],
  ])("%s is refused with what to do", (name, content, sentence) => {
    expect(whyUnreadable({ name, bytes: content })).toMatch(sentence);
    expect(spreadsheetImporter.detect([{ name, bytes: content }])).toBeNull();
    expect(() => spreadsheetImporter.read([{ name, bytes: content }], { encoding: null })).toThrow(sentence);
  });

  it("a PDF or a web page with the name of a sheet is refused as what it is", () => {
    for (const content of ["%PDF-1.7\n1 0 obj", "<html><table></table></html>"]) {
      const file = { name: "sheet.csv", bytes: bytes(content) };
      expect(spreadsheetImporter.detect([file])).toBeNull();
      expect(() => spreadsheetImporter.read([file], { encoding: null })).toThrow(/save it as \.xlsx/);
    }
  });
});
