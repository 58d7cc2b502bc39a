import { createLru } from "@/lib/cache/lru";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { AnalysisDropped, AnalysisFailure } from "@/lib/jobs/workers/analysis-failure";
import type { TaskProgress } from "@/lib/jobs/workers/task-watch";

/** Where a long computation stands, for whoever asked. Sentences are for the reader. */
export type AnalysisState<Result> =
  | { readonly status: "ready"; readonly result: Result }
  | ({ readonly status: "running" } & TaskProgress)
  /** It will not be computed: too large. */
  | { readonly status: "refused"; readonly sentence: string }
  /** It went wrong; asking again tries again. */
  | { readonly status: "failed"; readonly sentence: string };

/** What a job gets to know about those who wait for it, and tells them. */
export interface JobHandle {
  readonly report: (progress: TaskProgress) => void;
  /** Whether anybody asked lately. */
  readonly isWanted: () => boolean;
  readonly signal: AbortSignal;
}

export interface JobWork<Result> {
  readonly compute: (handle: JobHandle) => Promise<Result>;
  /** Keeps the result beyond this process; nobody waits for it. */
  readonly store: (result: Result) => Promise<void>;
}

/** Computations under way and done, one for each key however many ask. */
export interface JobBoard<Result> {
  /**
   * The state of a computation, which is begun if it is neither done nor under way.
   *
   * @param within how many milliseconds to wait for the result at most.
   */
  readonly ask: (key: string, work: JobWork<Result>, within: number) => Promise<AnalysisState<Result>>;
  /** Says that one reader no longer waits. Unless somebody asks again soon, the computation is stopped. */
  readonly withdraw: (key: string) => void;
  /** Resolves when all that was computed is stored. */
  readonly stored: () => Promise<void>;
}

/** A reader whose page looks again every second or so has left when nothing came for so long. */
const WANTED_MS = 60_000;
const WITHDRAWN_MS = 5_000;

export function createJobBoard<Result extends NonNullable<unknown>>({
  kept,
}: {
  readonly kept: number;
}): JobBoard<Result> {
  const results = createLru<Result>({ max: kept });
  const jobs = new Map<string, Job<Result>>();
  const storing = new Set<Promise<void>>();

  const begin = (key: string, { compute, store }: JobWork<Result>): Job<Result> => {
    const job = createJob<Result>();
    jobs.set(key, job);
    job.finished = compute(handleOf(job))
      .then((result) => {
        results.set(key, result);
        job.outcome = { result };
        const stored = store(result).finally(() => storing.delete(stored));
        storing.add(stored);
      })
      .catch((error: unknown) => {
        // Of a job in several parts the others are of no use any more.
        job.abort.abort();
        job.outcome = { error };
      })
      .finally(() => jobs.delete(key));
    return job;
  };

  return {
    ask: async (key, work, within) => {
      const known = results.get(key);
      if (known !== undefined) return { status: "ready", result: known };
      const job = jobs.get(key) ?? begin(key, work);
      job.lastAsked = Date.now();
      job.withdrawn = false;
      job.waiting++;
      await atMost(job.finished, within);
      job.waiting--;
      return stateOf(job);
    },
    withdraw: (key) => {
      const job = jobs.get(key);
      if (!job) return;
      job.withdrawn = true;
      job.lastAsked = Date.now();
    },
    stored: async () => {
      await Promise.all(storing);
    },
  };
}

interface Job<Result> {
  finished: Promise<void>;
  outcome: { readonly result: Result } | { readonly error: unknown } | null;
  progress: TaskProgress;
  /** Requests that wait at this moment. */
  waiting: number;
  lastAsked: number;
  withdrawn: boolean;
  readonly abort: AbortController;
}

function createJob<Result>(): Job<Result> {
  return {
    finished: Promise.resolve(),
    outcome: null,
    progress: { stage: null, done: 0, total: 0 },
    waiting: 0,
    lastAsked: Date.now(),
    withdrawn: false,
    abort: new AbortController(),
  };
}

function handleOf<Result>(job: Job<Result>): JobHandle {
  const isWanted = () => {
    const timeout = job.withdrawn ? WITHDRAWN_MS : WANTED_MS;
    return job.waiting > 0 || Date.now() - job.lastAsked < timeout;
  };
  return {
    report: (progress) => {
      job.progress = progress;
      // What has begun is finished even if its reader is slow to look again, but not if she said that she left.
      if (job.withdrawn && !isWanted()) job.abort.abort();
    },
    isWanted,
    signal: job.abort.signal,
  };
}

/** Unexpected errors are thrown on to whoever asked; the page for errors knows what to do with them. */
function stateOf<Result>({ outcome, progress }: Job<Result>): AnalysisState<Result> {
  if (outcome === null) return { status: "running", ...progress };
  if ("result" in outcome) return { status: "ready", result: outcome.result };
  const { error } = outcome;
  const isExpected = [AnalysisFailure, AnalysisDropped, DatabaseError].some((kind) => error instanceof kind);
  if (isExpected && error instanceof Error) return { status: "failed", sentence: error.message };
  throw error;
}

async function atMost(finished: Promise<void>, ms: number): Promise<void> {
  if (ms === Number.POSITIVE_INFINITY) return finished;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([finished, timeout]);
  clearTimeout(timer);
}
