/** One line of the result: a figure of ours beside that of the bare page where there is one, and what it should be at most. */
export interface Measured {
  readonly what: string;
  readonly ours: number | null;
  readonly bare?: number | null;
  readonly unit: "KB" | "ms" | "MB" | "requests/s" | "";
  /** What one would like it to be, in words. */
  readonly aim?: string;
}

/** The result as a Markdown table. */
export function asTable(lines: readonly Measured[]): string {
  const rows = lines.map(({ what, ours, bare = null, unit, aim = "" }) => {
    const ratio = ours === null || bare === null || bare === 0 ? "" : (ours / bare).toFixed(2);
    return `| ${what} | ${figure(ours, unit)} | ${figure(bare, unit)} | ${ratio} | ${aim} |`;
  });
  return ["| what | Concordance | bare page | ratio | aim |", "|---|---|---|---|---|", ...rows].join("\n");
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

function figure(value: number | null, unit: Measured["unit"]): string {
  if (value === null) return "";
  const digits = unit === "" ? 3 : value < 10 ? 1 : 0;
  return `${value.toFixed(digits)}${unit === "" ? "" : ` ${unit}`}`;
}
