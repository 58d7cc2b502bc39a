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
  const missing =
    view.unlabelled.length > 0 ? `; ${count(view.unlabelled.length, "name")} had no room in the picture` : "";
  return (
    <details className="mt-2 text-[0.8125rem]">
      <summary className="text-link cursor-pointer py-1">
        {`As a table: all ${number(view.nodes.length)}${missing}`}
      </summary>
      <StaticHtml>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{noun.charAt(0).toUpperCase() + noun.slice(1)}</th>
              {hasGroups && <th scope="col">Group</th>}
              <th scope="col">Links</th>
            </tr>
          </thead>
          <tbody>
            {view.nodes.map((node) => (
              <tr key={node.id}>
                <th scope="row">
                  <a href={hrefOfCommentator(node.id)}>{node.name}</a>
                </th>
                {hasGroups && <td>{node.standing}</td>}
                <td>{number(node.links)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </StaticHtml>
    </details>
  );
}
