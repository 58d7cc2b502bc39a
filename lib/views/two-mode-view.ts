import type { DossierIndex } from "../domain/dossier-index";
import { hasValue } from "../domain/position";
import { sideOf } from "../domain/stance";
import type { Selection } from "../filters/selection";
import { nameVoice, propositionLabel } from "./names";
import { comparedVoices, seriatedVoices } from "./selection-analysis";

export interface TwoModeVoice {
  readonly id: string;
  readonly name: string;
  readonly y: number;
}

export interface TwoModeSide {
  readonly key: string;
  readonly propositionId: string;
  readonly side: "agree" | "disagree";
  readonly label: string;
  readonly voices: number;
  readonly y: number;
}

export interface TwoModeLine {
  readonly voiceId: string;
  readonly sideKey: string;
  readonly propositionId: string;
  readonly side: "agree" | "disagree";
  readonly strong: boolean;
  readonly from: number;
  readonly to: number;
}

/** Voices on the left, the two sides of each proposition on the right, a line for each position: who meets whom where. */
export interface TwoModeView {
  readonly height: number;
  readonly voices: readonly TwoModeVoice[];
  readonly sides: readonly TwoModeSide[];
  readonly lines: readonly TwoModeLine[];
}

const ROW = 19;

/** The two-mode picture. Sides stand at the mean height of their voices, so that lines cross as little as is simple to achieve. */
export function twoModeView(index: DossierIndex, selection: Selection): TwoModeView {
  const compared = new Map(comparedVoices(selection).map((voice) => [voice.id, voice]));
  const positions = selection.positions
    .filter(hasValue)
    .filter(({ commentatorId, value }) => compared.has(commentatorId) && value !== 0);
  const holding = new Set(positions.map(({ commentatorId }) => commentatorId));
  const seriated = seriatedVoices(selection).filter((id) => holding.has(id));
  const others = [...holding].filter((id) => !seriated.includes(id)).sort();
  const voices = [...seriated, ...others].map((id, row): TwoModeVoice => {
    const commentator = compared.get(id);
    return { id, name: commentator ? nameVoice(index, commentator).name : id, y: row * ROW + ROW / 2 };
  });
  const heightOf = new Map(voices.map(({ id, y }) => [id, y]));
  const height = Math.max(voices.length * ROW, 2 * ROW);
  const unplaced = selection.propositions.flatMap((proposition) =>
    (["agree", "disagree"] as const).flatMap((side) => {
      const heights = positions
        .filter((p) => p.propositionId === proposition.id && sideOf(p.value) === side)
        .map((p) => heightOf.get(p.commentatorId) ?? 0);
      if (heights.length === 0) return [];
      const mean = heights.reduce((sum, y) => sum + y, 0) / heights.length;
      return [
        {
          key: `${proposition.id}:${side}`,
          propositionId: proposition.id,
          side,
          label: propositionLabel(proposition),
          voices: heights.length,
          mean,
        },
      ];
    }),
  );
  const step = height / Math.max(1, unplaced.length);
  const sides = unplaced
    .toSorted((a, b) => a.mean - b.mean || (a.key < b.key ? -1 : 1))
    .map(({ mean, ...side }, row): TwoModeSide => ({ ...side, y: row * step + step / 2 }));
  const sideHeight = new Map(sides.map(({ key, y }) => [key, y]));
  return {
    height,
    voices,
    sides,
    lines: positions.map(({ commentatorId, propositionId, value }): TwoModeLine => {
      const side = value > 0 ? "agree" : "disagree";
      const sideKey = `${propositionId}:${side}`;
      return {
        voiceId: commentatorId,
        sideKey,
        propositionId,
        side,
        strong: Math.abs(value) === 2,
        from: heightOf.get(commentatorId) ?? 0,
        to: sideHeight.get(sideKey) ?? 0,
      };
    }),
  };
}
