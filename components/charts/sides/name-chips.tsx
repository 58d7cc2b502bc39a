import type { NameChip } from "@/lib/views/sides/side-bars-view";

/**
 * Commentators as marks: the name in the colour of the side, darker where strongly so, dashed where the confidence is
 * low.
 */
export function NameChips({ chips, label }: { chips: readonly NameChip[]; label: string }) {
  if (chips.length === 0) return null;
  return (
    <ul className="name-chips" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.id}>
          <a
            href={chip.href}
            data-keep
            className="name-chip"
            data-value={chip.value}
            data-confidence={chip.isLow ? "low" : undefined}
            title={chip.words}
            dir="auto"
          >
            {chip.name}
            <span className="sr-only">, {chip.words}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
