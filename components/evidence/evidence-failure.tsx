"use client";

import { DrawerFrame } from "@/components/evidence/drawer-frame";

/** In the place of evidence that did not arrive: what happened, another try, and the same view loaded whole. */
export function EvidenceFailure({ cell, onRetry }: { cell: string; onRetry: () => void }) {
  const here = new URL(window.location.href);
  const closed = new URL(here);
  closed.searchParams.delete("cell");
  return (
    <DrawerFrame cell={cell} closeHref={closed.pathname + closed.search} label="Evidence">
      <div role="alert">
        <h2 tabIndex={-1} data-drawer-heading className="section-title outline-none">
          The evidence behind this mark did not arrive.
        </h2>
        <p className="mt-2 text-soft">
          The server could not be reached, or it was renewed meanwhile. The page behind is as it was.
        </p>
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
        <a className="text-link" data-hard href={here.pathname + here.search}>
          Load the page anew
        </a>
      </p>
    </DrawerFrame>
  );
}
