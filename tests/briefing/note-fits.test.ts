import { describe, expect, it } from "vitest";
import { heightOf } from "@/lib/briefing/formats/docx/note-size";
import { noteParts } from "@/lib/briefing/formats/note-parts";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { aBriefing } from "@/tests/support/files/briefings";

/**
 * Points on an A4 page between the title's place and the footer, see note-size: 781 are above a footer of two lines.
 */
const ROOM = 781;

describe("a note about groups", () => {
  it.each([
    { commentators: 12, groups: 2, nameLength: 70 },
    { commentators: 60, groups: 3, nameLength: 70 },
    { commentators: 60, groups: 6, nameLength: 70 },
    { commentators: 188, groups: 6, nameLength: 12, isManyScripts: true },
  ])(
    "a note about groups fits one page: $commentators commentators in $groups groups with names of $nameLength letters",
    (made) => {
      const { briefing, grouping } = aBriefing(clusteredDossier(made));
      expect(["tentative", "clear"]).toContain(grouping.verdict);
      const page = { title: briefing.title, dateline: "Today", parts: noteParts(briefing), footer: "" };
      expect(heightOf(page, 9)).toBeLessThan(ROOM);
      // By letters, not only by number: the line of a group is as long whoever is in it.
      const lines = briefing.blocks.flatMap(({ kind, sentences }) => (kind === "group-members" ? sentences : []));
      expect(lines).toHaveLength(grouping.groups.length);
      for (const { text } of lines) expect(text.length).toBeLessThan(80 + 900 / grouping.groups.length);
    },
  );
});
