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

/** The tables that hold rows before or after, those that change first. */
function publishedTables(tables: Readonly<Record<string, RowCounts>>): PublishedTable[] {
  const rows = Object.entries(tables)
    .map(([name, counts]) => ({ name: sentenceCase(name), ...counts }))
    .filter(({ added, changed, unchanged, removed }) => added + changed + unchanged + removed > 0);
  const isTouched = ({ added, changed, removed }: RowCounts) => added + changed + removed > 0;
  return [...rows.filter(isTouched), ...rows.filter((row) => !isTouched(row))];
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
