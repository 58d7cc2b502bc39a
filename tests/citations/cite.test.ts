import { describe, expect, it } from "vitest";
import { citeQuotation, citeSource, citeView } from "@/lib/citations/cite";
import type { Quotation, Source } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { briefingContext } from "@/lib/views/context-line";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aSource } from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";

const index = indexDossier(builtInDossier());
const given = <Thing>(thing: Thing | undefined): Thing => {
  if (!thing) throw new Error("The built-in dossier has lost what this test cites.");
  return thing;
};
const source: Source = given(index.sources.get("s2"));
const quotation = (id: string): Quotation => given(index.quotations.get(id));

describe("citing a source", () => {
  it("citing a source in APA, as a Chicago note, and plainly", () => {
    expect(citeSource(index, source, "apa")).toBe(
      "Konstantin Asmolov. (2023, October 11). On Kim Jong-un’s Visit to Russia, Part Five: Reactions. New Eastern Outlook.",
    );
    expect(citeSource(index, source, "chicago")).toBe(
      "Konstantin Asmolov, “On Kim Jong-un’s Visit to Russia, Part Five: Reactions,” New Eastern Outlook, October 11, 2023.",
    );
    expect(citeSource(index, source, "plain")).toBe(
      "Konstantin Asmolov, On Kim Jong-un’s Visit to Russia, Part Five: Reactions, New Eastern Outlook, 11 October 2023",
    );
  });

  it("citing a source that lacks author, date or publication leaves them out", () => {
    const bare = aSource({ title: "Will it?", issued: null });
    expect(citeSource(index, bare, "apa")).toBe("Will it? (n.d.).");
    expect(citeSource(index, bare, "chicago")).toBe("“Will it?”");
    expect(citeSource(index, aSource({ title: "T", issued: "2022-08" }), "apa")).toBe("T. (2022, August).");
    expect(citeSource(index, aSource({ title: "T", issued: "2022" }), "apa")).toBe("T. (2022).");
  });

  it.each([
    ["2023-08/2023-10", "2023, August–October", "August–October 2023"],
    ["2022-11/2023-02", "2022, November–2023, February", "November 2022–February 2023"],
    ["2023-08-10/2023-08-12", "2023, August 10–12", "August 10–12, 2023"],
    ["2022/2023", "2022–2023", "2022–2023"],
    ["2023-08-10/2023-09", "2023, August 10, 2023–September", "August 10, 2023–September 2023"],
  ])("citing a source is of the period %s where its date is a range", (issued, apa, chicago) => {
    expect(citeSource(index, aSource({ title: "T", issued }), "apa")).toBe(`T. (${apa}).`);
    expect(citeSource(index, aSource({ title: "T", issued }), "chicago")).toBe(`“T,” ${chicago}.`);
  });
});

describe("citing a quotation", () => {
  it("citing a quotation names the speaker, how the words reach us, the place and the id", () => {
    expect(citeQuotation(index, quotation("s1-l45-blinken-1"), "apa")).toBe(
      "Antony Blinken, quoted in Konstantin Asmolov. (2023, August 8). Some comments on the Russian Defense Minister’s visit to North Korea. New Eastern Outlook. para. 45 [s1-l45-blinken-1]",
    );
    expect(citeQuotation(index, quotation("s1-l45-patel-2"), "plain")).toContain(
      "Vedant Patel, as reported in Konstantin Asmolov, ",
    );
  });

  it("citing a quotation of the author himself cites the source alone", () => {
    expect(citeQuotation(index, quotation("s1-l35-asmolov-1"), "apa")).toMatch(
      /^Konstantin Asmolov\. \(2023, August 8\)/,
    );
  });
});

describe("citing a view", () => {
  it("citing a view carries version, filter, what is left, date and address", () => {
    const { index, selection } = selected(builtInDossier(), "country=KR");
    const permalink = "https://concordance.example/d/russia-dprk-2023?country=KR";
    const context = briefingContext({ index, selection, now: "2026-11-21", permalink });
    for (const style of ["apa", "chicago", "plain"] as const) {
      const cited = citeView(context, style);
      for (const part of [context.dossierTitle, "1.3.0", "Country: South Korea", context.basis, "2026", permalink]) {
        expect(cited.toLowerCase()).toContain(part.toLowerCase());
      }
    }
    expect(citeView(context, "apa")).toContain("Retrieved November 21, 2026, from https://");
  });
});
