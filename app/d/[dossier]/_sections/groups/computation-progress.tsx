"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";

interface ComputationProgressProps {
  /** Where the state of the computation is to be had as JSON. */
  readonly statusHref: string;
  /** How far it was when the page was made. */
  readonly sentence: string;
  readonly done: number;
  readonly total: number;
  /** This page, for readers without scripts. */
  readonly pageHref: string;
  /** The page without the computation; given where it can be stopped. */
  readonly stopHref?: string;
}

/** Answers come after a second or so where there is nothing new, so this is only the pause between two questions. */
const PAUSE_MS = 500;
const MAX_TRIES = 5;

/** How far a long computation is; the page is made again when it is done. Readers without scripts get a link. */
export function ComputationProgress({ statusHref, pageHref, stopHref, ...begun }: ComputationProgressProps) {
  const router = useRouter();
  const [state, setState] = useState<Report>({ status: "running", ...begun });
  const [attempt, setAttempt] = useState(0);
  const [, startTransition] = useTransition();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    const left = new AbortController();
    void watch({ statusHref, signal: left.signal, onReport: setState }).then((isReady) => {
      if (isReady) startTransition(() => router.refresh());
    });
    return () => left.abort();
  }, [statusHref, router, attempt]);

  return (
    <div className="max-w-[34rem]">
      {state.status === "running" && state.total > 0 && (
        <progress value={state.done} max={state.total} aria-label="Progress" className="progress block h-1.5 w-full" />
      )}
      <p className="mt-1.5 text-[0.84rem] text-soft tabular-nums">{state.sentence}</p>
      <p role="status" className="sr-only">
        {state.status === "running" ? "Being computed." : state.sentence}
      </p>
      <p className="no-print mt-2 flex gap-4 text-[0.84rem]">
        {state.status === "failed" && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setState({ status: "running", ...begun });
              setAttempt(attempt + 1);
            }}
          >
            Try again
          </button>
        )}
        {state.status === "running" && stopHref && (
          <a
            href={stopHref}
            data-keep
            className="text-link"
            onClick={() => void fetch(statusHref, { method: "DELETE", keepalive: true })}
          >
            Stop
          </a>
        )}
        <noscript>
          <a href={pageHref} className="text-link">
            Look again
          </a>
        </noscript>
      </p>
    </div>
  );
}

interface Report {
  readonly status: "running" | "ready" | "failed";
  readonly sentence: string;
  readonly done: number;
  readonly total: number;
}

/** Asks until there is an answer; true when the result is there. */
async function watch({
  statusHref,
  signal,
  onReport,
}: {
  statusHref: string;
  signal: AbortSignal;
  onReport: (report: Report) => void;
}): Promise<boolean> {
  let failures = 0;
  while (!signal.aborted) {
    const report = await askOnce(statusHref, signal);
    if (signal.aborted) return false;
    failures = report === null ? failures + 1 : 0;
    if (report) onReport(report);
    if (failures === MAX_TRIES) onReport(NO_ANSWER);
    if (report?.status === "ready") return true;
    if (report?.status === "failed" || failures === MAX_TRIES) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** failures));
  }
  return false;
}

const NO_ANSWER: Report = {
  status: "failed",
  sentence: "The server does not answer. Try again in a moment.",
  done: 0,
  total: 0,
};

/** Null where the server could not be reached or did not understand. */
async function askOnce(statusHref: string, signal: AbortSignal): Promise<Report | null> {
  try {
    const answer: unknown = await (await fetch(statusHref, { signal, cache: "no-store" })).json();
    if (typeof answer !== "object" || answer === null || !("status" in answer)) return null;
    const sentence = "sentence" in answer && typeof answer.sentence === "string" ? answer.sentence : "It is here.";
    if (answer.status === "running") {
      return { status: "running", sentence, done: numberIn(answer, "done"), total: numberIn(answer, "total") };
    }
    // A refusal is a result as well: the page says it in its own words.
    const status = answer.status === "failed" ? "failed" : "ready";
    return { status, sentence: status === "ready" ? "It is here." : sentence, done: 0, total: 0 };
  } catch {
    return null;
  }
}

function numberIn(answer: object, name: string): number {
  const value: unknown = Reflect.get(answer, name);
  return typeof value === "number" ? value : 0;
}
