import { DataTable } from "@/components/ui/data-table";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { NetworkView } from "@/lib/views/alignment/network-view";
import { count, number } from "@/lib/wording/count";

/** The network as a table: every name, its group and its links, also where the drawing had no room for the name. */
export function NodeTable({
  view,
  hrefOfCommentator,
  noun,
}: {
  readonly view: NetworkView;
  readonly hrefOfCommentator: (id: string) => string;
  /** "state", "commentator". */
  readonly noun: string;
}) {
  const hasGroups = view.nodes.some(({ place }) => place !== null);
  const standing = (node: NetworkView["nodes"][number]) => node.standing;
  const missing =
    view.unlabelled.length > 0 ? `; ${count(view.unlabelled.length, "name")} had no room in the picture` : "";
  return (
    <details className="mt-2 text-[0.8125rem]">
      <summary className="text-link cursor-pointer py-1">
        {`As a table: all ${number(view.nodes.length)}${missing}`}
      </summary>
      <StaticHtml>
        <DataTable
          className="text-[0.8125rem]"
          rows={view.nodes}
          keyOf={({ id }) => id}
          columns={[
            {
              key: "name",
              head: noun.charAt(0).toUpperCase() + noun.slice(1),
              cell: ({ id, name }) => (
                <a href={hrefOfCommentator(id)} className="inline-block min-h-6 hover:underline">
                  {name}
                </a>
              ),
            },
            ...(hasGroups ? [{ key: "group", head: "Group", className: "text-soft", cell: standing }] : []),
            { key: "links", head: "Links", isNumber: true, cell: ({ links }) => number(links) },
          ]}
        />
      </StaticHtml>
    </details>
  );
}
