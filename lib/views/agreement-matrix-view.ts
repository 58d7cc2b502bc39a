import type { Pair } from "../analysis/compare-pairs";
import { compareText } from "../domain/collections";
import type { DossierIndex } from "../domain/dossier-index";
import type { Selection } from "../filters/selection";
import { type NamedVoice, nameVoice } from "./names";
import { sameSideCount } from "./pair-view";
import { comparedVoices } from "./selection-analysis";

export interface AgreementCell {
  readonly pair: Pair;
  readonly text: string;
  readonly words: string;
  /** From opposed on all they share (−2) to together on all (2); null where the pair cannot be compared. */
  readonly level: -2 | -1 | 0 | 1 | 2 | null;
}

/** Who with whom: voices that share enough with at least one other, and those who cannot be compared with anybody. */
export interface AgreementMatrixView {
  readonly voices: readonly NamedVoice[];
  /** cells[i][j] for voices i and j; null on the diagonal. */
  readonly cells: readonly (readonly (AgreementCell | null)[])[];
  readonly comparablePairs: number;
  readonly pairs: number;
  readonly alone: readonly NamedVoice[];
  /** Voices that can be compared but are not drawn, because the picture would be too large; 0 as a rule. */
  readonly notDrawn: number;
}

/** More rows and columns than this nobody reads, and a browser labours over. */
const MOST_DRAWN = 70;

/** Lays out the agreement of all pairs in the order given (what belongs together stands together). */
export function agreementMatrixView({
  index,
  selection,
  pairs,
  order,
}: {
  readonly index: DossierIndex;
  readonly selection: Selection;
  readonly pairs: readonly Pair[];
  /** Ids of compared voices in the order to be shown. */
  readonly order: readonly string[];
}): AgreementMatrixView {
  const comparable = pairs.filter((pair) => pair.distance !== null);
  const connected = new Set(comparable.flatMap(({ a, b }) => [a, b]));
  const voiceOf = new Map(comparedVoices(selection).map((voice) => [voice.id, nameVoice(index, voice)]));
  const comparableVoices = order.filter((id) => connected.has(id)).flatMap((id) => voiceOf.get(id) ?? []);
  const drawn = mostComparable(comparable, MOST_DRAWN);
  const voices =
    comparableVoices.length > MOST_DRAWN ? comparableVoices.filter(({ id }) => drawn.has(id)) : comparableVoices;
  const shown = new Set(voices.map(({ id }) => id));
  const pairOf = new Map(
    pairs
      .filter(({ a, b }) => shown.has(a) && shown.has(b))
      .flatMap((pair) => [
        [`${pair.a} ${pair.b}`, pair],
        [`${pair.b} ${pair.a}`, pair],
      ]),
  );
  return {
    voices,
    cells: voices.map((row) =>
      voices.map((column) => {
        const pair = pairOf.get(`${row.id} ${column.id}`);
        return pair ? agreementCell(pair, row, column) : null;
      }),
    ),
    comparablePairs: comparable.length,
    pairs: pairs.length,
    alone: [...voiceOf.values()].filter(({ id }) => !connected.has(id)),
    notDrawn: comparableVoices.length - voices.length,
  };
}

/** The voices that can be compared with most others, ties by id. */
function mostComparable(comparable: readonly Pair[], most: number): ReadonlySet<string> {
  const partners = new Map<string, number>();
  for (const { a, b } of comparable) for (const id of [a, b]) partners.set(id, (partners.get(id) ?? 0) + 1);
  const ranked = [...partners].sort(([a, n], [b, m]) => m - n || compareText(a, b));
  return new Set(ranked.slice(0, most).map(([id]) => id));
}

function agreementCell(pair: Pair, row: NamedVoice, column: NamedVoice): AgreementCell {
  const who = `${row.name} and ${column.name}`;
  if (pair.agreement === null) {
    const why = pair.shared === 0 ? "share no proposition" : `share ${pair.shared} only`;
    return { pair, text: "", words: `${who} ${why}: not comparable`, level: null };
  }
  return {
    pair,
    text: `${pair.sameSide}/${pair.shared}`,
    words: `${who}: same side on ${sameSideCount(pair)} shared, opposite sides on ${pair.oppositeSides}`,
    level: levelOf(pair),
  };
}

/** Sides in five steps, from opposed on all they share to together on all: the colour must not contradict the count in the cell. */
function levelOf({ sameSide, oppositeSides, shared }: Pair): NonNullable<AgreementCell["level"]> {
  if (sameSide === shared) return 2;
  if (oppositeSides === shared) return -2;
  if (sameSide === oppositeSides) return 0;
  return sameSide > oppositeSides ? 1 : -1;
}
