import { ChoiceLinks } from "@/components/ui/choice-links";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { ViewState } from "@/lib/paths";
import { ROW_GROUPINGS, type RowGrouping } from "@/lib/views/matrix/matrix-blocks";
import type { StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";

const GROUPING_WORDS: Record<RowGrouping, string> = {
  voice: "role",
  country: "country",
  type: "institution type",
  institution: "institution",
  group: "group",
  none: "nothing",
};

/**
 * How the rows are put in blocks and in order: links, so that an order is part of the address. Rows by group are
 * offered where there are groups to speak of.
 */
export function MatrixControls({
  view,
  hasGroups,
  hrefTo,
}: {
  view: StanceMatrixView;
  hasGroups: boolean;
  hrefTo: (state: ViewState) => string;
}) {
  const orders = [
    { key: "coverage", words: "coverage" },
    { key: "name", words: "name" },
    { key: "likeness", words: "who agrees with whom" },
  ];
  return (
    <StaticHtml className="no-print mb-3 flex flex-wrap gap-x-6 gap-y-1 text-[0.8125rem] text-soft">
      <ChoiceLinks
        title="Rows by"
        choices={ROW_GROUPINGS.filter((key) => hasGroups || key !== "group").map((key) => ({
          key,
          words: GROUPING_WORDS[key],
        }))}
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
      {view.toggles.length > 1 && <ColumnToggles view={view} hrefTo={hrefTo} />}
    </StaticHtml>
  );
}

/** Shows and hides the columns of an issue; what is hidden still counts in every computation. */
function ColumnToggles({ view, hrefTo }: { view: StanceMatrixView; hrefTo: (state: ViewState) => string }) {
  const hidden = view.toggles.filter(({ shown }) => !shown).map(({ issueId }) => issueId);
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span>Columns</span>
      {view.toggles.map(({ issueId, title, shown }) => {
        const hide = shown ? [...hidden, issueId] : hidden.filter((id) => id !== issueId);
        return (
          <a
            key={issueId}
            href={hrefTo({ hide: hide.join(",") })}
            data-keep
            className={`py-1 hover:underline ${shown ? "text-ink" : "line-through"}`}
          >
            <span className="sr-only">{shown ? "Hide " : "Show "}</span>
            {title}
          </a>
        );
      })}
    </p>
  );
}
