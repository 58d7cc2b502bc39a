import { DataTable } from "@/components/ui/data-table";
import type { CoverageGap, CoverageView } from "@/lib/views/coding/coverage-view";
import { number } from "@/lib/wording/count";

/** A list that is longer is folded. */
const MAX_SHOWN = 12;

/** How much of the table is filled and by whom, in counts; then who is missing. */
export function CoveragePanel({ view }: { view: CoverageView }) {
  return (
    <>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {view.tables.map((table) => (
          <div key={table.title} className="self-start">
            <CoverageTable title={table.title} heading={view.heading} rows={table.rows.slice(0, MAX_SHOWN)} />
            {table.rows.length > MAX_SHOWN && (
              <details className="printed-whole">
                <summary className="fold">{number(table.rows.length - MAX_SHOWN)} more</summary>
                <CoverageTable
                  title={`${table.title}, continued`}
                  heading={view.heading}
                  rows={table.rows.slice(MAX_SHOWN)}
                  isContinued
                />
              </details>
            )}
          </div>
        ))}
      </div>
      <h3 className="mt-6 font-semibold text-[0.875rem]">Who is missing</h3>
      {view.gaps.length === 0 ? (
        <p className="text-soft">
          No country or kind of institution of this dossier has fewer than two {view.noun} on an issue.
        </p>
      ) : (
        <ul className="mt-1 grid gap-1 text-[0.84rem]">
          {view.gaps.map((gap) => (
            <li key={gap.issue}>
              <Gap gap={gap} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function CoverageTable({
  title,
  heading,
  rows,
  isContinued = false,
}: {
  title: string;
  /** Of the column that counts commentators. */
  heading: string;
  rows: CoverageView["tables"][number]["rows"];
  isContinued?: boolean;
}) {
  return (
    <DataTable
      className="w-full table-fixed text-[0.8125rem]"
      caption={title}
      isCaptionHidden={isContinued}
      isHeadHidden={isContinued}
      rows={rows}
      keyOf={({ label }) => label}
      columns={[
        { key: "label", head: null, cell: ({ label }) => label },
        { key: "commentators", head: heading, isNumber: true, className: "w-28", cell: (row) => row.commentators },
        {
          key: "filled",
          head: "Cells with a position",
          isNumber: true,
          className: "w-40",
          cell: ({ filled }) => filled,
        },
      ]}
    />
  );
}

function Gap({ gap: { issue, names, sentence } }: { gap: CoverageGap }) {
  if (names.length <= MAX_SHOWN) return sentence;
  return (
    <details className="printed-whole">
      <summary className="fold">
        {issue}: {number(names.length)} countries and kinds of institution
      </summary>
      <p className="mb-2 max-w-[60em] text-soft">{sentence}</p>
    </details>
  );
}
