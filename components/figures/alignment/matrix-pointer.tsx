"use client";

import { type MouseEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { countSides } from "@/lib/views/alignment/count-sides";
import { unpackRow } from "@/lib/views/alignment/packed-rows";
import { pairWords } from "@/lib/views/alignment/pair-words";

interface MatrixPointerProps {
  /** Rows in the order drawn, with their packed values. */
  readonly rows: readonly { readonly id: string; readonly name: string; readonly packed: string }[];
  /** Where the cells are, as shares of the picture's width and height. */
  readonly frame: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly minimumShared: number;
  /** Address of a pair, with PAIR where "a~b" is to stand. */
  readonly hrefOfPair: string;
  readonly children: ReactNode;
}

interface Pointed {
  readonly row: number;
  readonly column: number;
  /** Place of the words inside the frame, on the side of the pointer where there is more room. */
  readonly place: { readonly top: string; readonly left?: string; readonly right?: string };
}

/**
 * Pointing at a cell of a matrix that is one picture: names the pair and what it rests on, and a click opens it. By
 * keyboard, by touch and without scripts the two fields below the matrix do the same.
 */
export function MatrixPointer({ rows, frame, minimumShared, hrefOfPair, children }: MatrixPointerProps) {
  const holder = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);

  function at(event: PointerEvent | MouseEvent): Pointed | null {
    const picture = holder.current?.querySelector("svg");
    const box = picture?.getBoundingClientRect();
    const outer = holder.current?.getBoundingClientRect();
    if (!box || !outer) return null;
    const place = (position: number, from: number, length: number) =>
      Math.floor(((position - from) / length) * rows.length);
    const column = place((event.clientX - box.left) / box.width, frame.left, frame.width);
    const row = place((event.clientY - box.top) / box.height, frame.top, frame.height);
    const isInside = [row, column].every((index) => index >= 0 && index < rows.length);
    if (!isInside || row === column) return null;
    const x = event.clientX - outer.left;
    const beside = x < outer.width / 2 ? { left: `${x + 12}px` } : { right: `${outer.width - x + 12}px` };
    return { row, column, place: { top: `${event.clientY - outer.top + 12}px`, ...beside } };
  }

  function open(event: MouseEvent) {
    const cell = at(event);
    const [one, other] = [rows[cell?.row ?? -1], rows[cell?.column ?? -1]];
    const anchor = link.current;
    // A click on a link of the page: so that it goes as every other link goes, without loading the page anew.
    if (!one || !other || !anchor || event.target === anchor) return;
    anchor.href = hrefOfPair.replace("PAIR", `${encodeURIComponent(one.id)}~${encodeURIComponent(other.id)}`);
    anchor.click();
  }

  const [one, other] = [rows[pointed?.row ?? -1], rows[pointed?.column ?? -1]];
  const words =
    one && other
      ? pairWords([one.name, other.name], countSides(unpackRow(one.packed), unpackRow(other.packed)), { minimumShared })
      : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: for the pointer only; the two fields below reach every pair by keyboard.
    <div
      ref={holder}
      className={`relative ${words ? "cursor-pointer" : ""}`}
      onPointerMove={(event) => setPointed(at(event))}
      onPointerLeave={() => setPointed(null)}
      onClick={open}
    >
      {children}
      <a ref={link} href="#pair" hidden data-keep>
        Open this pair
      </a>
      {words && pointed && (
        <div
          className="tooltip pointer-events-none absolute z-10 w-max max-w-64"
          style={pointed.place}
          aria-hidden="true"
        >
          {words}
        </div>
      )}
    </div>
  );
}
