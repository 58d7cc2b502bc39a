import type { Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";

/** The name of an author: whole, or in the two parts that a reference gives it in. */
export type AuthorName = { readonly literal: string } | { readonly family: string; readonly given: string };

const SEPARATOR = "; ";

/** What stands behind the comma of a company or a descendant, and is no given name. */
const NO_GIVEN_NAME = /^(?:inc|ltd|llc|llp|plc|gmbh|ag|corp|co|s\.?a|jr|sr|[ivx]+|et al)\.?$/i;

/**
 * Authors of a source in their order: as they are printed, else the commentator who wrote it. "Berg, Ida" is given in
 * two parts by references; other names stay whole, since nobody says which part is the family's.
 */
export function authorNames(index: Pick<DossierIndex, "commentators">, source: Source): AuthorName[] {
  const author = source.authorId === null ? undefined : index.commentators.get(source.authorId);
  if (source.authors === null) return author ? [{ literal: author.name }] : [];
  return source.authors.split(SEPARATOR).map((printed) => {
    const [family = "", given = "", ...more] = printed.split(", ");
    const isInParts = family !== "" && given !== "" && more.length === 0 && !NO_GIVEN_NAME.test(given);
    return isInParts ? { family, given } : { literal: printed };
  });
}

/** Authors as printed, for people to read; empty where nobody is named. */
export function printedAuthors(index: Pick<DossierIndex, "commentators">, source: Source): string[] {
  return authorNames(index, source).map((name) => ("literal" in name ? name.literal : `${name.family}, ${name.given}`));
}
