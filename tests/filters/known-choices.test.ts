import { describe, expect, it } from "vitest";
import { EMPTY_FILTER, parseFilter } from "@/lib/filters/filter";
import { keepKnownChoices } from "@/lib/filters/known-choices";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const dossier = smallDossier();
const keep = (query: string) => keepKnownChoices({ filter: parseFilter(new URLSearchParams(query)), dossier });

describe("choices that the dossier does not have", () => {
  it("choices that the dossier does not have are left out and named", () => {
    const { filter, unknown } = keep("country=JP&institution=castle&issue=cheese&source=s9&side=Z9:agree");
    expect(filter).toEqual(EMPTY_FILTER);
    expect(unknown).toEqual([
      { key: "side", value: "Z9:agree" },
      { key: "country", value: "JP" },
      { key: "institution", value: "castle" },
      { key: "issue", value: "cheese" },
      { key: "source", value: "s9" },
    ]);
  });

  it("choices that the dossier does not have do not take with them the choices that it has", () => {
    const { filter, unknown } = keep("country=JP&country=KR&country=none&side=A1:agree&confidence=high");
    expect(filter).toEqual(parseFilter(new URLSearchParams("country=KR&country=none&side=A1:agree&confidence=high")));
    expect(unknown).toEqual([{ key: "country", value: "JP" }]);
  });

  it("choices that the dossier does not have include a missing country where every country is known", () => {
    const everybodySomewhere = {
      ...dossier,
      institutions: dossier.institutions.filter(({ country }) => country !== null),
      commentators: dossier.commentators.filter(({ country }) => country !== null),
    };
    const filter = parseFilter(new URLSearchParams("country=none"));
    expect(keepKnownChoices({ filter, dossier: everybodySomewhere }).unknown).toEqual([
      { key: "country", value: "none" },
    ]);
  });
});
