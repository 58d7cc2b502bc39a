/** Why nothing could be done with the files, and where to go from there. */
export function ImportFailed({
  sentence,
  againHref,
  backAction,
}: {
  sentence: string;
  againHref: string;
  /** Where the last mapping is tried again; null where there was none. */
  backAction: string | null;
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
        {backAction && (
          <form method="post" action={backAction}>
            <button type="submit" className="pill">
              Read them again
            </button>
          </form>
        )}
      </div>
    </section>
  );
}
