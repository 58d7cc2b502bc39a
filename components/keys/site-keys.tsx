"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { type Errand, leaveErrand, takeErrand } from "@/components/keys/after-arrival";
import type { PaletteSource } from "@/components/keys/command-palette";

const CommandPalette = dynamic(
  () => import("@/components/keys/command-palette").then((module) => module.CommandPalette),
  {
    ssr: false,
  },
);
const KeysDialog = dynamic(() => import("@/components/keys/keys-dialog").then((module) => module.KeysDialog), {
  ssr: false,
});
const Tour = dynamic(() => import("@/components/keys/tour").then((module) => module.Tour), { ssr: false });

/** Where the tour begins; pages without findings have nothing to show. */
const TOUR_START = '[data-tour="findings"]';

type Opening = "palette" | "keys" | "tour";

/**
 * The keys of every page: ⌘K or Ctrl+K, / and ?. What they open is loaded when it is first asked for. Plain links with
 * `data-opens` open the same things; without scripts they lead where they say.
 */
export function SiteKeys({ dossier }: { dossier: PaletteSource | null }) {
  const router = useRouter();
  const [open, setOpen] = useState<Opening | null>(null);
  const hasScripts = useSyncExternalStore(subscribeToNothing, yes, no);
  const close = useCallback(() => setOpen(null), []);

  const doHere = useCallback((errand: Errand): boolean => {
    if (errand === "search") return focusSearch();
    const canTour = document.querySelector(TOUR_START) !== null;
    if (canTour) setOpen("tour");
    return canTour;
  }, []);

  const run = useCallback(
    (errand: Errand) => {
      if (doHere(errand)) return;
      const href = errand === "search" ? dossier?.searchHref : dossier?.homeHref;
      if (!href) return;
      leaveErrand(errand);
      router.push(href);
    },
    [doHere, router, dossier],
  );

  useEffect(() => {
    const errand = takeErrand();
    if (errand) doHere(errand);
  }, [doHere]);

  useEffect(() => {
    const act = (opening: Opening) => (opening === "tour" ? run("tour") : setOpen(opening));
    const onKey = (event: KeyboardEvent) => {
      if (open !== null || isTyping(event.target) || document.querySelector("dialog[open]")) return;
      const opening = openingOf(event, dossier);
      if (!opening) return;
      event.preventDefault();
      if (opening === "search") run("search");
      else act(opening);
    };
    const onClick = (event: MouseEvent) => {
      const opener = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-opens]") : null;
      const opening = OPENINGS.find((candidate) => candidate === opener?.dataset.opens);
      if (!opening || isModified(event) || event.button !== 0) return;
      event.preventDefault();
      act(opening);
    };
    document.addEventListener("keydown", onKey);
    // Before the listener that follows links, which would leave the page.
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [open, run, dossier]);

  return (
    <>
      {hasScripts && (
        <button
          type="button"
          className="pill px-2.5 max-sm:hidden"
          aria-label="Keys"
          title="Keys (?)"
          onClick={() => setOpen("keys")}
        >
          ?
        </button>
      )}
      {open === "palette" && dossier && <CommandPalette source={dossier} onClose={close} />}
      {open === "keys" && (
        <KeysDialog place={placeOf(dossier)} onClose={close} onTour={dossier?.homeHref ? () => run("tour") : null} />
      )}
      {open === "tour" && <Tour onClose={close} />}
    </>
  );
}

function placeOf(dossier: PaletteSource | null): "dossier" | "dossiers" | "elsewhere" {
  if (!dossier) return "elsewhere";
  return dossier.searchHref === null ? "dossiers" : "dossier";
}

const OPENINGS: readonly Opening[] = ["palette", "keys", "tour"];

function openingOf(event: KeyboardEvent, dossier: PaletteSource | null): Opening | "search" | null {
  const isCommand = (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;
  if (isCommand && event.key.toLowerCase() === "k") return dossier ? "palette" : null;
  if (event.metaKey || event.ctrlKey || event.altKey) return null;
  if (event.key === "?") return "keys";
  if (event.key !== "/" || !dossier) return null;
  // Quotations are searched within a dossier: among several, the palette finds which.
  return dossier.searchHref === null ? "palette" : "search";
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function isModified(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('search input[type="search"]');
  field?.focus();
  field?.select();
  return field !== null;
}

function subscribeToNothing(): () => void {
  return () => {};
}

function yes(): boolean {
  return true;
}

function no(): boolean {
  return false;
}
