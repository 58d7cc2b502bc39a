import type { Block } from "@/lib/briefing/briefing";
import type { PlannedBlock } from "@/lib/briefing/plan";
import type { BlockActions } from "./block-actions";

/** The author's words for a block: its heading and its text. They take the place of the generated ones; numbers and quotations stay bound. */
export function OwnWords({
  planned,
  block,
  actions,
}: {
  planned: PlannedBlock;
  block: Block | null;
  actions: Pick<BlockActions, "edit" | "rename">;
}) {
  const isFree = planned.kind === "free-text";
  const text = planned.text ?? block?.sentences.map((sentence) => sentence.text).join("\n") ?? "";
  return (
    <div className="no-print mb-3 max-w-[60rem]">
      <input
        className="mb-2 w-full rounded border border-line-strong bg-card p-2 font-serif font-semibold text-[1.05rem]"
        aria-label="Heading of the block"
        placeholder="As generated"
        maxLength={300}
        dir="auto"
        value={planned.heading ?? block?.heading ?? ""}
        onChange={(event) => actions.rename(planned.id, event.target.value)}
      />
      <textarea
        className="w-full rounded border border-line-strong bg-card p-2 font-serif text-[1.05rem] leading-snug"
        rows={Math.min(14, Math.max(3, text.split("\n").length + 1, Math.ceil(text.length / 90)))}
        aria-label={`Your text for ${block?.heading ?? "the note"}`}
        maxLength={20_000}
        dir="auto"
        value={text}
        onChange={(event) => actions.edit(planned.id, event.target.value)}
      />
      <p className="basis flex flex-wrap gap-x-4">
        {isFree
          ? "Your own words, marked as yours wherever the briefing goes."
          : "Your words take the place of the generated ones and are marked as yours. Charts, tables and quotations stay as the data have them."}
        {planned.heading !== undefined && (
          <button type="button" className="text-link" onClick={() => actions.rename(planned.id, null)}>
            Give the generated heading back
          </button>
        )}
        {!isFree && planned.text !== undefined && (
          <button type="button" className="text-link" onClick={() => actions.edit(planned.id, null)}>
            Give the generated text back
          </button>
        )}
      </p>
    </div>
  );
}
