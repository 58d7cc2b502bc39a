import { expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { everythingTables } from "@/lib/exports/everything-tables";
import { aDossier, anIssue, aProposition } from "@/tests/support/dossiers/factories";

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
