/** What a reader of bibliographies makes of one source; what it does not say is null. */
export interface ReadBack {
  readonly id: string;
  readonly title: string | null;
  /** Names in the order of their words, whatever parts the reader has made of them. */
  readonly authors: readonly string[];
  readonly container: string | null;
  /** "2023", "2023-08", "2023-08-10", or a range of two with a slash. */
  readonly date: string | null;
  readonly address: string | null;
}

export const READ_FIELDS = ["title", "authors", "container", "date", "address"] as const;
export type ReadField = (typeof READ_FIELDS)[number];

/** A CSL item as citation-js and pandoc give it. */
export interface ReadCsl {
  readonly id: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: { readonly "date-parts"?: readonly (readonly (number | string)[])[] };
  readonly URL?: string;
}

/** Where a format has a house instead of a container (a book, a report), readers say publisher. */
export function fromCsl(item: ReadCsl): ReadBack {
  return {
    id: item.id,
    title: item.title ?? null,
    authors: (item.author ?? []).map(
      ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(" "),
    ),
    container: item["container-title"] ?? item.publisher ?? null,
    date: item.issued?.["date-parts"]?.map(dateOf).join("/") ?? null,
    address: item.URL ?? null,
  };
}

function dateOf(parts: readonly (number | string)[]): string {
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, "0")).join("-");
}
