import { useEffect, useRef, useState } from "react";
import { placeHref } from "@/components/briefing/briefing-addresses";
import { forgetSavedPlan, readSavedPlan, type SavedPlan, savePlan } from "@/components/briefing/saved-plan";
import type { NewBlock } from "@/lib/briefing/plan/change-plan";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { encodePlan } from "@/lib/briefing/plan/plan-address";

/** Longer addresses are cut by mail programs and proxies on the way. */
const MAX_ADDRESS_LENGTH = 6_000;
const REST_MS = 300;

export interface PersistedPlan {
  /** In words: whether and where the plan is kept. */
  readonly state: "untouched" | "saved" | "not-saved";
  /** The plan is too long for an address: only a frozen link can hand it on. */
  readonly isTooLong: boolean;
  /** Another briefing that this browser keeps and that the next change would replace. */
  readonly other: SavedPlan | null;
}

/**
 * Keeps the plan in this browser and in the address. On arrival it takes up what this browser keeps, unless the address
 * names a plan of its own or the kept one was made under another filter: then that one is offered.
 */
export function usePersistedPlan(given: {
  readonly dossierId: string;
  readonly query: string;
  readonly plan: BriefingPlan;
  readonly first: BriefingPlan;
  readonly proposed: BriefingPlan;
  readonly isFromAddress: boolean;
  readonly addition: { readonly block: NewBlock; readonly text: string; readonly before: BriefingPlan } | null;
  readonly begin: (plan: BriefingPlan) => void;
  readonly add: (block: NewBlock, words: string) => void;
}): PersistedPlan {
  const { dossierId, query, plan, first, proposed } = given;
  const [kept, setPersisted] = useState<PersistedPlan>({ state: "untouched", isTooLong: false, other: null });
  const hasArrived = useRef(false);
  const arrival = useRef(given);

  useEffect(() => {
    if (hasArrived.current) return;
    hasArrived.current = true;
    const { addition, isFromAddress, begin, add } = arrival.current;
    const saved = readSavedPlan(dossierId);
    const isHere = saved?.query === query;
    if (addition && saved && !isHere) {
      // What is added belongs to the briefing she is making, and that one has its own filter.
      window.location.replace(placeHref({ dossierId, query: saved.query }, "brief", { add: addition.text }));
    } else if (addition) {
      begin(saved?.plan ?? addition.before);
      add(addition.block, "The block was");
    } else if (saved && isHere && !isFromAddress) {
      begin(saved.plan);
    } else if (saved && !isSame(saved.plan, first)) {
      setPersisted((state) => ({ ...state, other: saved }));
    }
  }, [dossierId, query, first]);

  const isTouched = useRef(false);
  useEffect(() => {
    if (plan !== first) isTouched.current = true;
    if (!isTouched.current) return;
    const timer = setTimeout(() => {
      const bare = placeHref({ dossierId, query }, "brief");
      if (isSame(plan, proposed)) {
        forgetSavedPlan(dossierId);
        window.history.replaceState(null, "", bare);
        setPersisted({ state: "untouched", isTooLong: false, other: null });
        return;
      }
      const isSaved = savePlan(dossierId, { plan, query });
      const address = placeHref({ dossierId, query }, "brief", { plan: encodePlan(plan) });
      const isTooLong = address.length > MAX_ADDRESS_LENGTH;
      window.history.replaceState(null, "", isTooLong ? bare : address);
      setPersisted({ state: isSaved ? "saved" : "not-saved", isTooLong, other: null });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [dossierId, query, plan, first, proposed]);

  return kept;
}

function isSame(a: BriefingPlan, b: BriefingPlan): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
