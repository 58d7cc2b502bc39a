import type { Dossier, Source } from "@/lib/domain/dossier";
import { indexDossier } from "@/lib/domain/dossier-index";
import { READ_FIELDS, type ReadBack, type ReadField } from "@/tests/support/citations/read-back";

/** One field of one source that did not come back as it was. */
export interface ChangedCell {
  readonly source: string;
  readonly field: ReadField;
  readonly written: string;
  readonly read: string;
}

/** What every reader should say of the sources of a dossier. */
export function expectedSources(dossier: Dossier): readonly ReadBack[] {
  const index = indexDossier(dossier);
  return dossier.sources.map((source: Source) => {
    const author = source.authorId ? index.commentators.get(source.authorId)?.name : undefined;
    return {
      id: `${dossier.id}-${source.id}`,
      title: source.title,
      authors: author ? [author] : [],
      container: source.containerTitle,
      date: source.issued,
      address: source.url,
    };
  });
}

/** The cells that differ; a source that is not there at all differs in every field that it has. */
export function changedCells(expected: readonly ReadBack[], read: readonly ReadBack[]): readonly ChangedCell[] {
  const found = new Map(read.map((source) => [source.id, source]));
  return expected.flatMap((source) =>
    READ_FIELDS.flatMap((field) => {
      const [written, seen] = [words(source[field]), words(found.get(source.id)?.[field] ?? null)];
      return written === seen ? [] : [{ source: source.id, field, written, read: seen }];
    }),
  );
}

function words(value: string | readonly string[] | null): string {
  return typeof value === "string" ? value : (value ?? []).join("; ");
}
