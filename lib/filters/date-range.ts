import type { Filter } from "@/lib/filters/filter";

type Dates = Pick<Filter, "from" | "to">;

/**
 * Why no day lies in the range of a filter; null where one does: a sentence on a page, in an answer and on the command
 * line.
 */
export function emptyRange({ from, to }: Dates): string | null {
  if (!isBackwards({ from, to })) return null;
  return `The period ends on ${day(to)}, before it begins on ${day(from)}: no day lies in it. Exchange the two dates.`;
}

/** Whether the first day asked for comes after the last. */
function isBackwards({ from, to }: Dates): boolean {
  return from !== null && to !== null && from > to;
}

function day(date: Date | null): string {
  return date?.toISOString().slice(0, 10) ?? "";
}
