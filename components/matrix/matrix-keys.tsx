"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useFits } from "@/components/matrix/use-fits";
import { useAddressParameter } from "@/components/ui/navigation/use-address-parameter";

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Arrow keys, Home and End move between the cells of the table inside. With scripts only one cell is a tab stop, so
 * that hundreds of cells do not stand between the filters and the rest of the page; without scripts every cell is
 * reachable by Tab. The open cell is marked, also where it was opened after the page had come. Each cell gets its name
 * (`data-cell`), by which the focus finds its way back when the evidence is closed.
 */
export function MatrixKeys({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const lastCell = useRef<string | null>(null);
  const openCell = useAddressParameter("cell");
  useFits(frame);

  useEffect(() => {
    const matrix = frame.current;
    if (!matrix) return;
    const settle = () => {
      const cells = [...matrix.querySelectorAll<HTMLAnchorElement>("td > a")];
      for (const cell of cells) if (cell.dataset.cell === undefined) cell.dataset.cell = cellOf(cell);
      const open = cells.find((cell) => cell.dataset.cell === openCell);
      for (const former of cells)
        if (former !== open && former.hasAttribute("aria-current")) former.removeAttribute("aria-current");
      open?.setAttribute("aria-current", "true");
      const stop = open ?? cells.find((cell) => cell.dataset.cell === lastCell.current) ?? cells[0];
      // Only what changes: each of hundreds of attributes set costs, also where it says the same as before.
      for (const cell of cells) if (cell !== stop && cell.tabIndex !== -1) cell.tabIndex = -1;
      if (stop) stop.tabIndex = 0;
    };
    settle();
    // The rows change by themselves, and later than the page around them where they are out of sight.
    const observer = new MutationObserver(settle);
    observer.observe(matrix, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [openCell]);

  function keepAsStop(event: FocusEvent) {
    setQuiet(false);
    const cell = cellAt(event.target);
    if (!cell) return;
    const former = frame.current?.querySelector<HTMLAnchorElement>('a[data-cell][tabindex="0"]');
    if (former) former.tabIndex = -1;
    cell.tabIndex = 0;
    lastCell.current = cell.dataset.cell ?? null;
  }

  /**
   * Escape takes away what the style sheet shows beside a name; it comes again when something else is pointed at or has
   * the focus.
   */
  function setQuiet(isQuiet: boolean) {
    frame.current?.toggleAttribute("data-quiet", isQuiet);
  }

  function move(event: KeyboardEvent) {
    if (event.key === "Escape") setQuiet(true);
    const cell = cellAt(event.target);
    const next = cell && neighbour(cell, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for keys of the links inside; it is not a control itself.
    <div
      ref={frame}
      onFocus={keepAsStop}
      onKeyDown={move}
      onPointerOver={() => setQuiet(false)}
      className="matrix-frame relative"
    >
      {children}
    </div>
  );
}

/** The cell that a link opens, as the address names it last: written once for each of hundreds of cells. */
function cellOf(link: HTMLAnchorElement): string {
  const [, cell = ""] = (link.getAttribute("href") ?? "").split(/[?&]cell=/);
  return decodeURIComponent(cell);
}

function cellAt(target: EventTarget): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-cell]") : null;
}

function neighbour(cell: HTMLAnchorElement, key: string): HTMLAnchorElement | null {
  const row = cell.closest("tr");
  const table = cell.closest("table");
  if (!row || !table) return null;
  const rows = [...table.rows].filter((candidate) => candidate.querySelector("a[data-cell]"));
  const cellsOf = (line: HTMLTableRowElement | undefined) => [
    ...(line?.querySelectorAll<HTMLAnchorElement>("a[data-cell]") ?? []),
  ];
  const columns = cellsOf(row);
  const at = { row: rows.indexOf(row), column: columns.indexOf(cell) };
  if (key === "Home") return columns[0] ?? null;
  if (key === "End") return columns.at(-1) ?? null;
  const step = STEPS[key];
  return step ? (cellsOf(rows[at.row + step[0]])[at.column + step[1]] ?? null) : null;
}
