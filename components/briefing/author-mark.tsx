/** Stands before the author's own words: a heading or a sentence that no data made. */
export function AuthorMark() {
  return (
    <span className="mr-1.5 rounded bg-action-wash px-1.5 py-0.5 align-middle font-normal font-sans text-[0.7rem] text-action">
      author
    </span>
  );
}
