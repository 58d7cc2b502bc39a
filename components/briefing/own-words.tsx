import type { BlockActions } from "@/components/briefing/block-actions";
import type { Block } from "@/lib/briefing/briefing";
import type { PlannedBlock } from "@/lib/briefing/plan/plan";

/**
 * The author's words for a block: its heading, and text beside the generated one. To replace the generated text is a
 * choice of its own. Numbers and quotations stay bound.
 */
export function OwnWords({
  planned,
  block,
  actions,
}: {
  planned: PlannedBlock;
  block: Block | null;
  actions: Pick<BlockActions, "edit" | "rename" | "writeBeside">;
}) {
  const isFree = planned.kind === "free-text";
  const isReplaced = !isFree && planned.text !== undefined;
  const generated = block?.sentences.filter(({ byAuthor }) => !byAuthor).map(({ text }) => text) ?? [];
  const heading = block?.heading ?? "the note";
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
      {isFree || isReplaced ? (
        <TextBox
          label={isFree ? `Your text for ${heading}` : `Your text in place of the generated one for ${heading}`}
          text={planned.text ?? ""}
          onChange={(text) => actions.edit(planned.id, text)}
        />
      ) : (
        <TextBox
          label={`Your text for ${heading}`}
          text={planned.beside ?? ""}
          onChange={(text) => actions.writeBeside(planned.id, text === "" ? null : text)}
        />
      )}
      <p className="basis flex flex-wrap items-center gap-x-4 gap-y-1">
        {isFree && "Your own words, marked as yours wherever the briefing goes."}
        {isReplaced && "Your text stands in place of the generated one and is marked as yours."}
        {!isFree &&
          !isReplaced &&
          "Your text is added to the generated one and marked as yours; numbers and quotations cannot be changed."}
        {!isFree && !isReplaced && (
          <button
            type="button"
            className="text-link min-h-6"
            onClick={() => actions.edit(planned.id, generated.join("\n"))}
          >
            Replace the generated text
          </button>
        )}
        {isReplaced && (
          <button type="button" className="text-link min-h-6" onClick={() => actions.edit(planned.id, null)}>
            Restore generated text
          </button>
        )}
        {planned.heading !== undefined && (
          <button type="button" className="text-link min-h-6" onClick={() => actions.rename(planned.id, null)}>
            Restore generated heading
          </button>
        )}
      </p>
    </div>
  );
}

function TextBox({ label, text, onChange }: { label: string; text: string; onChange: (text: string) => void }) {
  return (
    <textarea
      className="w-full rounded border border-line-strong bg-card p-2 font-serif text-[1.05rem] leading-snug"
      rows={Math.min(14, Math.max(3, text.split("\n").length + 1, Math.ceil(text.length / 90)))}
      aria-label={label}
      placeholder="Add your own text"
      maxLength={20_000}
      dir="auto"
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
