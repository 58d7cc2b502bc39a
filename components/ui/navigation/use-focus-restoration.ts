"use client";

import { usePathname } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";

/**
 * Where the focus goes when another page has come without a load: to the passage that the link names, else to the
 * content; on the way back to the link that had been followed. Without it a keyboard would begin at the top again, and
 * a screen reader in the middle of nothing. Whatever the page itself has focused, such as the field of a search or an
 * open drawer, keeps the focus.
 *
 * @returns to be called with the link that is followed.
 */
export function useArrival(): (anchor: Element) => void {
  const pathname = usePathname();
  const leftPath = useRef(pathname);
  const isBack = useRef(false);
  const followed = useRef(new Map<string, string>());

  useEffect(() => {
    const goBack = () => {
      isBack.current = true;
    };
    window.addEventListener("popstate", goBack);
    return () => window.removeEventListener("popstate", goBack);
  }, []);

  useEffect(() => {
    if (leftPath.current === pathname) return;
    leftPath.current = pathname;
    const href = isBack.current ? followed.current.get(presentPage()) : undefined;
    if (document.activeElement && document.activeElement !== document.body) return;
    (linkTo(href) ?? namedPassage() ?? document.getElementById("content"))?.focus({ preventScroll: true });
  }, [pathname]);

  return useCallback((anchor: Element) => {
    isBack.current = false;
    followed.current.set(presentPage(), anchor.getAttribute("href") ?? "");
  }, []);
}

function presentPage(): string {
  return window.location.pathname + window.location.search;
}

function linkTo(href: string | undefined): HTMLElement | null {
  if (href === undefined) return null;
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")];
  return links.find((link) => link.getAttribute("href") === href) ?? null;
}

/**
 * The passage that the address names, marked as what was looked for: a style for targets knows only pages that were
 * loaded.
 */
function namedPassage(): HTMLElement | null {
  const passage = document.getElementById(textOf(window.location.hash.slice(1)));
  if (!passage) return null;
  if (passage.tabIndex < 0) passage.tabIndex = -1;
  passage.dataset.arrived = "true";
  return passage;
}

/** A fragment is written by hand as well, and then need not be an encoded text ("#100%"). */
function textOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
