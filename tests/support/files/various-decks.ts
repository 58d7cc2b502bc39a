import { expect } from "vitest";
import { toPptx } from "@/lib/briefing/formats/to-pptx";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { hostileDossier, hostilePlan } from "@/tests/support/dossiers/hostile-dossier";
import { everyKindPlan, poisonedDossier } from "@/tests/support/dossiers/poisoned-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { type OpenPart, openParts, partsLike } from "@/tests/support/files/office-claims";
import { xmlParts } from "@/tests/support/files/office-parts";

/** A written deck: its bytes, its parts as texts and as trees. */
export interface Deck {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly texts: Map<string, string>;
  readonly parts: Map<string, OpenPart>;
}

/** Decks that are usual, hostile, poisoned and empty. */
export async function variousDecks(): Promise<Deck[]> {
  const made = {
    "built-in": aBriefing(builtInDossier()),
    hostile: aBriefing(hostileDossier(), { plan: hostilePlan() }),
    poisoned: aBriefing(poisonedDossier(), { plan: everyKindPlan() }),
    nobody: aBriefing(poisonedDossier(), { plan: everyKindPlan(), query: "country=XX" }),
  };
  return Promise.all(
    Object.entries(made).map(async ([name, { index, briefing }]) => {
      const bytes = await toPptx(index, briefing);
      const texts = xmlParts(bytes);
      return { name, bytes, texts, parts: openParts(texts) };
    }),
  );
}

/**
 * Every part of the decks whose path matches, with a name for messages. There are some, or a claim about them is empty.
 */
export function partsOfDecks(decks: readonly Deck[], path: RegExp): { where: string; part: OpenPart; deck: Deck }[] {
  const found = decks.flatMap((deck) =>
    partsLike(deck.parts, path).map((part) => ({ where: `${deck.name}: ${part.path}`, part, deck })),
  );
  expect(found.length).toBeGreaterThan(0);
  return found;
}
