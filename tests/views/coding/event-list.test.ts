import { expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { eventRows } from "@/lib/views/coding/event-list";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

it("the events of the first dossier have their days in words and, where one dates them, their source", () => {
  const rows = eventRows(indexDossier(builtInDossier()));
  expect(rows.map(({ date, label, source }) => [date, label, source?.id ?? null])).toEqual([
    ["25 July 2023 to 27 July 2023", "The Russian defence minister visits Pyongyang", "s1"],
    ["13 September 2023", "Kim Jong Un and Vladimir Putin meet at Vostochny", null],
  ]);
  expect(rows[0]?.source?.title).toBe("Some comments on the Russian Defense Minister’s visit to North Korea");
});

it("a dossier without events has no rows of them", () => {
  expect(eventRows(indexDossier(smallDossier()))).toEqual([]);
});
