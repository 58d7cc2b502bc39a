/** The id of a dossier: the name of its package, and a part of every address. */
export const DOSSIER_NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;

/** What an id may be, as it stands in sentences. */
export const EXPECTED_NAME = "a name of lower-case letters, digits, hyphens, dots and underscores, at most 100";

const MAX_PROPOSED = 60;

/** Why a text cannot be the id of a dossier, in a sentence; null where it can. */
export function problemOfName(name: string): string | null {
  if (name === "") return "The dossier needs a short name for its address.";
  if (DOSSIER_NAME.test(name)) return null;
  return `“${name}” cannot stand in an address. Expected: ${EXPECTED_NAME}, the first a letter or a digit.`;
}

/** A name for the address of a dossier from its title; empty where the title has no letter or digit of ASCII. */
export function proposeName(title: string): string {
  return title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_PROPOSED)
    .replaceAll(/^-+|-+$/g, "");
}
