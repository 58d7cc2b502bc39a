/** Where one page of something lies. */
export interface PageRange {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** First and last item shown, from 1; 0 where there is none. */
  readonly from: number;
  readonly to: number;
}

/** One page of a list, with what the steps to the others need. */
export interface PageOf<Item> extends PageRange {
  readonly items: readonly Item[];
  readonly all: number;
}

/**
 * Pagination: where one page lies in so many items.
 *
 * @param size items a page, at least 1.
 * @param asked the page asked for, from 1; anything else gives the nearest page there is.
 */
export function pageRange(all: number, { size, asked }: { readonly size: number; readonly asked: number }): PageRange {
  const pages = Math.max(1, Math.ceil(all / size));
  const page = Math.min(pages, Math.max(1, Number.isInteger(asked) ? asked : 1));
  return { page, pages, from: all === 0 ? 0 : (page - 1) * size + 1, to: Math.min(all, page * size) };
}

/** One page of a list, see pageRange. */
export function pageOf<Item>(
  items: readonly Item[],
  { size, asked }: { readonly size: number; readonly asked: number },
): PageOf<Item> {
  const range = pageRange(items.length, { size, asked });
  return { items: items.slice(Math.max(0, range.from - 1), range.to), ...range, all: items.length };
}
