import { DataTable } from "@/components/ui/data-table";
import type { RelationRow } from "@/lib/views/coding/measures-view";

/** Who stands in what relation to whom, as the sources present it. */
export function RelationsTable({
  rows,
  hrefOfCommentator,
}: {
  rows: readonly RelationRow[];
  hrefOfCommentator: (id: string) => string;
}) {
  const name = ({ id, name: words }: RelationRow["from"]) => (
    <a href={hrefOfCommentator(id)} className="hover:underline">
      {words}
    </a>
  );
  return (
    <div className="relative overflow-x-auto">
      <DataTable
        className="w-full min-w-[40rem] max-w-[70rem] text-[0.84rem]"
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          { key: "from", head: "Who", cell: ({ from }) => name(from) },
          { key: "words", head: "Relation", cell: ({ words }) => words },
          { key: "to", head: "To whom", cell: ({ to }) => name(to) },
          { key: "note", head: "Remark", className: "text-soft", cell: ({ note }) => note },
        ]}
      />
    </div>
  );
}
