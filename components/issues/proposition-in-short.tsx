import type { PropositionSides } from "@/lib/selection/proposition-sides";
import { outOf, sentenceCase } from "@/lib/wording/count";

/**
 * A proposition of a long issue that another page shows whole: its words and what was found, so that links to it lead
 * somewhere and nothing is missing from the list.
 */
export function PropositionInShort({ sides, href }: { sides: PropositionSides; href: string }) {
  return (
    <section id={sides.id} aria-label={`${sides.id} ${sides.label}`} className="mt-5 border-line-strong border-t pt-2">
      <p className="eyebrow">
        {sides.id} · {sides.label}
      </p>
      <h2 className="mt-0.5 max-w-[44em] font-serif text-[1.0625rem] leading-snug">{sides.text}</h2>
      <p className="mt-1 text-[0.8125rem]">
        {sentenceCase(sides.result)}
        {sides.summary.holders > 0 &&
          `; ${outOf(sides.summary.holders, sides.compared)} ${sides.voters} took a position`}
        .{" "}
        <a href={href} className="text-link inline-block min-h-6 py-0.5">
          Show who, and in which words<span className="sr-only">, on {sides.id}</span>
        </a>
      </p>
    </section>
  );
}
