import type { ReactNode } from "react";

/** Stands in the verdict's place, as high as most verdicts, until there is one; or says why there will be none. */
export function VerdictPending({
  title,
  sentence,
  children,
}: {
  readonly title: string;
  readonly sentence: string;
  readonly children?: ReactNode;
}) {
  return (
    <section aria-label="Verdict" className="mb-8 min-h-[24rem] border-ink border-t-2 pt-4">
      <h2 className="font-semibold font-serif text-[1.7rem] leading-tight">{title}</h2>
      <p className="mt-2 max-w-[40em] font-serif text-[1.1rem] leading-relaxed">{sentence}</p>
      {children && <div className="mt-4">{children}</div>}
    </section>
  );
}
