import os from "node:os";

/**
 * Has the thread that calls it give way: whoever reads a page goes first. On Linux, and only there, this is said of the
 * thread that says it and not of the whole process.
 */
export function letReadersGoFirst(): void {
  const { PRIORITY_BELOW_NORMAL } = os.constants.priority;
  if (process.platform === "linux" && os.getPriority() < PRIORITY_BELOW_NORMAL) os.setPriority(PRIORITY_BELOW_NORMAL);
}
