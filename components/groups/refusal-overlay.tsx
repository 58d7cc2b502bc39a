/** So often that a picture of any part of a table has it. */
const COPIES = ["first", "second", "third"] as const;

/** The refusal written across a table, on screen and in print, so that no picture of it goes without; read out once. */
export function RefusalOverlay({ refusal }: { refusal: string | null }) {
  if (!refusal) return null;
  return (
    <div className="pointer-events-none absolute inset-0 flex flex-col items-center justify-around overflow-hidden">
      {COPIES.map((copy, position) => (
        <p
          key={copy}
          aria-hidden={position > 0}
          className="refusal-words -rotate-6 max-w-[88%] text-center font-bold text-ink text-lg leading-snug sm:text-xl"
        >
          {refusal}
        </p>
      ))}
    </div>
  );
}
