import { describe, expect, it } from "vitest";
import { groupCellKey, groupEvidence } from "@/lib/views/groups/group-evidence";
import { groupProfiles } from "@/lib/views/groups/group-profiles";
import { divided } from "@/tests/support/dossiers/divided";

describe("the evidence of a group", () => {
  const found = divided();

  it("the evidence of a group leads from a cell to the words of that group, both sides where it is split", () => {
    const [row] = groupProfiles(found).parts[0]?.rows ?? [];
    const cell = row?.cells[0];
    const evidence = groupEvidence({
      ...found,
      key: groupCellKey({ groupId: cell?.groupId ?? "", propositionId: row?.propositionId ?? "" }),
    });
    const shown = evidence?.sides.reduce((sum, { quotations, more }) => sum + quotations.length + more, 0);
    expect(shown).toBe(cell?.holders);
    expect(groupEvidence({ ...found, key: "g9.P1" })).toBeNull();
    expect(groupEvidence({ ...found, key: "g1.P99" })).toBeNull();
  });
});
