import { beforeEach, expect, it, vi } from "vitest";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { readDossier } from "@/lib/database/reads/dossier-reads";
import type { Dossier } from "@/lib/domain/dossier";
import { lookAtPublication } from "@/lib/jobs/importing/publication";
import { lookAtPublicationAside, publishAside } from "@/lib/jobs/importing/publication-process";
import { runWriter } from "@/lib/jobs/importing/writer-process";
import { freshSqlite } from "@/tests/support/databases/database";
import { contentOf } from "@/tests/support/databases/database-content";
import { smallDossier } from "@/tests/support/databases/database-dossiers";

const LARGE = { ...largeDossier(), id: "large~draft" };
const ORDER = { draftId: LARGE.id, version: null, seen: null };

const { database, url } = await freshSqlite();
await importDossier(smallDossier(), { database });
await importDossier(LARGE, { database });

// The process that is started finds the same database.
beforeEach(() => void vi.stubEnv("DATABASE_URL", url));

it("a large draft is looked at elsewhere, with what is said here", async () => {
  const [aside, here] = [await lookAtPublicationAside(ORDER), await lookAtPublication(ORDER)];

  expect(aside).toEqual(here);
  expect(aside).toMatchObject({ isEmpty: false, version: "1.0.0", result: { outcome: "added" } });
  expect(aside?.gaps.map(({ what }) => what)).toContain("No description");
  expect(await lookAtPublicationAside({ draftId: "nowhere~draft", version: null })).toBeNull();
});

it("a publication that is stopped ends with its process, and leaves everything as it was", async () => {
  const before = await contentOf(database);
  const stop = new AbortController();
  const stopped = publishAside(ORDER, { onProgress: () => stop.abort(new Error("stopped")), signal: stop.signal });

  await expect(stopped).rejects.toThrow("stopped");
  expect(await contentOf(database)).toEqual(before);
});

it("while a large draft is published, pages are answered before it has ended, without it", async () => {
  const events: string[] = [];
  const pages: Promise<void>[] = [];
  const published = publishAside(ORDER, {
    onProgress: () => {
      pages.push(
        Promise.all([readDossier("small", database), readDossier("large", database)]).then(([small, large]) => {
          events.push(`${small?.title} ${large === null ? "without" : "with"} the other`);
        }),
      );
    },
  }).then((result) => {
    events.push("published");
    return result;
  });

  expect(await published).toMatchObject({ outcome: "published", result: { outcome: "added", revision: 1 } });
  await Promise.all(pages);
  expect(events[0]).toBe("Small without the other");
  expect(events).toContain("published");
  expect((await readDossier("large", database))?.quotations).toHaveLength(LARGE.quotations.length);
});

it("what cannot be done elsewhere is told as it would be here", async () => {
  expect(await publishAside({ ...ORDER, seen: { draft: 99, published: null } })).toMatchObject({
    outcome: "refused",
    message: expect.stringContaining("changed since this was looked at"),
  });
  vi.stubEnv("DATABASE_URL", "mysql://nowhere");
  const failed = runWriter({ kind: "publish", order: ORDER });
  await expect(failed).rejects.toMatchObject({ name: "DatabaseError", code: "bad-address" });
});

/** The small dossier with 6,000 quotations, so that several statements write them. */
function largeDossier(): Dossier {
  const dossier = smallDossier({ description: null });
  const [first] = dossier.quotations;
  const more = Array.from({ length: 6_000 }, (_, at) => ({
    ...first,
    id: `x${String(at).padStart(4, "0")}`,
    exact: `Sentence ${at} of many that somebody said on that day.`,
    prefix: null,
    suffix: null,
    start: null,
    end: null,
    paragraph: null,
  }));
  return { ...dossier, quotations: [...more, ...dossier.quotations] as Dossier["quotations"] };
}
