import type { Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";

/** A source in CSL-JSON: what reference managers read, and what the other formats here are made from. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  /** Year, month, day, as far as they are known. */
  readonly issued?: { readonly "date-parts": readonly [readonly number[]] };
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

/**
 * A source as a CSL item. Authors stay whole (`literal`): a dossier does not say which part of a name is the family's,
 * and guessing goes wrong for every name that begins with it. Fields that are not known are left out.
 */
export function cslItem(index: DossierIndex, source: Source): CslItem {
  const author = source.authorId ? index.commentators.get(source.authorId)?.name : undefined;
  const parts = dateParts(source.issued);
  return {
    id: `${index.dossier.id}-${source.id}`,
    type: source.cslType,
    title: source.title,
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(source.containerTitle ? { "container-title": source.containerTitle } : {}),
    ...(parts.length > 0 ? { issued: { "date-parts": [parts] as const } } : {}),
    ...(source.language ? { language: source.language } : {}),
    ...(source.url ? { URL: source.url } : {}),
    ...(source.note ? { note: source.note } : {}),
  };
}

function dateParts(issued: string | null): number[] {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(issued ?? "");
  return match ? match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)])) : [];
}
