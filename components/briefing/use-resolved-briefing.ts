import { useCallback, useEffect, useRef, useState } from "react";
import type { Briefing } from "@/lib/briefing/briefing";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";

/** A plan as the server filled it. */
export interface ResolvedPlan {
  readonly briefing: Briefing;
  readonly names: Readonly<Record<string, string>>;
  /** What is proposed for the filter: it has the groups once the verdict about them is there. */
  readonly proposed: BriefingPlan;
  /** Whether a verdict is still being computed, on groups or on selections. */
  readonly pending: boolean;
}

export interface Resolving extends ResolvedPlan {
  readonly isBusy: boolean;
  /** Why the last change could not be filled, in a sentence. */
  readonly problem: string | null;
  readonly retry: () => void;
}

/** Quick changes are asked about together. */
const REST_MS = 250;
const PENDING_MS = 2_500;

/** Keeps a plan filled: asks the server after each change, and again while a verdict is being computed. */
export function useResolvedBriefing(plan: BriefingPlan, first: ResolvedPlan, address: string): Resolving {
  const [resolved, setResolved] = useState(first);
  const [state, setState] = useState<{ isBusy: boolean; problem: string | null }>({ isBusy: false, problem: null });
  const [attempt, setAttempt] = useState(0);
  const answered = useRef<{ plan: BriefingPlan; attempt: number } | null>({ plan, attempt: 0 });

  useEffect(() => {
    if (answered.current?.plan === plan && answered.current.attempt === attempt) return;
    const asking = new AbortController();
    setState({ isBusy: true, problem: null });
    const timer = setTimeout(() => {
      ask(address, plan, asking.signal).then(
        (result) => {
          answered.current = { plan, attempt };
          setResolved(result);
          setState({ isBusy: false, problem: null });
        },
        (error: unknown) => {
          if (asking.signal.aborted) return;
          const problem = error instanceof Error ? error.message : "The briefing could not be filled.";
          setState({ isBusy: false, problem });
        },
      );
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [plan, address, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    if (!resolved.pending || state.isBusy || state.problem) return;
    const timer = setTimeout(retry, PENDING_MS);
    return () => clearTimeout(timer);
  }, [resolved, state, retry]);

  return { ...resolved, ...state, retry };
}

async function ask(address: string, plan: BriefingPlan, signal: AbortSignal): Promise<ResolvedPlan> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(plan),
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new Error("The server cannot be reached. What you changed is kept; try again when you are online.");
  });
  const body = await answer.json().catch(() => null);
  if (answer.ok && body) return body;
  throw new Error(body?.error?.message ?? "The server could not fill the briefing. What you changed is kept.");
}
