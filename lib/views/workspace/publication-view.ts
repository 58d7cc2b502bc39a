import { sentenceCase } from "@/lib/wording/count";

interface RowCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** A table of a dossier and what publishing does to its rows. */
export interface PublishedTable extends RowCounts {
  readonly name: string;
}

/** The tables of which publishing changes rows. */
function publishedTables(tables: Readonly<Record<string, RowCounts>>): PublishedTable[] {
  return Object.entries(tables).flatMap(([name, counts]) =>
    counts.added + counts.changed + counts.removed > 0 ? [{ name: sentenceCase(name), ...counts }] : [],
  );
}

interface Previewed {
  readonly published: { readonly version: string } | null;
  readonly isSame: boolean;
  readonly result: { readonly tables: Readonly<Record<string, RowCounts>> } | null;
}

/** What publishing would do, in a sentence and table by table. */
export function publicationView({ published, isSame, result }: Previewed): {
  readonly lede: string;
  readonly tables: readonly PublishedTable[];
} {
  return { lede: ledeOf({ published, isSame }), tables: result ? publishedTables(result.tables) : [] };
}

function ledeOf({ published, isSame }: Pick<Previewed, "published" | "isSame">): string {
  if (!published) return "It was never published. Readers see nothing of it until you publish it.";
  if (isSame) return `It is what is published as version ${published.version}. There is nothing to publish.`;
  return `Readers see version ${published.version} until you publish this draft.`;
}
