import { nameOf } from "@/lib/briefing/formats/pptx/chart-series";
import { shortened } from "@/lib/briefing/formats/pptx/shape-words";
import type { BarsItem } from "@/lib/briefing/slides/slide";

/** A chart of bars in words, its figures included: what is said to whoever cannot see it. */
export function barsInWords({ title, rows, valueLabels }: BarsItem): string {
  const each = rows.map(({ row }) => {
    const counts = [
      `${row.stronglyDisagree} ${nameOf(-2, valueLabels)}`,
      `${row.disagree} ${nameOf(-1, valueLabels)}`,
      `${row.neutral} ${nameOf(0, valueLabels)}`,
      `${row.agree} ${nameOf(1, valueLabels)}`,
      `${row.stronglyAgree} ${nameOf(2, valueLabels)}`,
    ];
    const isUsed = (position: number) => VALUES[position] === undefined || isWorded(VALUES[position], valueLabels);
    return `${row.label}: ${counts.filter((_, position) => isUsed(position)).join(", ")}.`;
  });
  return shortened(`${title}. ${each.join(" ")}`);
}

const VALUES = [-2, -1, 0, 1, 2] as const;

/** Whether the dossier uses a value; one without words of its own uses all five. */
function isWorded(value: (typeof VALUES)[number], labels: BarsItem["valueLabels"]): boolean {
  return Object.keys(labels).length === 0 || labels[value] !== undefined;
}
