import { describe, expect, it } from "vitest";
import { createPageKeeper, type MadePage } from "../../lib/kept-pages/page-keeper";
import type { PageRequest } from "../../lib/kept-pages/page-request";
import { createPageStore } from "../../lib/kept-pages/page-store";

const OVERVIEW: PageRequest = { dossierId: "small", address: "/d/small", origin: "http://here", theme: "system" };

/** A keeper over a dossier and a clock that the test changes; `made` counts what was made. */
function workshop() {
  const world = { mark: "1" as string | null, now: new Date("2026-11-22T10:00:00Z"), isFinished: true, made: 0 };
  const keeper = createPageKeeper({
    store: createPageStore({ bytes: 10_000 }),
    readMark: async () => world.mark,
    now: () => world.now,
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
    (await keeper(request, how))?.headers.name ?? null;
  return { world, ask, make };
}

describe("the keeper of pages", () => {
  it("leaves the first reader to the usual way, makes a page for the second and hands it to all others", async () => {
    const { world, ask } = workshop();

    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([null, "1", "1", "1"]);
    expect(world.made).toBe(1);
  });

  it("makes a page once, however many ask meanwhile", async () => {
    const { world, ask } = workshop();
    await ask();

    expect(await Promise.all(Array.from({ length: 20 }, () => ask()))).toEqual(Array(20).fill("1"));
    expect(world.made).toBe(1);
  });

  it("hands out nothing from before a change of the dossier", async () => {
    const { world, ask } = workshop();
    await ask();
    await ask();

    world.mark = "2";

    expect([await ask(), await ask(), await ask()]).toEqual([null, "2", "2"]);
  });

  it("hands out what it has when a copy of the former state is put back", async () => {
    const { world, ask } = workshop();
    for (const mark of ["1", "1", "2", "2", "1"]) {
      world.mark = mark;
      await ask();
    }

    expect(await ask()).toBe("1");
  });

  it("does not keep what was made while the dossier changed, nor hands it to who asks after the change", async () => {
    const { world, ask, make } = workshop();
    await ask();

    const during = ask(OVERVIEW, async () => {
      world.mark = "2";
      return make();
    });
    await during;
    world.mark = "1";

    expect(await ask()).toBe("2");
  });

  it("lets nobody wait for a page that was begun before a change", async () => {
    const { world, ask, make } = workshop();
    await ask();
    let finish = () => {};
    const slow = ask(OVERVIEW, () => new Promise<MadePage>((resolve) => (finish = () => resolve(make()))));
    await Promise.resolve();
    world.mark = "2";

    expect(await ask()).toBeNull();
    finish();
    await slow;
  });

  it("does not keep what is unfinished, but gives it to who asked", async () => {
    const { world, ask } = workshop();
    world.isFinished = false;
    await ask();

    expect([await ask(), await ask()]).toEqual(["1", "2"]);
  });

  it("keeps pages for another day, theme, origin and address apart", async () => {
    const { world, ask } = workshop();
    const others: PageRequest[] = [
      { ...OVERVIEW, theme: "dark" },
      { ...OVERVIEW, origin: "https://there" },
      { ...OVERVIEW, address: "/d/small?country=KR" },
    ];
    await ask();
    await ask();

    for (const other of others) expect(await ask(other)).toBeNull();
    world.now = new Date("2026-11-23T00:00:00Z");
    expect(await ask()).toBeNull();
  });

  it("has nothing of a dossier that is not there", async () => {
    const { world, ask } = workshop();
    world.mark = null;

    expect([await ask(), await ask(), await ask()]).toEqual([null, null, null]);
    expect(world.made).toBe(0);
  });

  it("has nothing where no page came of it", async () => {
    const { ask } = workshop();
    await ask();

    expect(await ask(OVERVIEW, async () => null)).toBeNull();
  });

  it("rests for a minute after a failure, so that not every reader waits for it", async () => {
    const { world, ask } = workshop();
    await ask();
    await expect(ask(OVERVIEW, () => Promise.reject(new Error("no way")))).rejects.toThrow("no way");

    expect(await ask()).toBeNull();
    world.now = new Date("2026-11-22T10:01:00Z");
    expect(await ask()).toBe("1");
  });
});
