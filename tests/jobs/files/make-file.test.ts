import { afterAll, describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { type FileWork, runFileWork } from "@/lib/jobs/files/file-task";
import { createFileThread } from "@/lib/jobs/files/file-thread";
import { closeFileThread, fillPlan, makeFile, makePackage } from "@/lib/jobs/files/make-file";
import { viewUnder } from "@/lib/selection/open-view";
import { groupedDossier } from "@/tests/support/dossiers/grouped-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing, NOW, PERMALINK } from "@/tests/support/files/briefings";

afterAll(() => closeFileThread());

const { index, selection, grouping } = aBriefing(groupedDossier({ commentators: 30, propositions: 8, missing: 0.2 }));
const view = { index, selection, now: NOW, permalink: PERMALINK };
const plan = { plan: null, grouping, noVerdict: "none" } as const;

const WORKS: readonly Exclude<FileWork, { kind: "filled-plan" }>[] = [
  { kind: "table", format: "xlsx", scope: "shown" },
  { kind: "table", format: "xlsx", scope: "all" },
  { kind: "table", format: "csv", scope: "shown" },
  { kind: "table", format: "csv", scope: "all" },
  { kind: "table", format: "xlsx", scope: "statements" },
  { kind: "exchange", format: "dna" },
  { kind: "exchange", format: "qdc" },
  { kind: "briefing", format: "pptx", ...plan },
  { kind: "briefing", format: "docx", ...plan },
  // With the map of clusters as a picture.
  { kind: "briefing", format: "docx-full", ...plan },
  { kind: "briefing", format: "md", ...plan },
  { kind: "briefing", format: "json", ...plan },
];

describe("a file made in a thread of its own", () => {
  it.each(WORKS)(
    "a file made in a thread of its own has the bytes of one made here: $kind $format $scope",
    async (work) => {
      const here = await runFileWork(view, work);
      expect({ file: await makeFile(view, work) }).toEqual(here);
    },
  );

  it("a file made in a thread of its own may be the package of a dossier, or a plan filled", async () => {
    const made = await runFileWork({ ...viewUnder(index, EMPTY_FILTER), now: "", permalink: "" }, { kind: "package" });
    expect({ file: await makePackage(index) }).toEqual(made);
    expect({ briefing: await fillPlan(view, plan) }).toEqual(await runFileWork(view, { kind: "filled-plan", ...plan }));
  });

  it("a file made in a thread of its own is that of its own dossier, whatever was asked for before and how many there are", async () => {
    const titles = ["One", "Two", "Three", "Four"];
    const views = titles.map((title) => ({
      ...selected({ ...smallDossier(), title }),
      now: NOW,
      permalink: PERMALINK,
    }));
    const work = { kind: "table", format: "csv", scope: "shown" } as const;
    const briefing = { kind: "briefing", format: "md", ...plan, grouping: null } as const;
    // Twice, and in turn: the thread holds two of them at most.
    for (const one of [...views, ...views.toReversed()]) {
      const [table, note] = await Promise.all([makeFile(one, work), makeFile(one, briefing)]);
      expect([{ file: table }, { file: note }]).toEqual([
        await runFileWork(one, work),
        await runFileWork(one, briefing),
      ]);
      expect(String(note.body)).toContain(one.index.dossier.title);
    }
  });

  it("a file made in a thread of its own lets whoever reads be answered meanwhile", async () => {
    let isMade = false;
    const made = makeFile(view, { kind: "table", format: "xlsx", scope: "all" }).then(() => {
      isMade = true;
    });
    let turns = 0;
    while (!isMade) {
      await new Promise((resolve) => setImmediate(resolve));
      turns++;
    }
    await made;
    // Made here it would be one turn, or a few where it waits for something.
    expect(turns).toBeGreaterThan(100);
  });
});

describe("the thread that makes files", () => {
  it("the thread that makes files says that it could not be started, and the next file starts another one", async () => {
    const thread = createFileThread("./no-such-program.mjs");
    const task = { key: 1, filter: EMPTY_FILTER, now: NOW, permalink: PERMALINK, work: { kind: "package" } } as const;
    for (const _ of ["first", "second"])
      await expect(thread.run(task, index)).rejects.toThrow("The thread that makes files broke down");
  });

  it("the thread that makes files hands over what a work throws", async () => {
    // A plan that no reader of plans lets through.
    const broken = { kind: "briefing", format: "md", ...plan, plan: { title: "", blocks: null } };
    const here = await Promise.resolve(Reflect.apply(runFileWork, null, [view, broken])).catch((error) => error);
    expect(here).toBeInstanceOf(TypeError);
    await expect(Reflect.apply(makeFile, null, [view, broken])).rejects.toEqual(here);
    await expect(makeFile(view, { kind: "table", format: "csv", scope: "shown" })).resolves.toHaveProperty("name");
  });
});
