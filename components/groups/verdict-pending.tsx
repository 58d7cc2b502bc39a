import type { ReactNode } from "react";

/**
 * Stands in the verdict's place until there is one, as high as most verdicts so that nothing jumps; or says why there
 * will be none.
 */
export function VerdictPending({
  title,
  sentence,
  isOnItsWay = false,
  children,
}: {
  readonly title: string;
  readonly sentence: string;
  readonly isOnItsWay?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <section aria-label="Verdict" className={`mb-8 border-ink border-t-2 pt-4 ${isOnItsWay ? "min-h-[24rem]" : ""}`}>
      <h2 className="font-semibold font-serif text-[1.7rem] leading-tight">{title}</h2>
      <p className="mt-2 max-w-[40em] font-serif text-[1.1rem] leading-relaxed">{sentence}</p>
      {children && <div className="mt-4">{children}</div>}
    </section>
  );
}
