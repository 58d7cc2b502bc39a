import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { ClustersView } from "@/lib/views/groups/clusters-view";

/** The table twin of the map: everybody on it, by name, with the group. */
export function ClustersTable({
  view,
  hrefOfCommentator,
}: {
  view: ClustersView;
  hrefOfCommentator: (id: string) => string;
}) {
  const rows = view.points.toSorted(
    (a, b) =>
      (a.place.group?.number ?? Number.POSITIVE_INFINITY) - (b.place.group?.number ?? Number.POSITIVE_INFINITY) ||
      a.name.localeCompare(b.name, "en"),
  );
  return (
    <details className="mt-2">
      <summary className="py-1 text-[0.84rem] text-action">Everybody on the map, as a table</summary>
      <StaticHtml className="max-h-[30rem] overflow-y-auto">
        <table className="plain-table">
          <caption className="sr-only">Everybody on the map with their group</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Group</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, words }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={hrefOfCommentator(id)}>{name}</a>
                </th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </StaticHtml>
    </details>
  );
}
