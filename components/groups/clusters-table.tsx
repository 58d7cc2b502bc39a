import { Still } from "@/components/ui/still";
import type { ClustersView } from "@/lib/views/groups/clusters-view";

/** The table twin of the map: everybody on it, by name, with the group. */
export function ClustersTable({ view, hrefOfVoice }: { view: ClustersView; hrefOfVoice: (id: string) => string }) {
  const rows = view.points.toSorted(
    (a, b) =>
      (a.place.group?.number ?? Number.POSITIVE_INFINITY) - (b.place.group?.number ?? Number.POSITIVE_INFINITY) ||
      a.name.localeCompare(b.name, "en"),
  );
  return (
    <details className="mt-2">
      <summary className="py-1 text-[0.84rem] text-action">Everybody on the map, as a table</summary>
      <Still className="max-h-[30rem] overflow-y-auto">
        <table className="mt-1 text-[0.8125rem]">
          <caption className="sr-only">Everybody on the map with their group</caption>
          <thead>
            <tr className="text-left text-soft">
              <th scope="col" className="pr-6 pb-1 font-normal">
                Name
              </th>
              <th scope="col" className="pb-1 font-normal">
                Group
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, words }) => (
              <tr key={id} className="border-line border-t">
                <th scope="row" className="py-1 pr-6 text-left font-normal">
                  <a href={hrefOfVoice(id)} className="hover:underline">
                    {name}
                  </a>
                </th>
                <td className="py-1 text-soft">{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Still>
    </details>
  );
}
