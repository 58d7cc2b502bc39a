import { expect } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { changedCells, expectedSources } from "@/tests/support/citations/compare";
import { EXCUSES } from "@/tests/support/citations/excused";
import { madeUpSources } from "@/tests/support/citations/made-up-sources";
import type { ReadBack } from "@/tests/support/citations/read-back";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";

export type ReadFile = (text: string) => readonly ReadBack[];

/** The dossiers whose sources every reader is given. */
export function dossiersToRead(): readonly Dossier[] {
  return [builtInDossier(), builtInDossier("unga-2019-arms"), madeUpSources()];
}

/** Every field of every source comes back as it was written, but for those that are excused; and each excuse holds. */
export function expectUnchanged(reader: string, write: (dossier: Dossier) => string, read: ReadFile): void {
  const excused = EXCUSES.filter((excuse) => excuse.reader === reader);
  const named = new Set(
    excused.flatMap(({ cells }) => cells.map(([source, field]) => `made-up-made-${source} ${field}`)),
  );
  const changed = dossiersToRead().flatMap((dossier) => changedCells(expectedSources(dossier), read(write(dossier))));
  expect(changed.filter(({ source, field }) => !named.has(`${source} ${field}`))).toEqual([]);
  for (const { alike } of excused) {
    const [found] = read(alike.file);
    const value = found?.[alike.field] ?? null;
    const text = typeof value === "string" ? value : (value ?? []).join("; ");
    expect({ ...alike, read: text }).toEqual(alike);
    expect(alike.read).not.toBe(alike.says);
  }
}
