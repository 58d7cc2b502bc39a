import type { DossierIndex } from "../domain/dossier-index";
import { hasValue } from "../domain/position";
import type { Selection } from "../filters/selection";
import { KIND_WORDS, VOICE_WORDS } from "./labels";
import { byName, type NamedVoice, nameVoice } from "./names";

export interface VoiceRow {
  readonly voice: NamedVoice;
  readonly role: string;
  readonly positions: number;
  readonly quotations: number;
}

/** Every voice left under the filter, by name, with how much is known of it. */
export function voiceRows(index: DossierIndex, selection: Selection): VoiceRow[] {
  return selection.commentators
    .map((commentator) => ({
      voice: nameVoice(index, commentator),
      role: commentator.kind === "unnamed-group" ? KIND_WORDS["unnamed-group"] : VOICE_WORDS[commentator.voice],
      positions: selection.positions.filter(hasValue).filter((position) => position.commentatorId === commentator.id)
        .length,
      quotations: selection.quotations.filter((quotation) => quotation.commentatorId === commentator.id).length,
    }))
    .toSorted((a, b) => byName(a.voice, b.voice));
}
