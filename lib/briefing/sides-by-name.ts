import { listing } from "../views/count";
import type { BriefingCell, BriefingTable } from "./briefing";

/**
 * The excerpt of the matrix turned round: one row a proposition, the names on each side, and who strongly. It holds what the
 * excerpt holds in a fraction of the room; whoever left no mark is in neither.
 *
 * @param most names in one cell; the others are counted, and with 0 all are.
 */
export function sidesByName({ caption, header, rows }: BriefingTable, most = Number.POSITIVE_INFINITY): BriefingTable {
  const propositions = header.slice(1).map((label, position) => {
    const cells = rows.flatMap((row) => {
      const [name, cell] = [row[0]?.text ?? "", row[position + 1]];
      return cell && cell.kind !== "none" && cell.kind !== "not-coded" ? [{ name, cell }] : [];
    });
    const holding = (test: (value: number) => boolean) =>
      cells
        .filter(({ cell }) => cell.number !== null && test(cell.number))
        .map(({ name, cell }) => `${name}${degreeWords(cell)}`);
    const without = cells.filter(({ cell }) => cell.number === null);
    return {
      label,
      sides: [holding((value) => value < 0), holding((value) => value === 0), holding((value) => value > 0)],
      without: without.map(({ name, cell }) => `${name} (${MISSING[cell.kind] ?? cell.kind})`),
    };
  });
  const anyWithout = propositions.some(({ without }) => without.length > 0);
  const told = (names: readonly string[]) => (most === 0 ? String(names.length) : listing(shortened(names)));
  const shortened = (names: readonly string[]) =>
    names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  const words = (names: readonly string[]) => ({
    text: names.length === 0 ? NOBODY : told(names),
    number: null,
    kind: "text" as const,
  });
  return {
    caption,
    header: ["Proposition", "Disagree", "Neutral", "Agree", ...(anyWithout ? ["No value"] : [])],
    rows: propositions.map(({ label, sides, without }) => [
      { text: label, number: null, kind: "heading" as const },
      ...sides.map(words),
      ...(anyWithout ? [words(without)] : []),
    ]),
  };
}

/** " (strongly)", " (low confidence)", both or nothing. */
function degreeWords({ number, isUnsure }: BriefingCell): string {
  const words = [Math.abs(number ?? 0) === 2 ? "strongly" : "", isUnsure ? "low confidence" : ""].filter(Boolean);
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

/** What stands in a cell without names. */
export const NOBODY = "nobody";

const MISSING: Readonly<Record<string, string>> = {
  declined: "declined to say",
  unresolved: "coders disagree",
  "set-aside": "outside the filter",
};
