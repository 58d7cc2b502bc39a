import { setImmediate } from "node:timers/promises";
import { limitConcurrency } from "@/lib/http/limit-concurrency";

/** Too many files are asked for at once; whoever comes again in a while gets one. */
export class FileQueueError extends Error {}

/** Files that are asked for and not yet made; of those that a browser prints there are fewer: each takes seconds. */
const MAX_FILES = 41;
const MAX_PRINTS = 10;

const tooMany = () => new FileQueueError("Too many files are being made. Try again in a minute.");

/** What waits for the one thread that makes files, and what waits for a browser. */
interface FileQueue {
  readonly places: Queue;
  readonly prints: Queue;
  readonly turns: Queue;
}
type Queue = ReturnType<typeof limitConcurrency>;

declare global {
  // Global, because the bundles of a built server load this module more than once: two queues would be none.
  var concordanceFileQueue: FileQueue | undefined;
}

function queue(): FileQueue {
  globalThis.concordanceFileQueue ??= {
    places: limitConcurrency({ atOnce: MAX_FILES, waiting: 0, tooMany }),
    prints: limitConcurrency({ atOnce: MAX_PRINTS, waiting: 0, tooMany }),
    // Whoever has a place waits for a turn.
    turns: limitConcurrency({ atOnce: 1, waiting: MAX_FILES + MAX_PRINTS, tooMany }),
  };
  return globalThis.concordanceFileQueue;
}

/** Makes something that keeps a processor busy when it is its turn. */
export type InTurn = <Made>(make: () => Made | Promise<Made>) => Promise<Made>;

/**
 * A place among the files that are being made, asked for before anything is read, filled or waited for.
 *
 * @param of what is made: files wait for their thread, prints for a browser as well.
 * @throws FileQueueError where too many wait already; in a turn the reason of the signal where nobody waits any more.
 */
export function withFilePlace<Made>(
  { of, signal }: { readonly of: "file" | "print"; readonly signal: AbortSignal },
  work: (inTurn: InTurn) => Promise<Made>,
): Promise<Made> {
  const { places, prints, turns } = queue();
  const inTurn: InTurn = (make) =>
    turns(async () => {
      await setImmediate();
      signal.throwIfAborted();
      return make();
    });
  // Whoever has left gives the place back at once; what was being made for her ends by itself.
  return (of === "print" ? prints : places)(() => unlessAborted(signal, work(inTurn)));
}

async function unlessAborted<Made>(signal: AbortSignal, made: Promise<Made>): Promise<Made> {
  let leave = () => {};
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason);
    signal.addEventListener("abort", leave);
  });
  try {
    return await Promise.race([made, left]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}
