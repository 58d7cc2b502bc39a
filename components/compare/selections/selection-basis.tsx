import type { SelectionsView } from "@/lib/views/selections/selections-view";
import { listing } from "@/lib/wording/count";
import { fullName } from "@/lib/wording/names";

/** More names than these open in place. */
const MAX_NAMES_READ = 6;

interface SelectionBasisProps {
  readonly view: SelectionsView;
  readonly cellHref: (cell: { commentatorId: string; propositionId: string }) => string;
}

/** What a comparison rests on: how many spoke in each selection, who is in both, what belongs to no period. */
export function SelectionBasis({ view, cellHref }: SelectionBasisProps) {
  const undated = view.heads.flatMap(({ cannotBeDated }) => cannotBeDated);
  const undatedOnce = [...new Map(undated.map((one) => [one.words, one])).values()];
  return (
    <div className="mb-2 max-w-[60rem] text-[0.8125rem]">
      <ul className="grid gap-0.5">
        {view.heads.map(({ key, label, basis }) => (
          <li key={key}>
            <b className="font-medium">{label}:</b> {basis}
          </li>
        ))}
      </ul>
      {view.sourcesApart && <p className="mt-1">{view.sourcesApart}</p>}
      {view.overlap && <p className="mt-1 text-soft">{view.overlap}</p>}
      {view.overlap &&
        view.heads.map(({ key, label, onlyHere }) => (
          <OnlyHere key={key} label={label} names={onlyHere.map(fullName)} />
        ))}
      {undatedOnce.length > 0 && (
        <details className="printed-whole">
          <summary className="fold">
            {undatedOnce.length === 1 ? "One position" : `${undatedOnce.length} positions`} cannot be dated and{" "}
            {undatedOnce.length === 1 ? "stands" : "stand"} on neither side
          </summary>
          <ul className="mt-1 columns-[18rem]">
            {undatedOnce.map(({ words, cell }) => (
              <li key={words}>
                <a className="text-link" data-keep href={cellHref(cell)}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function OnlyHere({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  if (names.length <= MAX_NAMES_READ)
    return (
      <p className="mt-0.5 text-soft">
        With a position in “{label}” only: {listing(names)}.
      </p>
    );
  return (
    <details className="printed-whole text-soft">
      <summary className="fold">
        {names.length} with a position in “{label}” only
      </summary>
      <p className="mt-1">{listing(names)}.</p>
    </details>
  );
}
