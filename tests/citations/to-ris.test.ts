import { describe, expect, it } from "vitest";
import { toRis } from "@/lib/citations/to-ris";
import type { Source } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { aCommentator, aDossier, aSource } from "@/tests/support/dossiers/factories";

const index = indexDossier(aDossier({ id: "d", commentators: [aCommentator({ id: "kang", name: "Kang Sun-nam" })] }));
const given: Partial<Source> = {
  id: "s",
  title: "Arms & {Peace}: 100% of_it #1 \\ $5 ~ ^",
  authorId: "kang",
  containerTitle: "News & Views",
  issued: "2023-02-09",
  url: "https://a.example/x_y?z=1&w=%20{q}",
};
const source = aSource(given);

describe("RIS", () => {
  it("RIS writes one tag a line, ended with CR LF, the type first and ER last", () => {
    expect(toRis(index, [source])).toBe(
      [
        "TY  - MGZN",
        "ID  - d-s",
        "AU  - Kang Sun-nam",
        `TI  - ${given.title}`,
        "T2  - News & Views",
        "Y1  - 2023/02/09/",
        `UR  - ${given.url}`,
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  it("RIS never breaks a value over lines, which would begin a tag of its own", () => {
    const ris = toRis(index, [aSource({ title: "One\r\nTY  - BOOK\ntwo", note: "a\n\nb" })]);
    expect(ris).toContain("TI  - One TY  - BOOK two\r\n");
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
  });

  it("RIS leaves the month and the day empty where they are not known, and writes the end of a range last", () => {
    expect(toRis(index, [aSource({ issued: "2022-08" })])).toContain("Y1  - 2022/08//\r\n");
    expect(toRis(index, [aSource({ issued: "2022-08/2022-10" })])).toContain("Y1  - 2022/08//2022-10\r\n");
    expect(toRis(index, [aSource({ issued: null })])).not.toContain("Y1  -");
  });

  it("RIS gives those who publish a book or a report as such, not as a series", () => {
    for (const cslType of ["book", "report"]) {
      expect(toRis(index, [aSource({ cslType, containerTitle: "A House" })])).toContain("PB  - A House\r\n");
    }
  });

  it("RIS keeps a name with a comma whole", () => {
    const office = aCommentator({ id: "office", name: "Ministry, the", kind: "organisation" });
    const dossier = indexDossier(aDossier({ commentators: [office] }));
    expect(toRis(dossier, [aSource({ authorId: "office" })])).toContain("AU  - Ministry， the\r\n");
  });
});
