import { describe, expect, it } from "vitest";
import { letterTo, parseContact } from "@/lib/http/contact";

describe("the contact of an installation", () => {
  it("the contact of an installation is an e-mail address or a page", () => {
    expect(parseContact(" desk@example.org ")).toEqual({ kind: "mail", address: "desk@example.org" });
    expect(parseContact("https://example.org/corrections?of=this")).toEqual({
      kind: "page",
      address: "https://example.org/corrections?of=this",
    });
  });

  it("the contact of an installation is none where nothing, or nothing of the kind, is given", () => {
    for (const text of [undefined, "", "the desk", "javascript:alert(1)", "a@b?bcc=c@d", "a@b,c@d e"])
      expect(parseContact(text)).toBeNull();
  });

  it("the contact of an installation gets letters whose subject and body arrive as they were written", () => {
    const letter = new URL(letterTo("desk@example.org", { subject: "Correction: A & B", body: "one\n\ntwo?" }));
    expect(letter.protocol + letter.pathname).toBe("mailto:desk@example.org");
    expect([letter.searchParams.get("subject"), letter.searchParams.get("body")]).toEqual([
      "Correction: A & B",
      "one\n\ntwo?",
    ]);
  });
});
