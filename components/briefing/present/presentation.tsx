"use client";

import { type CSSProperties, useCallback, useEffect, useRef, useState } from "react";
import { Panels } from "@/components/briefing/present/panels";
import styles from "@/components/briefing/present/presentation.module.css";
import { SlidePage } from "@/components/briefing/present/slide-page";
import { UNITS_PER_INCH } from "@/components/briefing/present/slide-style";
import { type PanelName, usePresentationKeys } from "@/components/briefing/present/use-presentation-keys";
import type { Presentation as PresentationView } from "@/lib/briefing/presentation";

/**
 * The briefing on the wall. Everything is in the page: once it is open it asks the network for nothing. The slide is in
 * the address, so that a reload comes back to it.
 */
export function Presentation({ view, backHref }: { view: PresentationView; backHref: string }) {
  const room = useRef<HTMLElement>(null);
  const { slides } = view;
  const mode = useShown();
  const [position, setPosition] = useState(0);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [isBlack, setBlack] = useState(false);
  const [said, say] = useState("");
  const current = slides[position];

  const go = useCallback(
    (wanted: number) => {
      const next = Math.min(Math.max(wanted, 0), slides.length - 1);
      setPosition(next);
      window.history.replaceState(null, "", `#${next + 1}`);
      say(`Slide ${next + 1} of ${slides.length}: ${slides[next]?.title ?? ""}`);
    },
    [slides],
  );

  useEffect(() => {
    if (mode !== "show") return;
    const follow = () => {
      const asked = Number.parseInt(window.location.hash.slice(1), 10);
      if (asked >= 1) setPosition(Math.min(asked, slides.length) - 1);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [mode, slides]);

  useEffect(() => {
    if (mode !== "show" || panel !== null) return;
    room.current?.querySelector<HTMLElement>(`[data-slide="${position + 1}"]`)?.focus({ preventScroll: true });
  }, [mode, position, panel]);

  usePresentationKeys({
    // Whatever is pressed in the dark brings the slide back and does nothing else.
    next: () => (isBlack ? setBlack(false) : go(position + 1)),
    back: () => (isBlack ? setBlack(false) : go(position - 1)),
    first: () => go(0),
    last: () => go(slides.length - 1),
    toggle: (name) => setPanel(panel === name ? null : name),
    toggleBlack: () => {
      setBlack(!isBlack);
      say(isBlack ? "The slide is back" : "Black screen");
    },
    fullScreen: () => {
      if (document.fullscreenElement) void document.exitFullscreen();
      else void room.current?.requestFullscreen?.().catch(() => say("The browser does not allow full screen here"));
    },
    leave: () => {
      if (isBlack) setBlack(false);
      else if (panel !== null) setPanel(null);
      else if (navigator.onLine) window.location.assign(backHref);
      else say("There is no network; the presentation stays open");
    },
  });

  return (
    <main
      id="content"
      ref={room}
      className={styles.room}
      data-mode={mode}
      lang={view.language}
      style={pageStyle(view.slideSize)}
    >
      <p className={styles.readingOnly}>
        <a className="text-link" href={backHref} data-hard>
          Back to the briefing
        </a>
      </p>
      <h1 className="sr-only">{view.title}</h1>
      {slides.map((slide, index) => (
        <SlidePage
          key={slide.key}
          slide={slide}
          position={index}
          total={slides.length}
          caption={view.caption}
          isHidden={mode === "show" && index !== position}
        />
      ))}
      {slides.length === 0 && <p className={styles.readingOnly}>This briefing has no blocks to present.</p>}
      {mode === "show" && (
        <>
          <button
            type="button"
            className={styles.edge}
            style={{ left: 0 }}
            aria-label="Back"
            onClick={() => go(position - 1)}
          >
            ‹
          </button>
          <button
            type="button"
            className={styles.edge}
            style={{ right: 0 }}
            aria-label="Next"
            onClick={() => go(position + 1)}
          >
            ›
          </button>
          <Panels
            open={panel}
            current={current}
            slides={slides}
            evidence={view.evidence}
            onGo={(wanted) => {
              setPanel(null);
              go(wanted);
            }}
          />
        </>
      )}
      {isBlack && (
        <button
          type="button"
          className={styles.black}
          aria-label="Black screen; press to bring the slide back"
          onClick={() => setBlack(false)}
        />
      )}
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </main>
  );
}

/** Whether scripts run: until then, and without them, the slides stand one under the other. */
function useShown(): "read" | "show" {
  const [mode, setMode] = useState<"read" | "show">("read");
  useEffect(() => {
    setMode("show");
    // Asked for now: a face that comes with the first slide that needs it would be missing offline.
    for (const font of FONTS) void document.fonts?.load(font).catch(() => undefined);
  }, []);
  return mode;
}

const FONTS = [
  "16px Geist",
  "600 16px Geist",
  "italic 16px Geist",
  '16px "Source Serif 4 Variable"',
  '600 16px "Source Serif 4 Variable"',
];

/** The page of the deck in units, of which the style sheet makes parts of the window. */
function pageStyle({ width, height }: PresentationView["slideSize"]): CSSProperties & Record<`--${string}`, number> {
  return { "--page-width": Math.round(width * UNITS_PER_INCH), "--page-height": Math.round(height * UNITS_PER_INCH) };
}
