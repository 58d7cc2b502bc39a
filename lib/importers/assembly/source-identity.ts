import type { Source } from "@/lib/domain/dossier";
import { dateSpan } from "@/lib/domain/issued-date";
import { foldSpelling } from "@/lib/importers/assembly/names";
import type { GatheredSource } from "@/lib/importers/gathered";

export function titleOf({ title }: Pick<Source, "title">): string {
  return foldSpelling(title);
}

/** Whether publications and dates may be the same, what is missing being unknown. */
export function isPerhapsOne(a: Pick<Source, "containerTitle" | "issued">, b: typeof a): boolean {
  const isOneContainer =
    !a.containerTitle || !b.containerTitle || foldSpelling(a.containerTitle) === foldSpelling(b.containerTitle);
  return isOneContainer && (a.issued === null || b.issued === null || isOneDate(a.issued, b.issued));
}

/** What sources that are one have in common. */
export function likenessOf({ title, containerTitle }: Pick<Source, "title" | "containerTitle">): string {
  return JSON.stringify([foldSpelling(title), foldSpelling(containerTitle ?? "")]);
}

/**
 * Whether two dates may be those of one source: the same, or a range and what lies in it. The rows of a sheet date a
 * source by their span, which grows with every row.
 */
export function isOneDate(a: string | null, b: string | null): boolean {
  return a === b || containsDate(a, b) || containsDate(b, a);
}

function containsDate(range: string | null, date: string | null): boolean {
  const [outer, inner] = [dateSpan(range), dateSpan(date)];
  return (
    range?.includes("/") === true &&
    outer !== null &&
    inner !== null &&
    outer.first <= inner.first &&
    inner.last <= outer.last
  );
}

export function widerDate(held: string | null, found: string | null): string | null {
  return containsDate(found, held) ? found : held;
}

export function isOneAddress(a: Pick<Source, "url">, b: Pick<Source, "url">): boolean {
  return a.url === null || b.url === null || a.url === b.url;
}

export function isOneText(found: GatheredSource, row: Source | undefined, text: string | undefined): boolean {
  if (found.text === null || found.text === "") return true;
  if (text !== undefined) return text === found.text;
  return row?.characters === null || row?.characters === found.text.length;
}
