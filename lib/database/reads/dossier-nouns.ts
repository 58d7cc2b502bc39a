import "server-only";
import type { Database } from "@/lib/database/connection/database";
import { openDatabase, read } from "@/lib/database/connection/database";
import { loadWording } from "@/lib/database/reads/load-dossier";
import type { Coder, Dossier } from "@/lib/domain/dossier";

/**
 * Nouns of every published dossier by its id, as far as they follow from its wording and its kinds of coders: for lists
 * that load no dossier.
 */
export async function readDossierNouns(
  database?: Database,
): Promise<ReadonlyMap<string, Pick<Dossier, "wording"> & { readonly coders: readonly Pick<Coder, "kind">[] }>> {
  const rows = await read(database ?? (await openDatabase()), (client) =>
    client.dossier.findMany({
      where: { draftOf: null },
      select: { id: true, descriptor: true, coders: { select: { kind: true } } },
    }),
  );
  return new Map(
    rows.map(({ id, descriptor, coders }) => [
      id,
      { wording: loadWording({ id, descriptor }), coders: coders.map(({ kind }) => ({ kind: kind as Coder["kind"] })) },
    ]),
  );
}
