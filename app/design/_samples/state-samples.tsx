import { EmptyState } from "@/components/ui/empty-state";
import { PanelFailure } from "@/components/ui/panel-failure";

/** What stands where there is nothing to show, and where something failed. */
export function StateSamples() {
  return (
    <>
      <EmptyState
        title="No voice is left under this filter."
        why="None meets all choices together. Take one choice back."
      >
        <a className="text-link" href="#content">
          Clear all filters
        </a>
      </EmptyState>
      <PanelFailure name="A panel of this page" />
      <p className="hatched inline-block p-3">hatched: cannot be compared</p>
    </>
  );
}
