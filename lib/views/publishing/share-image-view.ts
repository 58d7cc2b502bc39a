import type { StanceValue } from "@/lib/domain/stance";
import { findings } from "@/lib/findings/findings";
import type { DossierView } from "@/lib/selection/dossier-view";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { type BriefingContext, briefingContext } from "@/lib/views/context-line";
import { sharedPage } from "@/lib/views/publishing/open-graph";
import { commentatorNoun } from "@/lib/wording/nouns";
import { usedValues } from "@/lib/wording/stance-words";

/** What the picture of a shared link shows: the view's finding with its basis, and the caveat that belongs to it. */
export interface ShareImageView {
  readonly title: string;
  readonly finding: string;
  readonly basis: string;
  /**
   * The counts of the finding's proposition over the points its dossier uses, ascending; empty where there is no
   * finding.
   */
  readonly counts: readonly { readonly value: StanceValue; readonly count: number }[];
  /** What it is and what it rests on, without the address: a picture of a link stands beside the link. */
  readonly context: readonly string[];
}

export interface SharedView {
  /** In one or two sentences what the page says. */
  readonly said: string;
  readonly context: BriefingContext;
  readonly image: ShareImageView;
}

/**
 * What is said of a view where its link is shared: what the page is about or else its first finding, context, picture.
 * O(positions).
 * @param now an ISO date
 * @param place where in the dossier the page is; "" is the overview
 */
export function sharedView(
  { index, selection }: DossierView,
  { now, permalink, place = "", compared = [] }: SharedLink,
): SharedView {
  const shared = sharedPage({ index, selection, place, compared });
  const sidesByProposition = selectionSides({ index, selection: shared.selection }).filter(
    ({ issueId }) => shared.issueId === null || issueId === shared.issueId,
  );
  const [first] = shared.words ? [] : findings({ index, selection: shared.selection }, sidesByProposition);
  const counts = sidesByProposition.find(({ id }) => id === first?.propositionId)?.summary.counts;
  const context = briefingContext({ index, selection: shared.selection, now, permalink });
  const finding =
    shared.words?.said ??
    first?.text ??
    `No proposition is addressed by three or more of these ${commentatorNoun(selection.dossier, 2)}.`;
  const basis = shared.words?.basis ?? first?.basis ?? context.basis;
  const image: ShareImageView = {
    title: drawable(shared.title ?? context.dossierTitle),
    finding: drawable(finding),
    basis: drawable(basis),
    counts: counts ? usedValues(selection.dossier).map((value) => ({ value, count: counts[value] })) : [],
    context: [context.lines[0], [context.basis, context.coverage, context.sourceLine].join(" · ")].map(drawable),
  };
  return { said: `${finding} ${basis}`, context, image };
}

interface SharedLink {
  readonly now: string;
  readonly permalink: string;
  readonly place?: string;
  /** Ids of the commentators that a comparison compares. */
  readonly compared?: readonly string[];
}

/**
 * Letters that the font of the picture has: Latin with the letters of European languages, Cyrillic, and the punctuation
 * in use. The library that draws would ask a server elsewhere for any other letter.
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
