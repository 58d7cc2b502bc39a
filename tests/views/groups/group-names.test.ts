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

const CASES = [
  { commentators: 12, groups: 2 },
  { commentators: 60, groups: 3, nameLength: 70 },
  { commentators: 120, groups: 6, isManyScripts: true, nameLength: 4 },
];

describe.each(CASES)("the names of $groups groups among $commentators commentators", (given) => {
  const found = divided(clusteredDossier(given));
  const { division } = found;

  it("gives each group a name of its own, nine words at most", () => {
    const names = groupNames(found).map(({ name }) => name);
    expect(new Set(names).size).toBe(division.groups.length);
    for (const name of names) expect(name.split(/\s+/).length).toBeLessThanOrEqual(9);
  });
});
