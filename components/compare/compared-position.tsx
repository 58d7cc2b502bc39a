import { AnchorBadge } from "@/components/evidence/anchor-badge";
import { Mark } from "@/components/evidence/mark";
import type { ComparisonCell } from "@/lib/views/commentators/comparison-view";
import { quotedWords } from "@/lib/views/quotations/quotation-view";

/** The value of a compared commentator and the decisive words under it; one step to all that is known about it. */
export function ComparedPosition({
  cell: { mark, quotation },
  cellKey,
  href,
}: {
  cell: ComparisonCell;
  cellKey: string;
  href: string;
}) {
  return (
    <>
      <a href={href} data-keep data-cell={cellKey} className="inline-flex min-h-7 items-center gap-2 hover:underline">
        <Mark mark={mark} hidden />
        <span className={`text-xs ${mark.kind === "value" ? "" : "text-soft"}`}>{mark.words}</span>
      </a>
      {quotation && (
        <>
          <blockquote
            className="mt-1.5 font-serif text-[0.95rem] leading-snug"
            dir="auto"
            lang={quotation.language ?? undefined}
          >
            {quotedWords(quotation)}
          </blockquote>
          <span className="text-soft text-xs">
            {quotation.manner} · {quotation.placed} · <AnchorBadge anchor={quotation.anchor} />
          </span>
        </>
      )}
    </>
  );
}
