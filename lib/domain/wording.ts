import type { StanceValue } from "@/lib/domain/stance";

/** A word in both numbers: state, states. */
export interface NounForms {
  readonly singular: string;
  readonly plural: string;
}

/** The verb phrase of one point of the scale, before its object and without one. */
export interface StancePhrase extends NounForms {
  /** Where no object follows: "abstained" beside "abstained on". */
  readonly alone: string;
}

/** The phrases of the points that a dossier uses; a point without a phrase is not used. */
export type StancePhrases = Readonly<Partial<Record<StanceValue, StancePhrase>>>;

/**
 * Vocabulary of a dossier: the noun for its commentators and, where its scale has verbs of its own (votes, answers),
 * a phrase for each point that is used. The words of `claim` are then the object of these verbs; otherwise they are
 * what follows "say that".
 */
export interface Wording {
  readonly commentator: NounForms;
  /** Null where a dossier has no verbs of its own: its commentators agree, disagree or are neutral. */
  readonly scale: StancePhrases | null;
}

/** The vocabulary of a dossier that names none. */
export const DEFAULT_WORDING: Wording = {
  commentator: { singular: "commentator", plural: "commentators" },
  scale: null,
};
