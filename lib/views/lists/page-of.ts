/** One page of a list, with what the steps to the others need. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** First and last item shown, from 1; 0 where there is none. */
  readonly from: number;
  readonly to: number;
  readonly all: number;
}

/**
 * Pagination: one page of a list.
 *
 * @param size items a page, at least 1.
 * @param asked the page asked for, from 1; anything else gives the nearest page there is.
 */
export function pageOf<Item>(
  items: readonly Item[],
  { size, asked }: { readonly size: number; readonly asked: number },
): PageOf<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(pages, Math.max(1, Number.isInteger(asked) ? asked : 1));
  const shown = items.slice((page - 1) * size, page * size);
  const from = shown.length === 0 ? 0 : (page - 1) * size + 1;
  return { items: shown, page, pages, from, to: from === 0 ? 0 : from + shown.length - 1, all: items.length };
}
