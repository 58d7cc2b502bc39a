import { describe, expect, it } from "vitest";
import { createPageCache, type MadePage } from "@/lib/page-cache/page-cache";
import type { PageRequest } from "@/lib/page-cache/page-request";
import { createPageStore } from "@/lib/page-cache/page-store";
import { markUncacheable } from "@/lib/page-cache/uncacheable";

const OVERVIEW: PageRequest = { dossierId: "small", address: "/d/small", origin: "http://here", theme: "system" };

/** A keeper over a dossier and a clock that the test changes; `made` counts what was made. */
function workshop() {
  const world = {
    mark: "1" as string | null,
    now: new Date("2026-11-22T10:00:00Z"),
    isFinished: true,
    made: 0,
    later: [] as (() => Promise<void>)[],
  };
  const pageCache = createPageCache({
    store: createPageStore({ bytes: 10_000 }),
    readMark: async () => world.mark,
    now: () => world.now,
    later: (work) => world.later.push(work),
  });
  const make = async (): Promise<MadePage> => {
    world.made++;
    const name = `${world.made}`;
    return {
      headers: { name },
      body: { br: Buffer.from(name), gzip: Buffer.from(name) },
      isFinished: world.isFinished,
    };
  };
  const ask = async (request = OVERVIEW, how: () => Promise<MadePage | null> = make) =>
    (await pageCache(request, how))?.headers.name ?? null;
  /** What was put off until who asked is served. */
  const work = () => Promise.all(world.later.splice(0).map((each) => each()));
  const askAndWork = async (...how: Parameters<typeof ask>) => {
    const name = await ask(...how);
    await work();
    return name;
  };
  return { world, ask, askAndWork, work, make };
}

describe("the keeper of pages", () => {
  it("the keeper of pages leaves the first two readers to the usual way, makes a page when they are served and hands it to all others", async () => {
    const { world, askAndWork } = workshop();

    expect([await askAndWork(), await askAndWork(), await askAndWork(), await askAndWork()]).toEqual([
      null,
      null,
      "1",
      "1",
    ]);
    expect(world.made).toBe(1);
  });

  it("the keeper of pages makes a page once, however many ask meanwhile, and lets nobody wait", async () => {
    const { world, ask, work } = workshop();
    await ask();

    expect(await Promise.all(Array.from({ length: 20 }, () => ask()))).toEqual(Array(20).fill(null));
    await work();
    expect(await ask()).toBe("1");
    expect(world.made).toBe(1);
  });

  it("the keeper of pages hands out nothing from before a change of the dossier", async () => {
    const { world, askAndWork } = workshop();
    await askAndWork();
    await askAndWork();

    world.mark = "2";

    expect([await askAndWork(), await askAndWork(), await askAndWork()]).toEqual([null, null, "2"]);
  });

  it("the keeper of pages hands out what it has when a copy of the former state is put back", async () => {
    const { world, askAndWork } = workshop();
    for (const mark of ["1", "1", "2", "2", "1"]) {
      world.mark = mark;
      await askAndWork();
    }

    expect(await askAndWork()).toBe("1");
  });

  it("the keeper of pages does not keep what was made while the dossier changed", async () => {
    const { world, ask, askAndWork, make } = workshop();
    await ask();
    await askAndWork(OVERVIEW, async () => {
      world.mark = "2";
      return make();
    });

    expect(await ask()).toBeNull();
    world.mark = "1";
    expect(await ask()).toBeNull();
  });

  it("the keeper of pages does not keep what is unfinished, and tries again after some seconds", async () => {
    const { world, askAndWork } = workshop();
    world.isFinished = false;
    await askAndWork();
    await askAndWork();
    world.isFinished = true;

    expect([await askAndWork(), await askAndWork()]).toEqual([null, null]);
    expect(world.made).toBe(1);
    world.now = new Date("2026-11-22T10:00:05Z");
    expect([await askAndWork(), await askAndWork()]).toEqual([null, "2"]);
  });

  it("the keeper of pages does not even make what its reader has just seen unfinished", async () => {
    const { world, ask, work } = workshop();
    await ask();
    await ask();
    markUncacheable();
    await work();

    expect(world.made).toBe(0);
  });

  it("the keeper of pages keeps pages for another day, theme, origin and address apart", async () => {
    const { world, askAndWork } = workshop();
    const others: PageRequest[] = [
      { ...OVERVIEW, theme: "dark" },
      { ...OVERVIEW, origin: "https://there" },
      { ...OVERVIEW, address: "/d/small?country=KR" },
    ];
    await askAndWork();
    await askAndWork();
    expect(await askAndWork()).toBe("1");

    for (const other of others) expect(await askAndWork(other)).toBeNull();
    world.now = new Date("2026-11-23T00:00:00Z");
    expect(await askAndWork()).toBeNull();
  });

  it("the keeper of pages has nothing of a dossier that is not there", async () => {
    const { world, askAndWork } = workshop();
    world.mark = null;

    expect([await askAndWork(), await askAndWork(), await askAndWork()]).toEqual([null, null, null]);
    expect(world.made).toBe(0);
  });

  it("the keeper of pages has nothing where no page came of it", async () => {
    const { askAndWork } = workshop();
    await askAndWork();
    await askAndWork(OVERVIEW, async () => null);

    expect(await askAndWork()).toBeNull();
  });

  it("the keeper of pages rests for a minute after a failure, so that it is not tried for each reader", async () => {
    const { world, askAndWork } = workshop();
    await askAndWork();
    await askAndWork(OVERVIEW, () => Promise.reject(new Error("no way")));

    await askAndWork();
    expect(world.made).toBe(0);
    world.now = new Date("2026-11-22T10:01:00Z");
    expect([await askAndWork(), await askAndWork()]).toEqual([null, "1"]);
  });
});
