import { readFileSync } from "node:fs";

/** Ticks in a second, in what Linux tells programs. */
const TICKS = 100;
const FIRST_AFTER_NAME = 3;
const CHILDREN_IN_PROGRAMS = 16;
const CHILDREN_IN_SYSTEM = 17;

/**
 * Seconds of processors that child processes took which came to their end, with all below them, since this process
 * began. NaN elsewhere than on Linux.
 */
export function processorSeconds(): number {
  try {
    const text = readFileSync("/proc/self/stat", "utf8");
    // The name of the program stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const field = (number: number) => Number(fields[number - FIRST_AFTER_NAME]);
    return (field(CHILDREN_IN_PROGRAMS) + field(CHILDREN_IN_SYSTEM)) / TICKS;
  } catch {
    // There is no such file on this system.
    return Number.NaN;
  }
}
