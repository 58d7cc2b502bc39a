import type { RelationRow } from "@/lib/views/coding/measures-view";

/** Who stands in what relation to whom, as the sources present it. */
export function RelationsTable({
  rows,
  hrefOfCommentator,
}: {
  rows: readonly RelationRow[];
  hrefOfCommentator: (id: string) => string;
}) {
  return (
    <div className="relative overflow-x-auto">
      <table className="w-full min-w-[40rem] max-w-[70rem] text-[0.84rem]">
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="py-1.5 pr-4 font-normal">
              Who
            </th>
            <th scope="col" className="py-1.5 pr-4 font-normal">
              Relation
            </th>
            <th scope="col" className="py-1.5 pr-4 font-normal">
              To whom
            </th>
            <th scope="col" className="py-1.5 font-normal">
              Remark
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-line border-t align-baseline">
              <td className="py-1.5 pr-4">
                <a href={hrefOfCommentator(row.from.id)} className="hover:underline">
                  {row.from.name}
                </a>
              </td>
              <td className="py-1.5 pr-4">{row.words}</td>
              <td className="py-1.5 pr-4">
                <a href={hrefOfCommentator(row.to.id)} className="hover:underline">
                  {row.to.name}
                </a>
              </td>
              <td className="py-1.5 text-soft">{row.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
