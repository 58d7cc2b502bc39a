import { fittedText, textWidth, wrappedText } from "@/figures/wrapped-text";

export const LABEL_SIZE = 11;
const LEADING = 12;
const LONGEST = 132;
const MAX_LINES = 3;

/** The label of a narrow column, standing on its end and read from below, over up to three lines centred on x. */
export function ColumnLabel({ label, x, y }: { label: string; x: number; y: number }) {
  const lines = linesOf(label);
  const first = x + LABEL_SIZE / 2 - 1.5 - ((lines.length - 1) * LEADING) / 2;
  return (
    <g fontSize={LABEL_SIZE} fill="var(--ink)">
      <title>{label}</title>
      {lines.map((line, position) => (
        <text key={line} transform={`translate(${first + position * LEADING} ${y - 6}) rotate(-90)`}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** Room that the highest of some labels takes. */
export function labelHeight(labels: readonly string[]): number {
  return 14 + Math.max(0, ...labels.flatMap((label) => linesOf(label).map((line) => textWidth(line, LABEL_SIZE))));
}

function linesOf(label: string): string[] {
  const lines = wrappedText(label, LONGEST, LABEL_SIZE);
  if (lines.length <= MAX_LINES) return lines;
  const rest = lines.slice(MAX_LINES - 1).join(" ");
  return [...lines.slice(0, MAX_LINES - 1), fittedText(rest, LONGEST, LABEL_SIZE)];
}
