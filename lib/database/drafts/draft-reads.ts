import "server-only";
import { type Database, openDatabase, read } from "@/lib/database/connection/database";
import { compareText } from "@/lib/domain/collections";
import { publishedIdOf } from "@/lib/domain/draft-id";

/** What a list says of a draft. */
export interface DraftSummary {
  readonly id: string;
  /** The id under which it is published. */
  readonly publishedId: string;
  readonly title: string;
  readonly revision: number;
  /** ISO date-time, UTC, of its last change. */
  readonly changedAt: string;
  /** The published dossier of its name; null where it was never published. */
  readonly published: { readonly version: string; readonly revision: number; readonly importedAt: string } | null;
  readonly state: DraftState;
  readonly counts: { readonly [Name in keyof typeof COUNTED_TABLES]: number };
}

/**
 * new: never published. same: nothing was changed since it was begun or published. changed: it has something to
 * publish. behind: what is published was changed since this draft was begun from it, by other means.
 */
export type DraftState = "new" | "same" | "changed" | "behind";

const COUNTED_TABLES = {
  propositions: true,
  commentators: true,
  sources: true,
  quotations: true,
  codings: true,
} as const;

/** Every draft, the one changed last first. */
export async function listDrafts(database?: Database): Promise<DraftSummary[]> {
  const opened = database ?? (await openDatabase());
  const drafts = await read(opened, (client) =>
    client.dossier.findMany({
      where: { draftOf: { not: null } },
      select: {
        id: true,
        title: true,
        revision: true,
        importedAt: true,
        basedOn: true,
        _count: { select: COUNTED_TABLES },
      },
    }),
  );
  const published = await read(opened, (client) =>
    client.dossier.findMany({
      where: { id: { in: drafts.map(({ id }) => publishedIdOf(id)) } },
      select: { id: true, version: true, revision: true, importedAt: true },
    }),
  );
  const byName = new Map(published.map(({ id, ...rest }) => [id, rest]));
  return drafts
    .map(({ _count: counts, importedAt, basedOn, ...draft }): DraftSummary => {
      const publishedId = publishedIdOf(draft.id);
      const known = byName.get(publishedId) ?? null;
      const state = draftState({ changedAt: importedAt, basedOn, published: known });
      return { ...draft, publishedId, changedAt: importedAt, published: known, state, counts };
    })
    .sort((a, b) => compareText(b.changedAt, a.changedAt) || compareText(a.id, b.id));
}

/**
 * How a draft stands to what is published. A draft that is begun or published has the moment of its last change in
 * common with what is published; any later write gives it another.
 */
function draftState({
  changedAt,
  basedOn,
  published,
}: {
  readonly changedAt: string;
  readonly basedOn: number | null;
  readonly published: { readonly revision: number; readonly importedAt: string } | null;
}): DraftState {
  if (!published) return "new";
  if (basedOn !== published.revision) return "behind";
  return changedAt === published.importedAt ? "same" : "changed";
}
