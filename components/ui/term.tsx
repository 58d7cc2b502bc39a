"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef } from "react";

/**
 * A word with its definition: shown on hover, on focus and on a press, gone with Escape. It is the browser's own
 * popover, so a press shows it without scripts as well; a screen reader reads the definition with the word.
 */
export function Term({ definition, children }: { definition: string; children: ReactNode }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLSpanElement>(null);

  const show = () => {
    if (isShown(popover.current)) return;
    popover.current?.showPopover();
    if (button.current && popover.current) placeBeside({ term: button.current, definition: popover.current });
  };
  const hide = () => {
    if (isShown(popover.current)) popover.current?.hidePopover();
  };

  function press(event: MouseEvent) {
    // Focus has shown it already; the press itself would hide it again.
    event.preventDefault();
    show();
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape" || !isShown(popover.current)) return;
    // Handled here, so that what lies around does not close as well.
    event.preventDefault();
    hide();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is the control; the frame keeps the definition open while the pointer is over it.
    <span onMouseEnter={show} onMouseLeave={hide}>
      <button
        ref={button}
        type="button"
        className="term"
        popoverTarget={id}
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={press}
        onKeyDown={closeOnEscape}
      >
        {children}
      </button>
      <span ref={popover} id={id} popover="auto" role="tooltip" className="definition tooltip">
        {definition}
      </span>
    </span>
  );
}

/**
 * Below the word or, without room there, above it; never beyond the edge of the window. Style sheets alone do it only
 * in some browsers.
 */
function placeBeside({ term, definition }: { term: HTMLElement; definition: HTMLElement }) {
  const word = term.getBoundingClientRect();
  const box = definition.getBoundingClientRect();
  const fitsBelow = word.bottom + box.height <= window.innerHeight;
  const left = Math.max(EDGE, Math.min(word.left, document.documentElement.clientWidth - box.width - EDGE));
  const top = fitsBelow ? word.bottom : word.top - box.height;
  definition.style.cssText = `position-area: none; inset: auto; margin: 0; left: ${left}px; top: ${Math.max(EDGE, top)}px`;
}

const EDGE = 8;

function isShown(element: HTMLElement | null): boolean {
  return element?.matches(":popover-open") ?? false;
}
