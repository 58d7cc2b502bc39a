"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef } from "react";

/**
 * A word with its definition: shown on hover, on focus and on a press, gone with Escape. It is the browser's own popover, so a press
 * shows it without scripts as well; a screen reader reads the definition with the word.
 */
export function Term({ definition, children }: { definition: string; children: ReactNode }) {
  const id = useId();
  const popover = useRef<HTMLSpanElement>(null);

  const show = () => {
    if (!isShown(popover.current)) popover.current?.showPopover();
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
      <span ref={popover} id={id} popover="auto" role="tooltip" className="definition">
        {definition}
      </span>
    </span>
  );
}

function isShown(element: HTMLElement | null): boolean {
  return element?.matches(":popover-open") ?? false;
}
