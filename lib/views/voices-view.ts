import type { DossierIndex } from "../domain/dossier-index";
import { hasValue } from "../domain/position";
import type { Selection } from "../filters/selection";
import { KIND_WORDS, VOICE_WORDS } from "./labels";
import { byName, type NamedVoice, nameVoice } from "./names";

export interface VoiceRow {
  readonly voice: NamedVoice;
  readonly role: string;
  readonly positions: number;
  /** Whether there are positions, and the filter leaves none of them: then nothing may be said of silence. */
  readonly isSetAside: boolean;
  readonly quotations: number;
}

/** Every voice left under the filter, by name, with how much is known of it. */
export function voiceRows(index: DossierIndex, selection: Selection): VoiceRow[] {
  const anywhere = countedByVoice(index.positions.filter(hasValue));
  const left = countedByVoice(selection.positions.filter(hasValue));
  const quoted = countedByVoice(selection.quotations);
  return selection.commentators
    .map((commentator) => ({
      voice: nameVoice(index, commentator),
      role: commentator.kind === "unnamed-group" ? KIND_WORDS["unnamed-group"] : VOICE_WORDS[commentator.voice],
      positions: left.get(commentator.id) ?? 0,
      isSetAside: !left.has(commentator.id) && anywhere.has(commentator.id),
      quotations: quoted.get(commentator.id) ?? 0,
    }))
    .toSorted((a, b) => byName(a.voice, b.voice));
}

function countedByVoice(things: readonly { readonly commentatorId: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { commentatorId } of things) counts.set(commentatorId, (counts.get(commentatorId) ?? 0) + 1);
  return counts;
}
