import { useEffect, useRef } from "react";

export type PanelName = "notes" | "overview" | "help" | "evidence";

export interface PresentationActions {
  readonly next: () => void;
  readonly back: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly toggle: (panel: PanelName) => void;
  readonly toggleBlack: () => void;
  readonly fullScreen: () => void;
  readonly leave: () => void;
}

/** The keys of clickers and of the usual programs. */
const KEYS: Readonly<Record<string, (actions: PresentationActions) => void>> = {
  ArrowRight: ({ next }) => next(),
  " ": ({ next }) => next(),
  Enter: ({ next }) => next(),
  PageDown: ({ next }) => next(),
  ArrowLeft: ({ back }) => back(),
  Backspace: ({ back }) => back(),
  PageUp: ({ back }) => back(),
  Home: ({ first }) => first(),
  End: ({ last }) => last(),
  b: ({ toggleBlack }) => toggleBlack(),
  ".": ({ toggleBlack }) => toggleBlack(),
  n: ({ toggle }) => toggle("notes"),
  o: ({ toggle }) => toggle("overview"),
  e: ({ toggle }) => toggle("evidence"),
  "?": ({ toggle }) => toggle("help"),
  f: ({ fullScreen }) => fullScreen(),
  Escape: ({ leave }) => leave(),
};

const SHORTEST_SWIPE = 50;

/** Listens to keys and swipes. A button that has the focus keeps Space and Enter for itself. */
export function usePresentationKeys(actions: PresentationActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isControl = event.target instanceof Element && event.target.closest("button, a, summary") !== null;
      if (isControl && (event.key === " " || event.key === "Enter")) return;
      if (event.key === " " && event.shiftKey) {
        event.preventDefault();
        latest.current.back();
        return;
      }
      const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      act(latest.current);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  useEffect(() => {
    let from: { x: number; y: number } | null = null;
    const onStart = ({ touches }: TouchEvent) => {
      const [touch] = touches;
      from = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const onEnd = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      if (!from || !touch) return;
      const [right, down] = [touch.clientX - from.x, touch.clientY - from.y];
      from = null;
      if (Math.abs(right) < SHORTEST_SWIPE || Math.abs(right) < 2 * Math.abs(down)) return;
      if (right < 0) latest.current.next();
      else latest.current.back();
    };
    window.addEventListener("touchstart", onStart, { passive: true });
    window.addEventListener("touchend", onEnd, { passive: true });
    return () => {
      window.removeEventListener("touchstart", onStart);
      window.removeEventListener("touchend", onEnd);
    };
  }, []);
}
