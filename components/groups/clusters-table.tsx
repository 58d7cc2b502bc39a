import { DataTable } from "@/components/ui/data-table";
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
        <DataTable
          className="text-[0.8125rem]"
          caption="Everybody on the map with their group"
          isCaptionHidden
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              key: "name",
              head: "Name",
              cell: ({ id, name }) => (
                <a href={hrefOfCommentator(id)} className="inline-block min-h-6 hover:underline">
                  {name}
                </a>
              ),
            },
            { key: "group", head: "Group", className: "text-soft", cell: ({ words }) => words },
          ]}
        />
      </StaticHtml>
    </details>
  );
}
