import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { addBeforeClosing } from "@/lib/briefing/plan/addition";
import {
  addBlock,
  editBlock,
  moveBlock,
  type NewBlock,
  removeBlock,
  renameBlock,
  writeBeside,
} from "@/lib/briefing/plan/change-plan";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { beginHistory, changed, type PlanHistory, redone, undone } from "@/lib/briefing/plan/plan-history";

export interface PlanEditing {
  readonly history: PlanHistory;
  /** What was last done, for a polite announcement. */
  readonly said: string;
  /** Takes up another plan, with nothing before it to go back to. */
  readonly begin: (plan: BriefingPlan) => void;
  readonly replace: (plan: BriefingPlan, words: string) => void;
  readonly add: (block: NewBlock, words: string) => void;
  readonly move: (id: string, position: number) => void;
  readonly remove: (id: string) => void;
  readonly edit: (id: string, text: string | null) => void;
  readonly writeBeside: (id: string, text: string | null) => void;
  readonly addNote: (position: number) => void;
  readonly rename: (id: string, heading: string | null) => void;
  readonly retitle: (title: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * The plan under the author's hands: every change can be taken back, every move is announced, the focus stays where it
 * was.
 */
export function usePlanEditing(first: BriefingPlan, headingOf: RefObject<(id: string) => string>): PlanEditing {
  const [history, setHistory] = useState(() => beginHistory(first));
  const [said, say] = useState("");
  const keepFocus = useFocusRestoration(history.present);

  const apply = useCallback((change: (plan: BriefingPlan) => BriefingPlan, typing: string | null = null) => {
    setHistory((current) => changed(current, change(current.present), typing));
  }, []);
  const undo = useCallback(() => {
    setHistory(undone);
    say("Undone");
  }, []);
  const redo = useCallback(() => {
    setHistory(redone);
    say("Done again");
  }, []);
  useUndoKeys(undo, redo);

  return {
    history,
    said,
    undo,
    redo,
    begin: (plan) => setHistory(beginHistory(plan)),
    replace: (plan, words) => {
      apply(() => plan);
      say(words);
    },
    add: (block, words) => {
      apply((plan) => addBeforeClosing(plan, block));
      say(`${words} added`);
    },
    move: (id, position) => {
      keepFocus();
      apply((plan) => moveBlock(plan, id, position));
      say(`${headingOf.current(id)} moved to place ${position + 1} of ${history.present.blocks.length}`);
    },
    remove: (id) => {
      apply((plan) => removeBlock(plan, id));
      say(`${headingOf.current(id)} removed`);
    },
    edit: (id, text) => apply((plan) => editBlock(plan, id, text), text === null ? null : id),
    writeBeside: (id, text) => apply((plan) => writeBeside(plan, id, text), text === null ? null : `beside ${id}`),
    addNote: (position) => {
      apply((plan) => addBlock(plan, { kind: "free-text", text: "" }, position));
      say(`Note added at place ${position + 1}`);
    },
    rename: (id, heading) => apply((plan) => renameBlock(plan, id, heading), heading === null ? null : `heading ${id}`),
    retitle: (title) => apply((plan) => ({ ...plan, title }), "title"),
  };
}

/**
 * Moving a block in the document takes the focus from it; it is given back, to the neighbour where the button is now
 * disabled.
 */
function useFocusRestoration(plan: BriefingPlan): () => void {
  const held = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is what has just been drawn in another order.
  useEffect(() => {
    const element = held.current;
    held.current = null;
    if (!element?.isConnected) return;
    const isDisabled = element instanceof HTMLButtonElement && element.disabled;
    const target = isDisabled ? element.parentElement?.querySelector<HTMLElement>("[data-move]:enabled") : element;
    target?.focus();
    element.closest("li")?.scrollIntoView({ block: "nearest" });
  }, [plan]);
  return useCallback(() => {
    held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  }, []);
}

/** Ctrl-Z or ⌘-Z, with Shift forward again; inside a text field the keys are the field's own. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const isField = event.target instanceof Element && event.target.closest("input, textarea, select") !== null;
      const key = event.key.toLowerCase();
      if (isField || (key !== "z" && key !== "y")) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undo, redo]);
}
