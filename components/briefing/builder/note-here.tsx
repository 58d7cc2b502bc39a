/** Adds a note of the author's at this place among the blocks. */
export function NoteHere({ words, onAdd }: { words: string; onAdd: () => void }) {
  return (
    <div className="no-print -mb-3 flex justify-center">
      <button type="button" className="pill min-h-6 px-2 text-[0.75rem] text-soft" aria-label={words} onClick={onAdd}>
        + Note here
      </button>
    </div>
  );
}
