/** Why nothing could be done with the files, and where to go from there. */
export function ImportFailed({
  sentence,
  againHref,
  back,
}: {
  sentence: string;
  againHref: string;
  /** Where the files are read again as they were last shown; null where they never were. */
  back: { readonly action: string; readonly field: string } | null;
}) {
  return (
    <section aria-label="What went wrong" className="max-w-[46rem]">
      <p role="alert" className="border-disagree border-l-2 pl-3 text-lg">
        {sentence}
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <a className="button" href={againHref}>
          Choose other files
        </a>
        {back && (
          <form method="post" action={back.action}>
            <button type="submit" name={back.field} value="1" className="pill">
              Back to what was shown last
            </button>
          </form>
        )}
      </div>
    </section>
  );
}
