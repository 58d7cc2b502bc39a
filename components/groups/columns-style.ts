import type { CSSProperties } from "react";

/** Number of columns of a table of groups, for the style sheet (.by-group). */
export function columnsStyle(columns: number): CSSProperties & Readonly<Record<"--columns", string>> {
  return { "--columns": String(columns) };
}
