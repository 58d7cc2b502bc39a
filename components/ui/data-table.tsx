import type { ReactNode } from "react";

/** A column of a table: its head, and what each row has in it. The first column names the row. */
export interface TableColumn<Row> {
  readonly key: string;
  /** Null where the column needs no word: the caption says what its rows are. */
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** Classes of the head and of every cell, for example a width. */
  readonly className?: string;
}

/** A table of data in rows: one line a row, numbers to the right, the name of the row first. */
export function DataTable<Row>({
  columns,
  rows,
  keyOf,
  caption,
  isCaptionHidden = false,
  isHeadHidden = false,
  className = "",
  rowClassName = () => "border-line",
}: {
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  caption?: string;
  isCaptionHidden?: boolean;
  /** Where the table goes on from another one with the same head. */
  isHeadHidden?: boolean;
  className?: string;
  rowClassName?: (row: Row) => string;
}) {
  const classOf = ({ isNumber = false, className: own = "" }: TableColumn<Row>, at: number) =>
    `py-1 ${at < columns.length - 1 ? "pr-4" : ""} ${isNumber ? "text-right tabular-nums" : "text-left"} ${own}`;
  return (
    <table className={className}>
      {caption && <caption className={isCaptionHidden ? "sr-only" : "mb-1 text-left font-semibold"}>{caption}</caption>}
      <thead className={isHeadHidden ? "sr-only" : undefined}>
        <tr className="text-soft">
          {columns.map((column, at) =>
            column.head === null ? (
              <td key={column.key} />
            ) : (
              <th key={column.key} scope="col" className={`font-normal ${classOf(column, at)}`}>
                {column.head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={`border-t align-top ${rowClassName(row)}`}>
            {columns.map((column, at) =>
              at === 0 ? (
                <th key={column.key} scope="row" className={`font-normal ${classOf(column, at)}`}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} className={classOf(column, at)}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
