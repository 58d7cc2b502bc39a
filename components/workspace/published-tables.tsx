import { DataTable, type TableColumn } from "@/components/ui/data-table";
import type { PublishedTable } from "@/lib/views/workspace/publication-view";
import { number } from "@/lib/wording/count";

const COLUMNS: readonly TableColumn<PublishedTable>[] = [
  { key: "name", head: "Table", cell: ({ name }) => name },
  { key: "added", head: "Added", isNumber: true, cell: ({ added }) => shown(added) },
  { key: "changed", head: "Changed", isNumber: true, cell: ({ changed }) => shown(changed) },
  { key: "removed", head: "Removed", isNumber: true, cell: ({ removed }) => shown(removed) },
  {
    key: "unchanged",
    head: "Unchanged",
    isNumber: true,
    className: "max-sm:hidden",
    cell: ({ unchanged }) => number(unchanged),
  },
];

/** What publishing does to the rows of every table. */
export function PublishedTables({ tables }: { tables: readonly PublishedTable[] }) {
  return (
    <DataTable
      columns={COLUMNS}
      rows={tables}
      keyOf={({ name }) => name}
      caption="Rows that publishing adds, changes and removes"
      isCaptionHidden
      className="w-full max-w-[40rem]"
    />
  );
}

/** Nothing is a dash: what happens stands out. */
function shown(rows: number) {
  return rows === 0 ? <span className="text-faint">–</span> : <span className="font-medium">{number(rows)}</span>;
}
