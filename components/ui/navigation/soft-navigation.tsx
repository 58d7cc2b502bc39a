"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { followedLink } from "@/components/ui/navigation/link-click";
import { type AddressParameters, newestAddress } from "@/components/ui/navigation/newest-address";
import { useArrival } from "@/components/ui/navigation/use-focus-restoration";
import { TEXT_MISSING } from "@/components/ui/static-html/draw-text";

/**
 * Turns plain links within the product into soft navigation, with one listener for the page.
 * Links stay ordinary anchors: they work without scripts, cost nothing to hydrate (a matrix has hundreds) and are
 * never prefetched by the hundred, as a Link component for each would be. `data-keep`, on a link or around many, keeps
 * the scroll position, as do the cells of a matrix (`data-cell`). A choice made before the page of the last one has
 * arrived is made in the newest address (newest-address.ts): links carry the state of the page they were drawn in.
 * `data-whole` marks a link that means what it says, such as one that clears all choices.
 */
export function SoftNavigation({ parameters, children }: { parameters: AddressParameters; children: ReactNode }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const isLong = useLong(isPending);
  const rememberLink = useArrival();
  const [isCutOff, setCutOff] = useState(false);
  const asked = useRef<{ readonly url: URL; readonly from: string } | null>(null);

  useEffect(() => {
    const goOn = () => setCutOff(false);
    window.addEventListener("online", goOn);
    return () => window.removeEventListener("online", goOn);
  }, []);

  useEffect(() => {
    const askAnew = () => router.refresh();
    window.addEventListener(TEXT_MISSING, askAnew);
    return () => window.removeEventListener(TEXT_MISSING, askAnew);
  }, [router]);

  useEffect(() => {
    if (!isPending) asked.current = null;
  }, [isPending]);

  /**
   * The address that was asked for last while its page has not arrived; the present one is still that of the page on
   * the screen.
   */
  function newest(): URL | null {
    const { url, from } = asked.current ?? {};
    return isPending && url && from === window.location.href ? url : null;
  }

  function push(url: URL, scroll: boolean) {
    asked.current = { url, from: window.location.href };
    startTransition(() => router.push(url.pathname + url.search + url.hash, { scroll }));
  }

  function follow(event: MouseEvent) {
    const link = followedLink(event);
    if (!link) return;
    const { anchor } = link;
    const last = anchor.dataset.whole === undefined ? newest() : null;
    const present = new URL(window.location.href);
    const url = last ? newestAddress({ link: link.url, present, newest: last }, parameters) : link.url;
    if (url.hash && url.pathname === window.location.pathname && url.search === window.location.search) return;
    event.preventDefault();
    rememberLink(anchor);
    const scroll = anchor.closest("[data-keep]") === null && anchor.dataset.cell === undefined;
    const go = () => push(url, scroll);
    if (navigator.onLine) go();
    // Without a connection the browser would put its own page of errors in the place of what can still be read.
    else void isServerInReach().then((isInReach) => (isInReach ? go() : setCutOff(true)));
  }

  /** A form that asks for a page, such as that of dates, is a link whose address the reader fills in. */
  function send(event: FormEvent) {
    const form = event.target;
    const last = newest();
    if (!last || !(form instanceof HTMLFormElement) || form.method !== "get" || event.defaultPrevented) return;
    const link = new URL(form.action);
    const present = new URL(window.location.href);
    if (link.origin !== present.origin) return;
    event.preventDefault();
    link.search = new URLSearchParams(fieldsOf(form)).toString();
    push(newestAddress({ link, present, newest: last }, parameters), true);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside are the interactive elements; a key press on a link arrives here as a click.
    <div data-pending={isLong} onClick={follow} onSubmit={send}>
      {children}
      <p role="status" className={isCutOff ? NOTICE : "sr-only"}>
        {isCutOff && "No connection: this page stays as it is. The link can be followed when the connection is back."}
      </p>
    </div>
  );
}

/** What is filled in; a field left empty asks for nothing. */
function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
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

/**
 * True once something has been going on for so long that a reader should be told; to dim a page is to paint all of it.
 */
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
