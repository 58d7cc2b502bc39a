import { number } from "@/lib/views/count";
import type { NameChip } from "@/lib/views/sides/side-bars-view";

/** Everybody on a large side by name, the firmest first: opens in place, and is printed whole. */
export function FoldedNames({ label, chips }: { label: string; chips: readonly NameChip[] }) {
  return (
    <details className="printed-whole">
      <summary className="fold">
        {label}: all {number(chips.length)} by name
      </summary>
      <ul className="name-list">
        {chips.map((chip) => (
          <li key={chip.id}>
            <a href={chip.href} data-keep title={chip.words} dir="auto">
              {chip.name}
              {chip.isLow && <i> low confidence</i>}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
