import { MAX_NAMES_IN_PLACE, type NameChip } from "@/lib/views/sides/side-bars-view";
import { number } from "@/lib/wording/count";

/**
 * Everybody on a large side by name, the firmest first: opens in place, and is printed whole. Of a side with more names
 * than a page can hold for each proposition, they are a page of their own.
 */
export function FoldedNames({
  label,
  chips,
  allHref,
}: {
  label: string;
  chips: readonly NameChip[];
  /** The list of those on this side. */
  allHref: string;
}) {
  const words = `${label}: all ${number(chips.length)} by name`;
  if (chips.length > MAX_NAMES_IN_PLACE)
    return (
      <a href={allHref} className="fold hover:underline">
        {words}
      </a>
    );
  return (
    <details className="printed-whole">
      <summary className="fold">{words}</summary>
      <ul className="name-list" data-keep>
        {chips.map((chip) => (
          <li key={chip.id}>
            <a href={chip.href} title={chip.words}>
              {chip.name}
              {chip.isLow && <i> low confidence</i>}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
