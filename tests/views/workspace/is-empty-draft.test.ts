import { expect, it } from "vitest";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { isEmptyDraft } from "@/lib/views/workspace/is-empty-draft";
import { aSource } from "@/tests/support/dossiers/factories";

it("a draft is empty until there are propositions, people or sources", () => {
  const empty = emptyDossier({ id: "made", title: "Made" });
  expect(isEmptyDraft(empty)).toBe(true);
  // References alone are something: whoever imported them is not told that nothing is there.
  expect(isEmptyDraft({ ...empty, sources: [aSource()] })).toBe(false);
});
