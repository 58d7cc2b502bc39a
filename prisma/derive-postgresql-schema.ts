/**
 * Turns the SQLite schema into the PostgreSQL one: the same models, another provider, another folder for the client.
 *
 * @throws Error when the text does not hold exactly one provider line and one output line of the expected form.
 */
export function derivePostgresqlSchema(sqliteSchema: string): string {
  const withProvider = replaceOnce({
    text: sqliteSchema,
    wanted: 'provider = "sqlite"',
    replacement: 'provider = "postgresql"',
  });
  const withOutput = replaceOnce({
    text: withProvider,
    wanted: '"../generated/prisma-sqlite"',
    replacement: '"../../generated/prisma-postgresql"',
  });
  const models = withOutput.slice(withOutput.indexOf("generator client"));
  return `// Derived from prisma/schema.prisma by prisma/generate.ts. Change that file, not this one.\n\n${models}`;
}

function replaceOnce({ text, wanted, replacement }: { text: string; wanted: string; replacement: string }): string {
  const parts = text.split(wanted);
  if (parts.length !== 2) {
    throw new Error(`prisma/schema.prisma should hold ${wanted} exactly once, but holds it ${parts.length - 1} times.`);
  }
  return parts.join(replacement);
}
