"use client";

import { useLayoutEffect, useRef } from "react";
import { useInSightFirst } from "@/components/ui/navigation/use-deferred-offscreen";

/**
 * Shows markup, what is in sight first. When the markup is replaced the focus stays where it was: on the link with the
 * same address, else in the same place.
 */
export function StaticFrame({ html, className }: { html: string; className?: string | undefined }) {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useInSightFirst(frame, html);
  const focused = useRef<{ readonly href: string; readonly place: number } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the markup has been replaced, and only then.
  useLayoutEffect(() => {
    if (!focused.current || document.activeElement !== document.body) return;
    const { href, place } = focused.current;
    const links = linksIn(frame.current);
    (links.find((link) => link.getAttribute("href") === href) ?? links[place])?.focus({ preventScroll: true });
  }, [shown]);

  function remember() {
    const links = linksIn(frame.current);
    const place = links.findIndex((link) => link.matches(":focus"));
    focused.current = place < 0 ? null : { href: links[place]?.getAttribute("href") ?? "", place };
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: no control, it watches where among its links the focus is.
    <div
      ref={frame}
      className={className}
      onFocus={remember}
      onBlur={() => {
        focused.current = null;
      }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React, which escapes every text and value.
      dangerouslySetInnerHTML={{ __html: shown }}
    />
  );
}

function linksIn(frame: HTMLElement | null): HTMLAnchorElement[] {
  return [...(frame?.querySelectorAll("a") ?? [])];
}
