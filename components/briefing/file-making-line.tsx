import type { FileMaking } from "@/components/briefing/use-export-job";

/** How the making of a file goes, and the way to stop it. It keeps its height, so that nothing below it moves. */
export function FileMakingLine({ making: { state, cancel } }: { making: FileMaking }) {
  return (
    <div className="mt-2 flex min-h-8 flex-wrap items-center gap-x-3 text-[0.8125rem]">
      <p role="status" className={state.kind === "problem" ? "border-disagree border-l-2 pl-3" : "text-soft"}>
        {wordsOf(state)}
        {state.kind === "making" && state.seconds > 0 && <span aria-hidden="true"> {state.seconds} s</span>}
      </p>
      {state.kind === "making" && (
        <button type="button" className="pill" onClick={cancel}>
          Cancel
        </button>
      )}
    </div>
  );
}

function wordsOf(state: FileMaking["state"]): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "making":
      return `${state.words} is being made …`;
    case "saved":
      return `${state.words} is made and handed to the browser.`;
    case "cancelled":
      return `${state.words} was cancelled; nothing was saved.`;
    case "problem":
      return state.message;
  }
}
