import { SideColumns, SideLabels } from "@/components/charts/sides/side-columns";
import { FacingWords } from "@/components/compare/selections/facing-words";
import { splitFigures } from "@/lib/format/split-figures";
import type { SelectionBar } from "@/lib/views/selections/selection-bar";
import type { SelectionsRow, SelectionsView } from "@/lib/views/selections/selections-view";

interface SelectionsRowsProps {
  readonly rows: readonly SelectionsRow[];
  readonly view: Pick<SelectionsView, "labels" | "extent" | "heads">;
  readonly cellHref: (cell: { commentatorId: string; propositionId: string }) => string;
  /** Of so many propositions the words are open at once. */
  readonly opened?: number;
}

/** Propositions with the selections under each other: counts first, names while they are few, then the words. */
export function SelectionsRows({ rows, view, cellHref, opened = 0 }: SelectionsRowsProps) {
  return (
    <div className="side-bars">
      <div className="selection-row" aria-hidden="true">
        <span />
        <SideLabels labels={view.labels} />
      </div>
      <ul>
        {rows.map((row, place) => (
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
    </div>
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
