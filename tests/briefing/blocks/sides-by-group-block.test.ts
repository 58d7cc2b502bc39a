import { expect, it } from "vitest";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aBriefing } from "@/tests/support/files/briefings";

it("counts whoever leans apart from the members of a group", () => {
  const { briefing } = aBriefing(builtInDossier("unga-2019-arms"));
  const tables = briefing.blocks.filter(({ kind }) => kind === "sides-by-group").flatMap(({ table }) => table ?? []);
  expect(tables.length).toBeGreaterThan(0);
  for (const { rows } of tables) {
    const heads = rows.map(([head]) => head?.text ?? "");
    expect(heads.filter((head) => /^Group \d/.test(head)).length).toBeGreaterThan(1);
    expect(heads).toContain("Leaning, no members");
  }
});
