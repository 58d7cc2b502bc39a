"use client";

import { useEffect, useState } from "react";
import { findTarget, TOUR_STEPS, type TourStep } from "@/components/keys/tour-steps";
import { ModalDialog } from "@/components/ui/modal-dialog";

/** Five steps through the overview. Begins only when asked for, ends with Escape, remembers nothing. */
export function Tour({ onClose }: { onClose: () => void }) {
  const [steps] = useState(() => TOUR_STEPS.filter((step) => findTarget(step) !== null));
  const [at, setAt] = useState(0);
  const step = steps[at];

  useEffect(() => (step ? pointAt(step) : undefined), [step]);

  if (!step) return null;
  const isLast = at === steps.length - 1;
  return (
    <ModalDialog label="How to read this page" className="modal tour" onClose={onClose}>
      <div aria-live="polite">
        <p className="eyebrow">
          How to read this page · {at + 1} of {steps.length}
        </p>
        <h2 className="section-title mt-1">{step.title}</h2>
        <p className="mt-1.5">{step.text}</p>
      </div>
      <p className="mt-4 flex items-center gap-4">
        <button type="button" className="button" onClick={() => (isLast ? onClose() : setAt(at + 1))}>
          {isLast ? "Done" : "Next"}
        </button>
        {at > 0 && (
          <button type="button" className="text-link" onClick={() => setAt(at - 1)}>
            Back
          </button>
        )}
        {!isLast && (
          <button type="button" className="text-link ml-auto" onClick={onClose}>
            End
          </button>
        )}
      </p>
    </ModalDialog>
  );
}

/** Brings what a step speaks of into view and rings it; undone by the function that is returned. */
function pointAt(step: TourStep): () => void {
  const target = findTarget(step);
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const isLarge = (target?.clientHeight ?? 0) > window.innerHeight / 3;
  target?.scrollIntoView({ block: isLarge ? "start" : "center", behavior: isCalm ? "auto" : "smooth" });
  target?.setAttribute("data-tour-here", "");
  return () => target?.removeAttribute("data-tour-here");
}
