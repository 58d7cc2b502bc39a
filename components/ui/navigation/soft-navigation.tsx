"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, type ReactNode, useEffect, useState, useTransition } from "react";
import { followedLink } from "@/components/ui/navigation/link-click";
import { useArrival } from "@/components/ui/navigation/use-focus-restoration";

/**
 * Turns plain links within the product into soft navigation, with one listener for the page.
 * Links stay ordinary anchors: they work without scripts, cost nothing to hydrate (a matrix has hundreds) and are
 * never prefetched by the hundred, as a Link component for each would be. `data-keep`, on a link or around many, keeps the scroll position, as do the cells of a matrix (`data-cell`).
 */
export function SoftNavigation({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const isLong = useLong(isPending);
  const rememberLink = useArrival();
  const [isCutOff, setCutOff] = useState(false);

  useEffect(() => {
    const goOn = () => setCutOff(false);
    window.addEventListener("online", goOn);
    return () => window.removeEventListener("online", goOn);
  }, []);

  function follow(event: MouseEvent) {
    const link = followedLink(event);
    if (!link) return;
    const { anchor, url } = link;
    if (url.hash && url.pathname === window.location.pathname && url.search === window.location.search) return;
    event.preventDefault();
    rememberLink(anchor);
    const scroll = anchor.closest("[data-keep]") === null && anchor.dataset.cell === undefined;
    const go = () => startTransition(() => router.push(url.pathname + url.search + url.hash, { scroll }));
    if (navigator.onLine) go();
    // Without a connection the browser would put its own page of errors in the place of what can still be read.
    else void isServerInReach().then((isInReach) => (isInReach ? go() : setCutOff(true)));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside are the interactive elements; a key press on a link arrives here as a click.
    <div data-pending={isLong} onClick={follow}>
      {children}
      <p role="status" className={isCutOff ? NOTICE : "sr-only"}>
        {isCutOff && "No connection: this page stays as it is. The link can be followed when the connection is back."}
      </p>
    </div>
  );
}

const NOTICE =
  "no-print fixed inset-x-4 bottom-4 z-50 mx-auto w-fit max-w-[40rem] rounded-md border border-line-strong bg-card px-4 py-2 text-[0.875rem] shadow-lg";

/** A machine without a network can still reach a server of its own. */
function isServerInReach(): Promise<boolean> {
  return fetch("/icon.svg", { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );
}

/** True once something has been going on for so long that a reader should be told; to dim a page is to paint all of it. */
function useLong(isGoingOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isGoingOn]);
  return isLong;
}

const LONG_MS = 200;
