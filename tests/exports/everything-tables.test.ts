import { expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { everythingTables } from "@/lib/exports/everything-tables";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { aDossier, anIssue, aProposition } from "@/tests/support/dossiers/factories";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function propositionHeader(given: Parameters<typeof aProposition>[0]) {
  const dossier = aDossier({ issues: [anIssue({ id: "arms" })], propositions: [aProposition(given)] });
  return everythingTables(indexDossier(dossier)).find(({ name }) => name === "Propositions");
}

it("has columns for claims only where a proposition has one", () => {
  expect(propositionHeader({ id: "A1" })?.header).not.toContain("claim");
  const table = propositionHeader({ id: "A1", claim: "it rains", shortClaim: "rain" });
  expect(table?.header.slice(-2)).toEqual(["claim", "claim in a few words"]);
  expect(table?.rows[0]?.slice(-2)).toEqual(["it rains", "rain"]);
});

it("has the readings that later ones replaced in a table of their own, where there are any", () => {
  const tables = everythingTables(indexDossier(changedDossier()));
  const earlier = tables.find(({ name }) => name === "Earlier readings");
  expect(
    earlier?.rows.map(([, name, proposition, asOf, , value, status]) => [name, proposition, asOf, value, status]),
  ).toEqual([
    ["Ann", "A1", "2019", 1, "coded"],
    ["Ann", "A1", "2020-02-03", -1, "coded"],
    ["Bob", "A1", "2018", -2, "coded"],
    ["Cho", "A1", "2020", null, "declined"],
  ]);
  const positions = tables.find(({ name }) => name === "Positions");
  expect(positions?.rows.filter(([, name]) => name === "Dan").map((row) => row[6])).toEqual([
    "both agreement and disagreement found, to be adjudicated",
    expect.stringContaining("disagrees"),
  ]);
  expect(everythingTables(indexDossier(smallDossier())).map(({ name }) => name)).not.toContain("Earlier readings");
});
