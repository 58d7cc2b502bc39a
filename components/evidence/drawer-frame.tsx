"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * The drawer: beside the page, not over it, so that the matrix stays in use. Focus goes to its heading when it opens
 * and, when it closes, back to the link that opened it or to the cell that was read last; Escape closes it. Its content
 * is in the page's HTML and readable without scripts.
 */
export function DrawerFrame({
  cell,
  closeHref,
  label,
  children,
}: {
  cell: string;
  closeHref: string;
  label: string;
  children: ReactNode;
}) {
  const frame = useRef<HTMLElement>(null);
  const close = useRef<HTMLAnchorElement>(null);
  const lastCell = useRef(cell);
  const opener = useRef<{ cell: string; element: HTMLElement | SVGElement | null } | null>(null);

  useEffect(() => {
    lastCell.current = cell;
    // The link that was pressed still has the focus when the drawer arrives.
    opener.current ??= { cell, element: focusedLink() };
    frame.current?.querySelector<HTMLElement>("[data-drawer-heading]")?.focus({ preventScroll: true });
    frame.current?.scrollTo({ top: 0 });
  }, [cell]);

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close.current?.click();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, []);

  useEffect(
    () => () => {
      const { cell: first, element } = opener.current ?? { cell: "", element: null };
      const isBack = lastCell.current === first && element?.isConnected;
      (isBack ? element : linkTo(lastCell.current))?.focus({ preventScroll: true });
    },
    [],
  );

  return (
    <aside
      ref={frame}
      aria-label={label}
      className="fixed inset-y-0 right-0 z-40 w-full sm:top-[3.1rem] overflow-y-auto border-line-strong border-l bg-card px-6 pt-5 pb-10 shadow-[-18px_0_40px_-30px_#0003] sm:w-[25rem] print:static print:mt-6 print:w-full print:border-0 print:shadow-none"
    >
      <a
        ref={close}
        href={closeHref}
        data-keep
        className="pill no-print float-right ml-3"
        aria-label="Close the evidence"
      >
        Close <kbd className="text-xs">Esc</kbd>
      </a>
      {children}
    </aside>
  );
}

/** In a picture a link is no element of HTML. */
function focusedLink(): HTMLElement | SVGElement | null {
  return document.activeElement?.closest<HTMLAnchorElement | SVGAElement>("a") ?? null;
}

function linkTo(cell: string): HTMLElement | null {
  const links = document.querySelectorAll<HTMLElement>(`a[data-cell="${CSS.escape(cell)}"]`);
  // The same cell may stand in a table and, for narrow screens, in a list: one of them is not shown.
  return [...links].find((link) => link.getClientRects().length > 0) ?? links[0] ?? null;
}
