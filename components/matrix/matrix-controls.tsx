import { ChoiceLinks } from "@/components/ui/choice-links";
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
      <ChoiceLinks
        title="Rows by"
        choices={ROW_GROUPINGS.map((key) => ({ key, words: GROUPING_WORDS[key] }))}
        chosen={view.rowsBy}
        hrefTo={(rows) => hrefTo({ rows })}
      />
      <ChoiceLinks
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
