import type { ViewState } from "@/lib/paths";
import { ROW_GROUPINGS, type RowGrouping, type StanceMatrixView } from "@/lib/views/stance-matrix-view";

const GROUPING_WORDS: Record<RowGrouping, string> = {
  voice: "voice",
  country: "country",
  type: "institution type",
  institution: "institution",
  none: "nothing",
};

/** How the rows are put in blocks and in order: links, so that an order is part of the address. */
export function MatrixControls({ view, hrefTo }: { view: StanceMatrixView; hrefTo: (state: ViewState) => string }) {
  const orders = [
    { key: "coverage", words: "coverage" },
    { key: "name", words: "name" },
  ];
  return (
    <div className="no-print mb-3 flex flex-wrap gap-x-6 gap-y-1 text-[0.8125rem] text-soft">
      <Choices
        title="Rows by"
        choices={ROW_GROUPINGS.map((key) => ({ key, words: GROUPING_WORDS[key] }))}
        chosen={view.rowsBy}
        hrefTo={(rows) => hrefTo({ rows })}
      />
      <Choices
        title="Order"
        choices={
          orders.some(({ key }) => key === view.order)
            ? orders
            : [...orders, { key: view.order, words: `value on ${view.order}` }]
        }
        chosen={view.order}
        hrefTo={(order) => hrefTo({ order })}
      />
    </div>
  );
}

function Choices({
  title,
  choices,
  chosen,
  hrefTo,
}: {
  title: string;
  choices: readonly { key: string; words: string }[];
  chosen: string;
  hrefTo: (key: string) => string;
}) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span>{title}</span>
      {choices.map(({ key, words }) => (
        <a
          key={key}
          href={hrefTo(key)}
          data-keep
          aria-current={key === chosen ? "true" : undefined}
          className="py-0.5 hover:underline aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-action aria-[current]:underline-offset-4"
        >
          {words}
        </a>
      ))}
    </p>
  );
}
