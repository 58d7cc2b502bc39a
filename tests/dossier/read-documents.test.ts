import { describe, expect, it } from "vitest";
import { readDocuments } from "@/lib/dossier/read-documents";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a document", () => {
  it("a document that holds U+0000 is refused with its line: not every database can store it", () => {
    const files = new Map([
      ["notes.md", bytes("One.\nTwo\u0000.\n")],
      ["read.txt", bytes("Fine.")],
    ]);
    const { documents, problems } = readDocuments({ files, known: new Set() });
    expect(documents).toEqual([{ path: "read.txt", text: "Fine." }]);
    expect(problems).toMatchObject([{ severity: "error", file: "notes.md", row: 2 }]);
    expect(problems[0]?.message).toContain("The text holds the character U+0000");
  });
});
