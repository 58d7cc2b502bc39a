import type { ChangeRow, ChangesView } from "@/lib/views/groups/sensitivity-view";
import { listing } from "@/lib/wording/count";
import { fullName } from "@/lib/wording/names";

/** What flips the verdict or moves somebody, largest first. */
export function ChangesList({
  view,
  hrefOf,
}: {
  readonly view: ChangesView;
  readonly hrefOf: (leftOut: ChangeRow["leftOut"]) => string;
}) {
  return (
    <>
      <p className="max-w-[40em] font-serif text-[1.1rem] leading-relaxed">{view.sentence}</p>
      <p className="basis mt-1 max-w-[60em]">{view.note}</p>
      {view.rows.length > 0 && (
        <ol className="mt-4 max-w-[60em]">
          {view.rows.map(({ key, leftOut, title, words, moved }) => (
            <li key={key} className="border-line border-t py-2">
              <a href={hrefOf(leftOut)} className="font-medium hover:underline">
                {title}
              </a>
              <span className="block text-[0.8125rem] text-soft">
                {words}
                {moved.length > 0 && `: ${listing(moved.map(fullName))}`}.
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
