import { describe, expect, it } from "vitest";
import { groupsLead } from "@/lib/views/groups/groups-lead";
import { divided } from "@/tests/support/dossiers/divided";

describe("the lead of groups", () => {
  it("the lead of groups says how many groups there are, how large each is and what parts them", () => {
    const { headline, groups, dividing } = groupsLead(divided());
    expect(headline).toMatch(/^Two groups, (to be read with care|clearly apart)$/);
    expect(groups.map(({ members }) => members)).toEqual([8, 4]);
    expect(dividing?.lead).toMatch(/^What (divides them|sets them apart) most:$/);
  });
});
