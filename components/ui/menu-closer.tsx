"use client";

import { useEffect } from "react";

/**
 * Menus are details of a group whose name says so ("filter-menu", "header-menu"): the browser keeps one of a group
 * open.
 */
const OPEN_MENU = 'details[name$="-menu"][open]';

/** Closes an open menu on Escape, which gives the focus back to its button, and on a click elsewhere. */
export function MenuCloser() {
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      const menu = event.key === "Escape" ? document.querySelector<HTMLDetailsElement>(OPEN_MENU) : null;
      if (!menu) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
      // One Escape closes one thing: the drawer behind stays open.
      event.preventDefault();
    };
    const closeElsewhere = (event: MouseEvent) => {
      const menu = document.querySelector<HTMLDetailsElement>(OPEN_MENU);
      if (menu && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    };
    document.addEventListener("keydown", closeOnEscape, { capture: true });
    document.addEventListener("click", closeElsewhere);
    return () => {
      document.removeEventListener("keydown", closeOnEscape, { capture: true });
      document.removeEventListener("click", closeElsewhere);
    };
  }, []);
  return null;
}
