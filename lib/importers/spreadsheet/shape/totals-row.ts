import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";

const LABELS = new Set(
  `total|totals|grand total|sum|sums|subtotal|average|mean|median|count|n|std|std dev|standard deviation|all
    |summe|gesamt|gesamtsumme|insgesamt|zwischensumme|mittelwert|durchschnitt|anzahl|standardabweichung
    |somme|total général|totaux|moyenne|médiane|nombre|effectif|écart-type
    |итого|всего|сумма|общий итог|среднее|среднее значение|медиана|количество`
    .split("|")
    .map(foldLabel),
);

/**
 * Whether a row sums up the others and is no person: its first filled cell is a word for it, and what follows are
 * numbers.
 */
export function isTotalsRow(row: readonly string[]): boolean {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const [label, ...rest] = filled;
  if (label === undefined || !LABELS.has(foldLabel(label))) return false;
  return rest.length > 0 && rest.every((cell) => /^[+\-−]?[\d.,\s]+%?$/.test(cell));
}
