import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";

/** A table of a briefing: marks keep their colour and sign, counts are figures, and every header cell is one. */
export function BlockTable({ table }: { table: BriefingTable }) {
  const isFigure = (column: number) => table.rows.every((row) => row[column]?.kind !== "text");
  return (
    <div className="relative overflow-x-auto print:overflow-visible">
      <table className="border-collapse text-[0.8125rem]">
        <caption className="pb-1.5 text-left text-soft">{table.caption}</caption>
        <thead>
          <tr className="align-bottom">
            {table.header.map((words, column) => (
              <th
                key={words}
                scope="col"
                className={`max-w-[9rem] py-1 pr-4 font-medium ${column > 0 && isFigure(column) ? "text-center" : "text-left"}`}
              >
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.map(({ text }) => text).join("\u0000")} className="border-line border-t">
              {row.map((cell, column) => (
                <Cell key={table.header[column] ?? column} cell={cell} isFigure={isFigure(column)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, isFigure }: { cell: BriefingCell; isFigure: boolean }) {
  if (cell.kind === "heading") {
    return (
      <th scope="row" className="min-w-[7rem] max-w-[44rem] py-1 pr-4 text-left font-normal">
        {cell.text}
      </th>
    );
  }
  if (cell.kind === "text" || cell.kind === "count") {
    return <td className={`py-1 pr-4 tabular-nums ${isFigure ? "text-center" : ""}`}>{cell.text}</td>;
  }
  return (
    <td className="py-0.5 pr-4 text-center">
      <span className="mark" data-kind={cell.kind} data-value={cell.number ?? undefined}>
        {cell.text}
      </span>
    </td>
  );
}
