import { AnchorBadge } from "@/components/evidence/anchor-badge";
import { CommentatorName } from "@/components/evidence/commentator-name";
import type { Side } from "@/lib/domain/stance";
import { quotedWords } from "@/lib/views/quotations/quotation-view";
import type { ClearestWords } from "@/lib/views/selections/clearest-words";
import type { SelectionsRow, SelectionsView } from "@/lib/views/selections/selections-view";
import { number, sentenceCase } from "@/lib/wording/count";

interface FacingWordsProps {
  readonly row: SelectionsRow;
  readonly heads: SelectionsView["heads"];
  readonly cellHref: (cell: { commentatorId: string; propositionId: string }) => string;
  readonly isOpen: boolean;
}

/** The clearest quotation of each side of each selection, facing each other; nothing where there are no words. */
export function FacingWords({ row, heads, cellHref, isOpen }: FacingWordsProps) {
  if (row.words.length === 0) return null;
  const hrefOf = (words: ClearestWords) => cellHref({ commentatorId: words.commentatorId, propositionId: row.id });
  return (
    <details className="printed-whole mt-1" open={isOpen}>
      <summary className="fold">Quotations</summary>
      <div className="selection-words" data-columns={heads.length}>
        {heads.map(({ key, label }) => (
          <section key={key} aria-label={`Quotations of: ${label}`}>
            <h4 className="font-semibold text-[0.8125rem]">{label}</h4>
            {row.words.every((words) => words.key !== key) && (
              <p className="py-2 text-[0.8125rem] text-soft">No quotation.</p>
            )}
            {row.words
              .filter((words) => words.key === key)
              .map((words) => (
                <Words key={words.side} words={words} sideLabel={labelOf(row, words.side)} href={hrefOf(words)} />
              ))}
          </section>
        ))}
      </div>
    </details>
  );
}

function labelOf({ bars }: SelectionsRow, side: Side): string {
  return bars[0]?.sides.sideLabels[side] ?? side;
}

function Words({ words, sideLabel, href }: { words: ClearestWords; sideLabel: string; href: string }) {
  const { quotation, others } = words;
  return (
    <figure className="border-line border-t py-2">
      <p className="text-[0.75rem] text-soft">
        {sentenceCase(sideLabel)}
        {others > 0 && ` · ${number(others)} more on this side`}
      </p>
      <blockquote className="words text-[0.95rem]" dir="auto" lang={quotation.language ?? undefined}>
        {quotedWords(quotation)}
      </blockquote>
      <figcaption className="mt-1 text-[0.75rem] text-soft">
        <a href={href} data-keep className="text-link">
          <CommentatorName commentator={quotation.voice} />
        </a>
        {[quotation.voice.institution, quotation.placed].filter(Boolean).map((part) => ` · ${part}`)} ·{" "}
        {quotation.manner} · <AnchorBadge anchor={quotation.anchor} />
      </figcaption>
    </figure>
  );
}
