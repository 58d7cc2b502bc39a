import { describe, expect, it } from "vitest";
import { groupNames } from "@/lib/views/groups/group-names";
import { groupsInWords } from "@/lib/views/groups/groups-lead";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { divided } from "@/tests/support/dossiers/divided";

const FOR = { singular: "voted for", plural: "voted for", alone: "voted for" };
const AGAINST = { singular: "voted against", plural: "voted against", alone: "voted against" };
const TWO_GROUPS = clusteredDossier({ commentators: 30, groups: 2 });

describe("the name of a group", () => {
  it("the name of a group is a quoted proposition with its side where the dossier has no verbs, and reads after one or many", () => {
    const found = divided(TWO_GROUPS);
    for (const { name } of groupNames(found))
      expect(name).toMatch(/^mostly (agreeing|disagreeing) with “Measure \d+ is right”$/);
    expect(groupsInWords(found)).toMatch(
      /^Group 1: \d+ commentators mostly (dis)?agreeing with “Measure \d+ is right”\. Group 2: /,
    );
  });

  it("the name of a group ends after nine words, its quotation closed", () => {
    const long = TWO_GROUPS.propositions.map((one) => ({
      ...one,
      label: `${one.id} is one of very many words that go on`,
    }));
    for (const { name } of groupNames(divided({ ...TWO_GROUPS, propositions: long })))
      expect(name).toMatch(/^mostly (dis)?agreeing with “P\d+ is one of very many…”$/);
  });

  it("the name of a group is made of what the verbs of the dossier do not share", () => {
    const wording = {
      ...TWO_GROUPS.wording,
      scale: {
        [-2]: AGAINST,
        [-1]: AGAINST,
        1: FOR,
        2: FOR,
      },
    };
    const propositions = TWO_GROUPS.propositions.map((one) => ({ ...one, shortClaim: `the resolution ${one.id}` }));
    for (const { name } of groupNames(divided({ ...TWO_GROUPS, wording, propositions })))
      expect(name).toMatch(/^mostly (for|against) the resolution P\d+$/);
  });
});
