import type { DossierIndex } from "../domain/dossier-index";
import { STANCE_VALUES, type StanceValue } from "../domain/stance";
import type { Selection } from "../filters/selection";
import { type BriefingContext, briefingContext } from "./context-line";
import { type Finding, findings } from "./findings";
import { selectionCamps } from "./selection-analysis";

/** What the picture of a shared link shows: the view's finding with its basis, and the caveat that belongs to it. */
export interface ShareImageView {
  readonly title: string;
  readonly finding: string;
  readonly basis: string;
  /** The counts of the finding's proposition from −2 to +2; empty where there is no finding. */
  readonly counts: readonly { readonly value: StanceValue; readonly count: number }[];
  /** What it is and what it rests on, without the address: a picture of a link stands beside the link. */
  readonly context: readonly string[];
}

export interface SharedView {
  readonly finding: Finding | null;
  readonly context: BriefingContext;
  readonly image: ShareImageView;
}

/** What is said of a view where its link is shared: first finding, context, picture. `now` is an ISO date. O(positions). */
export function sharedView(
  index: DossierIndex,
  selection: Selection,
  { now, permalink }: { readonly now: string; readonly permalink: string },
): SharedView {
  const camps = selectionCamps(index, selection);
  const [first] = findings(index, selection, camps);
  const finding = first ?? null;
  const counts = camps.find(({ id }) => id === first?.propositionId)?.summary.counts;
  const context = briefingContext({ index, selection, now, permalink });
  const [what] = context.lines;
  const image: ShareImageView = {
    title: drawable(context.dossierTitle),
    finding: drawable(finding?.text ?? "No proposition is addressed by three or more of these voices."),
    basis: drawable(finding?.basis ?? context.basis),
    counts: counts ? STANCE_VALUES.map((value) => ({ value, count: counts[value] })) : [],
    context: [what, [context.basis, context.coverage, context.sourceLine].join(" · ")].map(drawable),
  };
  return { finding, context, image };
}

/**
 * Letters that the font of the picture has: Latin with the letters of European languages, Cyrillic, and the punctuation in use.
 * The library that draws would ask a server elsewhere for any other letter.
 */
const DRAWABLE = /[ -~¡-¨ª-¬¯-ēĖ-īĮ-ķĹ-ľŁ-ňŊ-ōŐ-žЀ-џ–—‘’‚“”„•…′″‹›€−◌]/u;

/** The text with every letter that cannot be drawn replaced: by its base letter, or by a dotted circle. */
export function drawable(text: string): string {
  const characters = Array.from(text.normalize("NFC").replace(/\s+/gu, " "), (character) => {
    if (DRAWABLE.test(character)) return character;
    const [base = ""] = character.normalize("NFKD");
    return DRAWABLE.test(base) ? base : "◌";
  });
  return characters.join("").replace(/◌+/gu, "◌");
}
