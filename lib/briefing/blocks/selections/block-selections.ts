import { type AskedSelection, askedSelections, SELECTION_KEYS, selectionText } from "@/lib/filters/asked-selections";
import type { UnknownChoice } from "@/lib/filters/known-choices";
import { type ComparedSelection, comparedSelections } from "@/lib/selection/compared-selections";
import type { DossierView } from "@/lib/selection/dossier-view";
import { listing } from "@/lib/wording/count";

/** Selections of a block that the dossier still has, and what is gone, in sentences. */
export interface BlockSelections {
  readonly selections: readonly ComparedSelection[];
  readonly lost: readonly string[];
}

/**
 * Opens the selections that a block is bound to. One that has lost all choices of a kind is left out: without them it
 * would be another and larger selection under the same name.
 *
 * @param texts as selectionText writes them.
 */
export function blockSelections(view: DossierView, texts: readonly string[]): BlockSelections {
  const { dossier } = view.index;
  const lost: string[] = [];
  const seen = new Set<string>();
  const kept = texts.slice(0, SELECTION_KEYS.length).flatMap((text): AskedSelection[] => {
    const { asked, unknown } = askedSelections({ a: text }, dossier);
    const [one] = asked;
    if (unknown.length > 0) lost.push(lostSentence(unknown, !one));
    if (!one) return [];
    const own = selectionText({ ...one, givenName: null });
    if (seen.has(own)) lost.push("One selection stands there twice and is shown once.");
    if (seen.has(own)) return [];
    seen.add(own);
    return [one];
  });
  const asked = kept.flatMap((one, place) => {
    const key = SELECTION_KEYS[place];
    return key ? [{ ...one, key }] : [];
  });
  return { selections: comparedSelections(view, asked), lost };
}

function lostSentence(unknown: readonly UnknownChoice[], isLeftOut: boolean): string {
  const choices = listing(unknown.map(({ key, value }) => `the ${KIND_WORDS[key]} ${value}`));
  return isLeftOut
    ? `A selection is left out: the dossier no longer has ${choices}.`
    : `A selection is shown without ${choices}: the dossier no longer has that.`;
}

const KIND_WORDS: Readonly<Record<UnknownChoice["key"], string>> = {
  country: "country",
  institution: "institution",
  issue: "issue",
  source: "source",
  side: "side",
  selection: "choice",
};
