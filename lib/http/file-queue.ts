import { setImmediate } from "node:timers/promises";
import { limitConcurrency } from "@/lib/http/limit-concurrency";

/** Too many files are asked for at once; whoever comes again in a while gets one. */
export class FileQueueError extends Error {}

/** Making a file keeps the processor busy: one at a time, or nobody else would be answered. */
const oneAtATime = limitConcurrency({
  atOnce: 1,
  waiting: 40,
  tooMany: () => new FileQueueError("Too many files are being made. Try again in a minute."),
});

/**
 * Makes a file when it is its turn; whoever reads is answered between two files.
 *
 * @throws FileQueueError where too many wait already; the reason of the signal where nobody waits any more.
 */
export function makeInTurn<Made>(signal: AbortSignal, make: () => Made | Promise<Made>): Promise<Made> {
  return oneAtATime(async () => {
    await setImmediate();
    signal.throwIfAborted();
    return make();
  });
}
