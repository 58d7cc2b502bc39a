import type { ReactNode } from "react";
import type { Proposition } from "@/lib/domain/dossier";
import type { StanceValue } from "@/lib/domain/stance";
import { VALUE_GLYPHS } from "@/lib/wording/labels";

/** A point of the scale with what it means for a proposition. */
export interface AnchoredValue {
  readonly value: StanceValue;
  readonly words: string;
}

/** What the points of the scale mean for a proposition, and what counts as evidence. */
export function PropositionAnchors({
  proposition,
  values,
}: {
  proposition: Proposition;
  values: readonly AnchoredValue[];
}) {
  return (
    <details className="max-w-[60rem] text-[0.8125rem]">
      <summary className="fold">What the values mean here, and what counts as evidence</summary>
      <dl className="mt-1.5 grid grid-cols-[3rem_1fr] items-baseline gap-x-3 gap-y-1">
        {values.map(({ value, words }) => (
          <Term
            key={value}
            term={
              <span className="mark h-5 min-w-9 text-xs" data-value={value}>
                {VALUE_GLYPHS[value]}
              </span>
            }
          >
            {words}
          </Term>
        ))}
      </dl>
      {proposition.counts && <p className="mt-1.5">Counts: {proposition.counts}.</p>}
      {proposition.doesNotCount && <p>Does not count: {proposition.doesNotCount}.</p>}
    </details>
  );
}

function Term({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
