import type { CoverageView } from "@/lib/views/coverage-view";

/** How much of the table is filled and by whom, in counts; then who is missing. */
export function CoveragePanel({ view }: { view: CoverageView }) {
  return (
    <>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {view.tables.map((table) => (
          <table key={table.title} className="w-full self-start text-[0.8125rem]">
            <caption className="pb-1 text-left font-semibold">{table.title}</caption>
            <thead>
              <tr className="text-left text-soft">
                <td />
                <th scope="col" className="pr-3 text-right font-normal">
                  Voices
                </th>
                <th scope="col" className="text-right font-normal">
                  Cells with a position
                </th>
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.label} className="border-line border-t tabular-nums">
                  <th scope="row" className="py-1 pr-3 text-left font-normal">
                    {row.label}
                  </th>
                  <td className="py-1 pr-3 text-right">{row.voices}</td>
                  <td className="py-1 text-right">{row.filled}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <h3 className="mt-6 font-semibold text-[0.875rem]">Who is missing</h3>
      {view.gaps.length === 0 ? (
        <p className="text-soft">
          No country or kind of institution of this dossier has fewer than two voices on an issue.
        </p>
      ) : (
        <ul className="mt-1 grid gap-1 text-[0.84rem]">
          {view.gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
    </>
  );
}
