import { type ReactNode, useEffect, useRef } from "react";
import styles from "@/components/briefing/present/presentation.module.css";
import type { PanelName } from "@/components/briefing/present/use-presentation-keys";
import type { EvidenceItem, PresentedSlide } from "@/lib/briefing/presentation";
import { quotedWords } from "@/lib/views/quotations/quotation-view";
import { count } from "@/lib/wording/count";

const HELP = [
  ["→  Space  Page Down", "next slide"],
  ["←  Page Up", "back"],
  ["Home  End", "first, last"],
  ["E", "the evidence of this slide"],
  ["N", "notes"],
  ["O", "overview"],
  ["B", "black screen"],
  ["F", "full screen"],
  ["?", "this help"],
  ["Esc", "close, then leave"],
] as const;

/** What can be laid over a slide: its evidence, its notes, all slides, the keys. */
export function Panels({
  open,
  current,
  slides,
  evidence,
  onGo,
}: {
  open: PanelName | null;
  current: PresentedSlide | undefined;
  slides: readonly PresentedSlide[];
  evidence: Readonly<Record<string, EvidenceItem>>;
  onGo: (position: number) => void;
}) {
  switch (open) {
    case null:
      return null;
    case "help":
      return (
        <Panel name="Keys">
          <dl className="grid grid-cols-[auto_1fr] gap-x-[2em] gap-y-[0.2em]">
            {HELP.map(([keys, does]) => (
              <div key={keys} className="contents">
                <dt className="font-semibold">{keys}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      );
    case "overview":
      return (
        <Panel name="All slides">
          <ol className="gap-x-[2em] sm:columns-2">
            {slides.map((slide, position) => (
              <li key={slide.key} className="mb-[0.35em] break-inside-avoid">
                <button
                  type="button"
                  className="text-left hover:underline"
                  aria-current={slide === current ? "true" : undefined}
                  onClick={() => onGo(position)}
                >
                  <span className="text-soft tabular-nums">{position + 1}</span>{" "}
                  <span className={slide === current ? "font-semibold" : undefined}>{slide.title}</span>
                </button>
              </li>
            ))}
          </ol>
        </Panel>
      );
    case "notes":
      return (
        <Panel name="Notes" isLower>
          {current?.notes.map((note, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes have no id and never change.
            <p key={position} className="mb-[0.5em]">
              {note}
            </p>
          ))}
        </Panel>
      );
    case "evidence":
      return <Evidence items={current?.evidence.flatMap((id) => evidence[id] ?? []) ?? []} />;
  }
}

function Evidence({ items }: { items: readonly EvidenceItem[] }) {
  return (
    <Panel name={`Evidence: ${count(items.length, "quotation")}`}>
      {items.length === 0 && <p>No quotation stands behind this slide: it says what is missing, or how it was made.</p>}
      {items.map((item) => (
        <figure key={item.id} className="border-line-strong border-t py-[0.5em]">
          <blockquote className="whitespace-pre-wrap font-serif" dir="auto" lang={item.language ?? undefined}>
            {quotedWords(item)}
          </blockquote>
          <figcaption className="mt-[0.2em] text-soft">
            <b className="font-semibold text-ink">{item.who}</b> · {item.how} · {item.source} · {item.state} · {item.id}
          </figcaption>
        </figure>
      ))}
    </Panel>
  );
}

function Panel({ name, isLower = false, children }: { name: string; isLower?: boolean; children: ReactNode }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      ref={panel}
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the arrow keys scroll what has the focus.
      tabIndex={0}
      className={`${styles.panel} ${isLower ? styles.lower : styles.whole} outline-none`}
    >
      <h2 className="mb-[0.4em] font-semibold font-serif">{name}</h2>
      {children}
    </aside>
  );
}
