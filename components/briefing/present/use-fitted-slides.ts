import { type RefObject, useEffect, useState } from "react";
import { halveBody } from "@/lib/briefing/halve-slide";
import type { PresentedSlide } from "@/lib/briefing/presentation";

/** A slide with how much larger or smaller its text is set than the deck has it. */
export interface FittedSlide extends PresentedSlide {
  readonly scale: number;
}

/** Largest first. The deck leaves room for wider fonts than ours; after the smallest a slide is split. */
const SCALES = [1.35, 1.2, 1.1, 1, 0.9, 0.82, 0.75] as const;
const [LARGEST] = SCALES;
const MOST_ROUNDS = 16;

/**
 * Measures every slide once and makes it fit: first the text is set smaller, never below 24 units, then the slide is
 * split. Until that is done, and without scripts, the slides stand one under the other.
 */
export function useFittedSlides(
  slides: readonly PresentedSlide[],
  room: RefObject<HTMLElement | null>,
): { readonly fitted: readonly FittedSlide[]; readonly mode: "read" | "measure" | "show" } {
  const [fitted, setFitted] = useState<readonly FittedSlide[]>(() =>
    slides.map((slide) => ({ ...slide, scale: LARGEST })),
  );
  const [round, setRound] = useState(0);
  const [mode, setMode] = useState<"read" | "measure" | "show">("read");

  useEffect(() => {
    let isGone = false;
    // Fonts first: a slide measured in another font is measured for nothing. Italics are asked for now, or they would be missing offline.
    const fonts = ["16px Geist", '16px "Source Serif 4 Variable"', 'italic 16px "Source Serif 4 Variable"'];
    const load = Promise.allSettled([...fonts.map((font) => document.fonts.load(font)), document.fonts.ready]);
    void load.then(() => {
      if (!isGone) setMode("measure");
    });
    return () => {
      isGone = true;
    };
  }, []);

  useEffect(() => {
    if (mode !== "measure") return;
    const pages = [...(room.current?.querySelectorAll<HTMLElement>("[data-slide]") ?? [])];
    const next = fitted.flatMap((slide, position) => refitted(slide, pages[position]));
    const isSettled = next.length === fitted.length && next.every((slide, position) => slide === fitted[position]);
    if (isSettled || round >= MOST_ROUNDS) setMode("show");
    else {
      setFitted(next);
      setRound(round + 1);
    }
  }, [mode, fitted, round, room]);

  return { fitted, mode };
}

function refitted(slide: FittedSlide, page: HTMLElement | undefined): FittedSlide[] {
  const body = page?.querySelector<HTMLElement>("[data-body]");
  if (!page || !body || !isOverfull(page, body)) return [slide];
  const smaller = SCALES.find((scale) => scale < slide.scale);
  if (smaller !== undefined && hasLargeText(body)) return [{ ...slide, scale: smaller }];
  const bodies = halveBody(slide.slide.body);
  if (!bodies) return [slide];
  return bodies.map((half, position) => ({
    ...slide,
    scale: LARGEST,
    key: `${slide.key}.${position + 1}`,
    slide: { ...slide.slide, body: half, heading: { ...slide.slide.heading, text: part(slide, position) } },
  }));
}

function isOverfull(page: HTMLElement, body: HTMLElement): boolean {
  return body.scrollHeight > body.clientHeight + 1 || page.scrollHeight > page.clientHeight + 1;
}

/** Whether anything on the slide could still be set smaller. */
function hasLargeText(body: HTMLElement): boolean {
  const unit = Number.parseFloat(getComputedStyle(body.parentElement ?? body).width) / 1280;
  return [...body.querySelectorAll("p, blockquote")].some(
    (element) => Number.parseFloat(getComputedStyle(element).fontSize) > 24.5 * unit,
  );
}

function part({ slide }: FittedSlide, position: number): string {
  return position === 0 ? slide.heading.text : `${slide.heading.text.replace(/ \(continued\)$/, "")} (continued)`;
}
