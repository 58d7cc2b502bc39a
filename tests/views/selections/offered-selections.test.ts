import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { askedSelections } from "@/lib/filters/asked-selections";
import { offeredSelections } from "@/lib/views/selections/offered-selections";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const dossier = smallDossier();
const offered = (a?: string) =>
  offeredSelections(indexDossier(dossier), askedSelections(a ? { a } : {}, dossier).asked).flatMap(({ choices }) =>
    choices.map(({ text }) => text),
  );

describe("what may be added to a comparison", () => {
  it("is not what is compared already", () => {
    expect(offered()).toContain("country=KR");
    expect(offered("country=KR")).not.toContain("country=KR");
  });

  it("is everybody else only where somebody is left out", () => {
    expect(offered("country=KR")).toContain("rest");
    expect(offered("to=2023-09-12")).not.toContain("rest");
  });
});
