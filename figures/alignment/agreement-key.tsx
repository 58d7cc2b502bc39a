import { AGREEMENT_LEVELS, LEVEL_WORDS } from "@/lib/views/alignment/agreement-level";

/** The five tones of agreement with their words; a light line through the cell says opposite sides once more. */
export function AgreementKey({ hasStripes }: { readonly hasStripes: boolean }) {
  return (
    <ul className="keys mb-3 flex flex-wrap gap-x-4 gap-y-1 text-[0.78rem] text-soft">
      {AGREEMENT_LEVELS.map((level) => (
        <li key={level} className="inline-flex items-center gap-1.5">
          <span
            className="mark relative h-4 w-5 min-w-0 overflow-hidden rounded-[2px]"
            data-value={level}
            aria-hidden="true"
          >
            {hasStripes && level < 0 && (
              <span className="absolute inset-x-0 top-1/2 h-[2px] -translate-y-1/2 bg-paper" />
            )}
          </span>
          {LEVEL_WORDS[level]}
        </li>
      ))}
    </ul>
  );
}
