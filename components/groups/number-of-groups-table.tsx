import type { NumberOfGroupsView } from "@/lib/views/groups/number-of-groups-view";

/**
 * What every number of groups would come to, with what else nearly holds and what lies on the edge of a limit below it.
 */
export function NumberOfGroupsTable({ view }: { view: NumberOfGroupsView }) {
  return (
    <div className="mt-3">
      <table className="w-full">
        <caption className="mb-1 text-left font-semibold">{view.caption}</caption>
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="pr-3 pb-1 font-normal">
              Groups
            </th>
            <th scope="col" className="pr-3 pb-1 text-right font-normal">
              Gain
            </th>
            <th scope="col" className="pr-3 pb-1 font-normal">
              Found again
            </th>
            <th scope="col" className="pb-1 text-right font-normal">
              Members
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.groups} className="border-line border-t align-top">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal whitespace-nowrap">
                {row.isChosen ? <strong>{row.groups}, taken</strong> : row.groups}
              </th>
              <td className="py-1.5 pr-3 text-right tabular-nums">{row.gain}</td>
              <td className="py-1.5 pr-3 tabular-nums">{row.foundAgain}</td>
              <td className="py-1.5 text-right tabular-nums">{row.members}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.notes.map((note) => (
        <p key={note} className="mt-1 text-soft">
          {note}
        </p>
      ))}
    </div>
  );
}
