"use client";

import { useState } from "react";

/** Copies a text and says so; the words are in the page as well, so nothing is lost without scripts. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
    setTimeout(() => setState("idle"), 2500);
  }

  return (
    <button type="button" className="text-link" onClick={() => void copy()}>
      <span aria-live="polite">
        {state === "copied" ? "Copied" : state === "failed" ? "Copying is blocked by the browser" : children}
      </span>
    </button>
  );
}
