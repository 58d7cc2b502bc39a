/** How far reading or writing has come. Without scripts the page looks again by itself; leaving it stops nothing. */
export function ImportProgressPanel({
  sentence,
  share,
  stopAction,
  seconds,
}: {
  sentence: string;
  /** From 0 to 1; null where nobody knows how much there is. */
  share: number | null;
  stopAction: string;
  /** After how many the page looks again. */
  seconds: number;
}) {
  return (
    <section aria-label="Progress" className="max-w-[46rem] border-line-strong border-y py-6">
      <meta httpEquiv="refresh" content={String(seconds)} />
      <p role="status" className="font-medium font-serif text-lg">
        {sentence}
      </p>
      {share !== null && (
        <progress className="progress mt-3 block h-2 w-full" aria-label="Progress" value={share} max={1} />
      )}
      <p className="mt-3 text-soft">
        You may close this page: the work goes on, and its address shows where it is. This page looks again every{" "}
        {seconds} seconds.
      </p>
      <form method="post" action={stopAction} className="mt-4">
        <button type="submit" className="pill">
          Stop
        </button>
      </form>
    </section>
  );
}
