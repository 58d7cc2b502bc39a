import type { SheetChoice } from "@/lib/views/workspace/imports/mapping-form-view";

/** Which sheets are taken, and in which row their header stands, with their first rows to look at. */
export function SheetChoices({ sheets }: { sheets: readonly SheetChoice[] }) {
  return (
    <ul className="grid gap-5">
      {sheets.map((sheet) => (
        <li key={sheet.takenName} className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
            <label className="flex min-h-8 items-center gap-2">
              <input type="checkbox" name={sheet.takenName} defaultChecked={sheet.isTaken} className="size-4" />
              <span className="font-medium">{sheet.title}</span>
              <span className="basis">{sheet.basis}</span>
            </label>
            <label className="flex min-h-8 items-center gap-2">
              <span className="text-soft">Header in row</span>
              <input
                type="number"
                name={sheet.headerName}
                defaultValue={sheet.headerRow}
                min={0}
                max={200_000}
                className="h-8 w-20 rounded-md border border-line-strong bg-card px-2 tabular-nums"
              />
            </label>
          </div>
          {sheet.isTaken && <FirstRows sheet={sheet} />}
        </li>
      ))}
    </ul>
  );
}

function FirstRows({ sheet }: { sheet: SheetChoice }) {
  const width = sheet.preview.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, at) => at);
  return (
    <section
      aria-label={`First rows of ${sheet.title}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reached by keyboard.
      tabIndex={0}
      className="mt-2 overflow-x-auto border border-line"
    >
      <table className="text-[0.8125rem]">
        <tbody>
          {sheet.preview.map(({ number, isHeader, cells }) => (
            <tr
              key={number}
              className={`border-line border-b last:border-b-0 ${isHeader ? "bg-card font-medium" : ""}`}
            >
              <th scope="row" className="px-2 py-1 text-right font-normal text-faint tabular-nums">
                {number}
                {isHeader && <span className="sr-only"> (header)</span>}
              </th>
              {columns.map((at) => (
                <td key={at} className="max-w-[16rem] truncate px-2 py-1 align-top">
                  {cells[at] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
