import anyAscii from "any-ascii";

/**
 * Spelling folded for identity: canonical Unicode form, outer spaces, runs of white space and case. Two spellings with
 * the same fold are one name; anything less alike is proposed and never merged unasked.
 */
export function foldSpelling(name: string): string {
  return tidySpelling(name).toLowerCase();
}

/** A name as it is stored: canonical Unicode form, without outer spaces, white space within as single spaces. */
export function tidySpelling(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ");
}

/** Gives out identifiers: lower-case ASCII words of a name, joined by hyphens, with a number where they are taken. */
export function createIdentifiers(taken: Iterable<string>) {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (name: string, fallback: string): string => {
    const base = identifierOf(name) || fallback;
    let id = base;
    for (let number = next.get(base) ?? 2; used.has(id); number++) {
      id = `${base}-${number}`;
      next.set(base, number + 1);
    }
    used.add(id);
    return id;
  };
}

/** Letters of an identifier; longer ones make addresses that nobody reads. */
const MAX_IDENTIFIER = 60;

/** An identifier from a name in any script; empty where no letter or digit is left. */
function identifierOf(name: string): string {
  const words = anyAscii(name)
    .toLowerCase()
    .replace(/['’`]/g, "")
    .match(/[a-z0-9]+/g);
  return (words ?? []).join("-").slice(0, MAX_IDENTIFIER).replace(/-$/, "");
}
