import type { ReactNode } from "react";
import type { DifferenceView } from "@/lib/views/selections/difference-view";

/** Whether the selections differ, in one sentence with its basis; nothing is called a difference that is none. */
export function DifferencePanel({ view, children }: { view: DifferenceView; children?: ReactNode }) {
  const [first, ...others] = view.sentences;
  return (
    <section aria-label="Whether they differ" className="mb-5 max-w-[62rem] border-ink border-t-2 pt-3">
      <h2 className="font-semibold font-serif text-[1.5rem] leading-tight">{view.title}</h2>
      {children}
      {first && others.length === 0 && <p className="mt-1.5 font-serif text-[1.1rem] leading-relaxed">{first}</p>}
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
