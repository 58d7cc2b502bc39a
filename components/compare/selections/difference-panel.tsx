import type { ReactNode } from "react";
import type { DifferenceView } from "@/lib/views/selections/difference-view";

/** Whether the selections differ, in one sentence with its basis; nothing is called a difference that is none. */
export function DifferencePanel({
  view,
  example,
  children,
}: {
  view: DifferenceView;
  /** The proposition on which they differ most, in a sentence with its counts; null where none may be named. */
  example: { readonly words: string; readonly sentence: string } | null;
  children?: ReactNode;
}) {
  const [first, ...others] = view.sentences;
  return (
    <section aria-label="Whether they differ" className="mt-4 mb-4 max-w-[76rem] border-ink border-t-2 pt-3">
      <h2 className="font-semibold font-serif text-[1.5rem] leading-tight">{view.title}</h2>
      {children}
      {example && (
        <p className="mt-1.5 font-serif text-[1.1rem] leading-relaxed">
          <b className="font-semibold">{example.words}</b> {example.sentence}
        </p>
      )}
      {first && others.length === 0 && (
        <p className="mt-1.5 max-w-[60em] font-serif text-[1.05rem] leading-relaxed">{first}</p>
      )}
      {first && others.length > 0 && (
        <ul className="mt-1.5 grid gap-1">
          {view.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {view.notes.length > 0 && (
        <ul className="mt-2 grid max-w-[56em] gap-0.5 text-[0.8125rem] text-soft">
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
