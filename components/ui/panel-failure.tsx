"use client";

import { useRouter } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";

/** Stands where a panel would be that could not be made: which one, that nothing else is affected, and another try. */
export function PanelFailure({ name, onRetry }: { name: string; onRetry?: () => void }) {
  const router = useRouter();
  return (
    <section aria-label={name} role="alert" data-failed="true" className="my-8">
      <EmptyState
        title={`${name} could not be made.`}
        why="The rest of the page is unaffected and nothing was changed. The server’s log says why."
      >
        <button type="button" className="button" onClick={onRetry ?? (() => router.refresh())}>
          Try again
        </button>
      </EmptyState>
    </section>
  );
}
