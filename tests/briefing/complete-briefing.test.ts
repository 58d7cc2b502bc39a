import { expect, it } from "vitest";
import { toDocx } from "@/lib/briefing/formats/to-docx";
import { toHtml } from "@/lib/briefing/formats/to-html";
import { toMarkdown } from "@/lib/briefing/formats/to-markdown";
import { completeBriefing, type FrozenBriefingRecord } from "@/lib/briefing/frozen/complete-briefing";
import { presentation } from "@/lib/briefing/presentation";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { textOfPart, xmlParts } from "@/tests/support/files/office-parts";

/**
 * A briefing as version 1 kept it: its blocks knew neither names on bars, nor an appendix, nor which words come after
 * their reason.
 */
function storedByVersionOne(): FrozenBriefingRecord {
  const { briefing } = aBriefing(smallDossier(), {
    plan: {
      title: "Kept",
      blocks: [
        { id: "b1", kind: "title" },
        { id: "b2", kind: "finding", propositionId: "A1" },
        { id: "b3", kind: "quotation", quotationId: "q-ann-1", propositionId: "A1" },
      ],
    },
  });
  const then = briefing.blocks.map(
    ({ id, kind, heading, headingByAuthor, sentences, short, table, chart, quotations, notes }) => ({
      ...{ id, kind, heading, headingByAuthor, sentences, short, table, chart, quotations, notes },
    }),
  );
  return JSON.parse(JSON.stringify({ ...briefing, blocks: then }));
}

it("opens what was frozen before blocks had more in them, in every format, with the same words", async () => {
  const kept = storedByVersionOne();
  const briefing = completeBriefing(kept);
  expect(briefing.blocks.map(({ sentences }) => sentences)).toEqual(kept.blocks.map(({ sentences }) => sentences));
  expect(briefing.blocks[1]).toMatchObject({ sides: null, appendix: null, onSlide: null, isReasonFirst: false });
  const said = "Arms will go, I say.";
  expect(toHtml(briefing, { paper: "a4" })).toContain(said);
  expect(toMarkdown(briefing)).toContain(said);
  expect(textOfPart(xmlParts(await toDocx(briefing)).get("word/document.xml") ?? "")).toContain(said);
  expect(presentation(briefing, { notes: {}, evidence: [] }).slides.length).toBeGreaterThanOrEqual(3);
});
