/** The refusal written across a table, on screen and in print, so that no picture of it goes without. */
export function RefusalOverlay({ refusal }: { refusal: string | null }) {
  if (!refusal) return null;
  return (
    <p className="refusal-overlay pointer-events-none absolute inset-0 m-0 flex items-center justify-center overflow-hidden">
      <span className="-rotate-12 max-w-[85%] rounded bg-paper/85 px-4 py-2 text-center font-bold text-ink text-xl sm:text-2xl">
        {refusal}
      </span>
    </p>
  );
}
