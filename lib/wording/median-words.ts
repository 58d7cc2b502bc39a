import type { Dossier } from "@/lib/domain/dossier";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import { valueLabel } from "@/lib/wording/stance-words";

/**
 * A median of positions in the words of the scale: "agrees"; one between two points is "between neutral and agrees".
 * Null where there is no median.
 */
export function medianWords(dossier: Pick<Dossier, "wording">, median: number | null): string | null {
  if (median === null) return null;
  const [below, above] = [pointAt(Math.floor(median)), pointAt(Math.ceil(median))];
  if (below === above) return valueLabel(dossier, below);
  return `between ${valueLabel(dossier, below)} and ${valueLabel(dossier, above)}`;
}

function pointAt(value: number): StanceValue {
  return STANCE_VALUES.find((point) => point === value) ?? 0;
}
