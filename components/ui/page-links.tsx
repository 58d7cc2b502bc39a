/** Steps between the pages of something that is too long to be shown whole. Draws nothing where there is only one. */
export function PageLinks({
  page,
  pages,
  words,
  hrefTo,
  of = null,
}: {
  page: number;
  pages: number;
  /** What this page shows, for example "Rows 1 to 150 of 300". */
  words: string;
  hrefTo: (page: number) => string;
  /** What is turned over, where there is more than one such on a page: "columns". */
  of?: string | null;
}) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={of === null ? "Pages" : `Pages of ${of}`} className="no-print mt-4 flex flex-wrap gap-4">
      {page > 1 && (
        <a className="text-link" rel="prev" href={hrefTo(page - 1)}>
          Previous{of !== null && ` ${of}`}
        </a>
      )}
      <span className="text-soft">{words}</span>
      {page < pages && (
        <a className="text-link" rel="next" href={hrefTo(page + 1)}>
          Next{of !== null && ` ${of}`}
        </a>
      )}
    </nav>
  );
}
