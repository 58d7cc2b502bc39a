import { randomUUID } from "node:crypto";
import type { CachedPage } from "@/lib/page-cache/page-store";

interface HandedOver {
  readonly page: CachedPage;
  readonly at: number;
}

declare global {
  // Global, because a built server has a bundle for the one who hands over and another for the one who takes.
  var concordanceHandedOver: Map<string, HandedOver> | undefined;
}

/** Who hands over sends on at once; what lies here for so long was meant for somebody who has left. */
const FETCHED_WITHIN_MS = 60_000;

/** Leaves a page for the route that sends it. @returns the word to ask for it, which is good for once. */
export function issueToken(page: CachedPage, now = Date.now()): string {
  const waiting = waitingPages();
  for (const [word, { at }] of waiting) {
    if (now - at < FETCHED_WITHIN_MS) break;
    waiting.delete(word);
  }
  const word = randomUUID();
  waiting.set(word, { page, at: now });
  return word;
}

/** The page that was left under a word; null for every other word. */
export function redeemToken(word: string): CachedPage | null {
  const found = waitingPages().get(word);
  waitingPages().delete(word);
  return found?.page ?? null;
}

function waitingPages(): Map<string, HandedOver> {
  globalThis.concordanceHandedOver ??= new Map();
  return globalThis.concordanceHandedOver;
}
