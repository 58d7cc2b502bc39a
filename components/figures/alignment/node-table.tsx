import { Still } from "@/components/ui/still";
import { count, number } from "@/lib/views/count";
import type { NetworkView } from "@/lib/views/network-view";

/** The network as a table: every name, its group and its links, also where the drawing had no room for the name. */
export function NodeTable({
  view,
  hrefOfVoice,
  noun,
}: {
  readonly view: NetworkView;
  readonly hrefOfVoice: (id: string) => string;
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
      <Still>
        <table className="mt-2">
          <thead>
            <tr className="text-left text-soft">
              <th scope="col" className="pr-6 font-normal">
                {noun.charAt(0).toUpperCase() + noun.slice(1)}
              </th>
              {hasGroups && (
                <th scope="col" className="pr-6 font-normal">
                  Group
                </th>
              )}
              <th scope="col" className="font-normal">
                Links
              </th>
            </tr>
          </thead>
          <tbody>
            {view.nodes.map((node) => (
              <tr key={node.id}>
                <th scope="row" className="pr-6 text-left font-normal">
                  <a href={hrefOfVoice(node.id)} className="inline-block min-h-6 hover:underline">
                    {node.name}
                  </a>
                </th>
                {hasGroups && <td className="pr-6">{node.standing}</td>}
                <td className="tabular-nums">{number(node.links)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Still>
    </details>
  );
}
