"use client";

import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { useInSightFirst } from "@/components/ui/navigation/use-deferred-offscreen";
import { draw, firstMarkup, type KeyedText, keep } from "@/components/ui/static-html/draw-text";

interface StaticFrameProps {
  /** Another for every other text. */
  readonly textKey: string;
  /** Null where the document that came from the server holds it in this place. */
  readonly html: string | null;
  readonly className?: string | undefined;
}

/**
 * Shows markup, what is in sight first. When the markup is replaced the focus stays where it was: on the link with the
 * same address, else in the same place.
 */
export function StaticFrame({ textKey, html, className }: StaticFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useMemo((): KeyedText => ({ key: textKey, html }), [textKey, html]);
  const shown = useInSightFirst(frame, latest);
  const [first] = useState(() => firstMarkup(latest));
  const drawn = useRef<KeyedText | null>(null);
  const focused = useRef<{ readonly href: string; readonly place: number } | null>(null);

  useLayoutEffect(() => {
    if (!frame.current || drawn.current?.key === shown.key) return;
    // As the link goes it loses the focus, and that is heard.
    const left = focused.current;
    const isDrawn = draw(shown, { frame: frame.current, former: drawn.current, source: first.source });
    drawn.current = isDrawn ? shown : null;
    if (!left || document.activeElement !== document.body) return;
    const { href, place } = left;
    const links = linksIn(frame.current);
    (links.find((link) => link.getAttribute("href") === href) ?? links[place])?.focus({ preventScroll: true });
  }, [shown, first]);

  useLayoutEffect(() => {
    const element = frame.current;
    return () => {
      if (element && drawn.current) keep(drawn.current, element, "whole");
    };
  }, []);

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
      data-text={first.isInDocument ? first.key : undefined}
      onFocus={remember}
      onBlur={() => {
        focused.current = null;
      }}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React, which escapes every text and value.
      dangerouslySetInnerHTML={first.markup}
    />
  );
}

function linksIn(frame: HTMLElement | null): HTMLAnchorElement[] {
  return [...(frame?.querySelectorAll("a") ?? [])];
}
