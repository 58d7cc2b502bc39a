import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { dossierEntries } from "@/lib/views/search/dossier-entries";
import { findEntries, searchable } from "@/lib/views/search/find-entries";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const entries = dossierEntries(indexDossier(smallDossier()));
const of = (kind: string) => entries.filter((entry) => entry.kind === kind);

describe("what has an address in a dossier", () => {
  it("what has an address in a dossier is every issue, proposition, commentator and source", () => {
    expect(of("issue").map(({ path }) => path)).toEqual(["/d/small/issues/arms", "/d/small/issues/context"]);
    expect(of("proposition").map(({ path }) => path)).toEqual([
      "/d/small/issues/arms#A1",
      "/d/small/issues/arms#A2",
      "/d/small/issues/context#D1",
    ]);
    expect(of("voice")).toHaveLength(6);
    expect(of("source").map(({ name }) => name)).toEqual(["First report", "Second report"]);
  });

  it("what has an address in a dossier names an uncertain commentator as the sources spell it and finds it by every spelling", () => {
    expect(of("voice").find(({ id }) => id === "cho")).toMatchObject({
      name: "Tcho (probably Cho)",
      also: "Cho; Tcho; Tchou",
    });
  });

  it("what has an address in a dossier is no institution that is not stated, and each country once, by name", () => {
    expect(of("institution").map(({ id }) => id)).toEqual(["seoul-university", "moscow-daily", "world-agency"]);
    expect(of("country").map(({ name }) => name)).toEqual(["Russia", "South Korea"]);
  });

  it.each([
    ["American", "US"],
    ["amer", "US"],
    ["USA", "US"],
    ["South Korean", "KR"],
    ["North Korean", "KP"],
    ["DPRK", "KP"],
    ["Russian", "RU"],
    ["British", "GB"],
    ["Chinese view", null],
  ])("what has an address in a dossier is found by the adjective of a country: %s", (query, code) => {
    const all = searchable(dossierEntries(indexDossier(builtInDossier())));
    const countries = findEntries(all, query, 40).filter(({ kind }) => kind === "country");
    expect(countries.map(({ id }) => id)).toEqual(code === null ? [] : [code]);
  });

  it("what has an address in a dossier has no two entries of a kind with one id", () => {
    const keys = dossierEntries(indexDossier(builtInDossier())).map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
