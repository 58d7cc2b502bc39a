import { Prisma } from "@/generated/prisma-sqlite/client";
import type { Database } from "@/lib/database/connection/database";

/** Every row of every table, the search texts included, as text: two equal results mean that nothing was written. */
export async function contentOf({ reader }: Database): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {};
  for (const table of Object.values(Prisma.ModelName))
    content[table] = toLines(await reader.$queryRawUnsafe(`SELECT * FROM "${table}"`));
  const search =
    await reader.$queryRaw`SELECT "dossierId", "quotationId", "text", "name", "terms" FROM "QuotationSearch"`;
  return { ...content, QuotationSearch: toLines(search) };
}

/** How many rows there are in all tables together. */
export async function countContent(database: Database): Promise<number> {
  return Object.values(await contentOf(database)).reduce((total, rows) => total + rows.length, 0);
}

function toLines(rows: unknown): string[] {
  if (!Array.isArray(rows)) throw new Error("A query gave no rows.");
  return rows.map((row: unknown) => JSON.stringify(row)).sort();
}
