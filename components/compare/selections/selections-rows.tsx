import { SideColumns, SideLabels } from "@/components/charts/sides/side-columns";
import { FacingWords } from "@/components/compare/selections/facing-words";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { splitFigures } from "@/lib/format/split-figures";
import type { SelectionBar } from "@/lib/views/selections/selection-bar";
import type { SelectionsRow, SelectionsView } from "@/lib/views/selections/selections-view";
import { number } from "@/lib/wording/count";

interface SelectionsRowsProps {
  readonly rows: readonly SelectionsRow[];
  readonly view: Pick<SelectionsView, "labels" | "extent" | "heads">;
  readonly cellHref: (cell: { commentatorId: string; propositionId: string }) => string;
  /** Of so many propositions the words are open at once. */
  readonly opened?: number;
}

/** Propositions drawn with their bars and words; of the others of very many the counts are said. */
const MAX_DRAWN = 40;

/** Propositions with the selections under each other: counts first, names while they are few, then the words. */
export function SelectionsRows({ rows, view, cellHref, opened = 0 }: SelectionsRowsProps) {
  return (
    <div className="side-bars">
      <div className="selection-row" aria-hidden="true">
        <span />
        <SideLabels labels={view.labels} />
      </div>
      <ul>
        {rows.slice(0, MAX_DRAWN).map((row, place) => (
          <li key={row.id} id={row.id} className="border-line-strong border-t py-3">
            <h3 className="mb-2 text-pretty font-normal font-serif text-[1.05rem] leading-snug [overflow-wrap:anywhere]">
              <a href={row.href} className="hover:underline">
                {row.claim}
              </a>{" "}
              <span className="inline-block font-sans text-[0.75rem] text-soft">{row.id}</span>
              {row.isMarked && <span className="selection-mark">they differ here</span>}
            </h3>
            {row.bars.map((bar) => (
              <Bar key={bar.key} bar={bar} view={view} />
            ))}
            <FacingWords row={row} heads={view.heads} cellHref={cellHref} isOpen={place < opened} />
          </li>
        ))}
      </ul>
      <RowsInWords rows={rows.slice(MAX_DRAWN)} />
    </div>
  );
}

/** What each selection says, without bars; the page of the proposition has the words. */
function RowsInWords({ rows }: Pick<SelectionsRowsProps, "rows">) {
  if (rows.length === 0) return null;
  return (
    <StaticHtml>
      <p className="border-line-strong border-t pt-3 text-[0.8125rem] text-soft">
        {number(rows.length)} more, in words; each leads to its proposition.
      </p>
      <ul className="text-[0.8125rem]">
        {rows.map((row) => (
          <li key={row.id} id={row.id} className="border-line border-t py-1">
            <a href={row.href} className="inline-block py-0.5 hover:underline">
              {row.claim}
            </a>{" "}
            <span className="text-soft">
              {row.id}
              {row.isMarked && ", they differ here"} ·{" "}
              {row.bars.map(({ label, share }) => `${label}: ${share}`).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </StaticHtml>
  );
}

function Bar({ bar, view }: { bar: SelectionBar; view: Pick<SelectionsView, "labels" | "extent"> }) {
  return (
    <div className="selection-row py-1">
      <p className="text-[0.8125rem] leading-snug [overflow-wrap:anywhere]">
        <span className="block font-medium">{bar.label}</span>
        <span className="block">
          {splitFigures(bar.share).map((part) =>
            part.isFigure ? <b key={part.at}>{part.text}</b> : <span key={part.at}>{part.text}</span>,
          )}
        </span>
        <span className="block text-[0.75rem] text-soft">{bar.basis}</span>
      </p>
      {bar.sides.summary.holders === 0 ? (
        <p className="self-center text-[0.8125rem] text-soft">No position found. That is not neutrality.</p>
      ) : (
        <SideColumns bar={bar.bar} extent={view.extent} labels={view.labels} />
      )}
    </div>
  );
}
