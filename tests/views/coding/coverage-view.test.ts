import { expect, it } from "vitest";
import { coverageView } from "@/lib/views/coding/coverage-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

it("misses nobody by a facet in which each value has one commentator, as each state its country", () => {
  const { index } = selected(builtInDossier("unga-2019-arms"));
  expect(coverageView(index).gaps.flatMap(({ names }) => names)).not.toContain("Andorra (one)");
  expect(coverageView(selected(builtInDossier()).index).gaps.length).toBeGreaterThan(0);
});
