import { DataTable } from "@/components/ui/data-table";
import type { NumberOfGroupsView } from "@/lib/views/groups/number-of-groups-view";

/**
 * What every number of groups would come to, with what else nearly holds and what lies on the edge of a limit below it.
 */
export function NumberOfGroupsTable({ view }: { view: NumberOfGroupsView }) {
  return (
    <div className="mt-3">
      <DataTable
        className="w-full"
        caption={view.caption}
        rows={view.rows}
        keyOf={({ groups }) => groups}
        columns={[
          {
            key: "groups",
            head: "Groups",
            className: "whitespace-nowrap",
            cell: ({ groups, isChosen }) => (isChosen ? <strong>{groups}, taken</strong> : groups),
          },
          { key: "gain", head: "Gain", isNumber: true, cell: ({ gain }) => gain },
          { key: "again", head: "Found again", className: "tabular-nums", cell: ({ foundAgain }) => foundAgain },
          { key: "members", head: "Members", isNumber: true, cell: ({ members }) => members },
        ]}
      />
      {view.notes.map((note) => (
        <p key={note} className="mt-1 text-soft">
          {note}
        </p>
      ))}
    </div>
  );
}
