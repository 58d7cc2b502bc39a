/**
 * The header of a file to be saved, under a name of ASCII letters: a version or an id may hold any other, which headers
 * refuse.
 */
export function attachment(name: string): string {
  return `attachment; filename="${name.replace(/[^A-Za-z0-9._-]+/g, "-")}"`;
}
