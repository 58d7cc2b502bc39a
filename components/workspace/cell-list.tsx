import { number } from "@/lib/wording/count";

const MAX_SHOWN = 50;

/** Cells of the matrix by name: who, on what; of very many the first ones, and how many more there are. */
export function CellList({
  cells,
}: {
  cells: readonly { readonly commentator: string; readonly proposition: string }[];
}) {
  const more = cells.length - MAX_SHOWN;
  return (
    <>
      <ul className="max-w-[60em] border-line border-t">
        {cells.slice(0, MAX_SHOWN).map(({ commentator, proposition }) => (
          <li key={`${commentator} ${proposition}`} className="border-line border-b py-1.5">
            <span className="font-medium">{commentator}</span> <span className="text-soft">on</span> {proposition}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-soft">And {number(more)} more.</p>}
    </>
  );
}
