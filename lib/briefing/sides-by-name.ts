import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";
import { SIDES } from "@/lib/domain/stance";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { tableWords } from "@/lib/exports/tables/table-words";
import { listing, sentenceCase } from "@/lib/wording/count";

/**
 * The excerpt of the matrix turned round: one row a proposition, the names on each side, and who strongly. It holds
 * what the excerpt holds in a fraction of the room; whoever left no mark is in neither.
 *
 * @param most names in one cell; the others are counted, and with 0 all are.
 */
export function sidesByName(
  { caption, header, rows, columnClauses, words: told = tableWords({ wording: DEFAULT_WORDING }) }: BriefingTable,
  most = Number.POSITIVE_INFINITY,
): BriefingTable {
  const { sides, hasDegrees } = told;
  const propositions = header.slice(1).map((label, position) => {
    const cells = rows.flatMap((row) => {
      const [name, cell] = [row[0]?.text ?? "", row[position + 1]];
      return cell && cell.kind !== "none" && cell.kind !== "not-coded" ? [{ name, cell }] : [];
    });
    const holding = (test: (value: number) => boolean) =>
      cells
        .filter(({ cell }) => cell.number !== null && test(cell.number))
        .map(({ name, cell }) => `${name}${degreeWords(cell, hasDegrees)}`);
    const without = cells.filter(({ cell }) => cell.number === null);
    return {
      label: columnClauses?.[position] ?? label,
      bySide: [holding((value) => value < 0), holding((value) => value === 0), holding((value) => value > 0)],
      without: without.map(({ name, cell }) => `${name} (${cell.because ?? MISSING[cell.kind] ?? cell.kind})`),
    };
  });
  const anyWithout = propositions.some(({ without }) => without.length > 0);
  const listed = (names: readonly string[]) => (most === 0 ? String(names.length) : listing(shortened(names)));
  const shortened = (names: readonly string[]) =>
    names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  const words = (names: readonly string[]) => ({
    text: names.length === 0 ? NOBODY : listed(names),
    number: null,
    kind: "text" as const,
  });
  return {
    caption,
    header: ["Proposition", ...SIDES.map((side) => sentenceCase(sides[side])), ...(anyWithout ? ["No value"] : [])],
    rows: propositions.map(({ label, bySide, without }) => [
      { text: label, number: null, kind: "heading" as const },
      ...bySide.map(words),
      ...(anyWithout ? [words(without)] : []),
    ]),
  };
}

/** " (strongly)", " (low confidence)", both or nothing. */
function degreeWords({ number, isUnsure }: BriefingCell, hasDegrees: boolean): string {
  const words = [hasDegrees && Math.abs(number ?? 0) === 2 ? "strongly" : "", isUnsure ? "low confidence" : ""].filter(
    Boolean,
  );
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

/** What stands in a cell without names. */
export const NOBODY = "no one";

const MISSING: Readonly<Record<string, string>> = {
  declined: "declined to say",
  unresolved: "coders disagree",
  "set-aside": "outside the filter",
};
