import { canonicalFormOf } from "@/lib/analysis/grouping/sample/canonical-form";
import { type VoiceCell, voiceCells } from "@/lib/analysis/two-sample/voice-cells";
import { compareText, groupBy } from "@/lib/domain/collections";

/**
 * The propositions and voices compared, in canonical order: all that the computation sees. Sides are *first* (0) and
 * *second* (1), whichever is called A; a voice may be on both.
 */
export interface TwoSampleTable {
  readonly voices: number;
  /** Ids of propositions in canonical order, and by place 1 where the values have changed sign. */
  readonly propositionIds: readonly string[];
  readonly isTurned: Uint8Array;
  readonly isFirstA: boolean;
  /** Voices with a cell on each side. */
  readonly voicesOfSide: readonly [number, number];
  /** By voice: 0 or 1, or 2 for one on both sides. */
  readonly sideOfVoice: Uint8Array;
  /**
   * Cells of a proposition, firstCell[p] … firstCell[p + 1] − 1: first its pairs, values of one voice on the first and
   * the second side one after the other, then from firstSingle[p] on the singles.
   */
  readonly firstCell: Int32Array;
  readonly firstSingle: Int32Array;
  readonly voiceOf: Int32Array;
  readonly sideOf: Uint8Array;
  readonly values: Float64Array;
}

/**
 * Lays cells out in canonical order, which depends on what was said and not on sides, names, order or which way round
 * propositions are worded. Voices that said exactly the same are put by side, then by id. O(cells) beside the canonical
 * form.
 */
export function twoSampleTable(cells: readonly VoiceCell[]): TwoSampleTable {
  const ids = distinct(cells.map(({ voice }) => voice));
  const propositionIds = distinct(cells.map(({ propositionId }) => propositionId));
  const { incidence, rowNumber } = voiceCells(cells, { ids, propositionIds });
  const form = canonicalFormOf(incidence, { rowNumber, ids });

  const placeOf = new Map(Array.from(form.propositions, (at, place) => [propositionIds[at] ?? "", place]));
  const placed = cells.map((cell) => {
    const proposition = placeOf.get(cell.propositionId) ?? 0;
    return { ...cell, proposition, value: form.isTurned[proposition] === 1 ? 0 - cell.value : cell.value };
  });
  const rowOf = new Map(ids.map((id, at) => [id, rowNumber[at] ?? 0]));
  const byPlace = Array.from(form.people, (at) => ids[at] ?? "");
  const isFirstA = isAFirst(placed, byPlace);
  const order = twinsBySide(byPlace, { rowOf, placed, isFirstA });
  return {
    propositionIds: Array.from(form.propositions, (at) => propositionIds[at] ?? ""),
    isTurned: form.isTurned,
    isFirstA,
    ...layOut(placed, { order, isFirstA, propositions: propositionIds.length }),
  };
}

interface PlacedCell extends VoiceCell {
  readonly proposition: number;
}

/**
 * Which side is the first: the one with more cells; else that of the first voice on one side only; else that with the
 * greater value of the first pair that differs.
 */
function isAFirst(cells: readonly PlacedCell[], order: readonly string[]): boolean {
  const ofA = cells.filter(({ isA }) => isA);
  if (2 * ofA.length !== cells.length) return 2 * ofA.length > cells.length;
  const onA = new Set(ofA.map(({ voice }) => voice));
  const onB = new Set(cells.filter(({ isA }) => !isA).map(({ voice }) => voice));
  const single = order.find((voice) => onA.has(voice) !== onB.has(voice));
  if (single !== undefined) return onA.has(single);
  const valueInB = new Map(cells.filter(({ isA }) => !isA).map((cell) => [keyOf(cell), cell.value]));
  const placeOf = new Map(order.map((voice, place) => [voice, place]));
  const differing = ofA
    .map((cell) => ({ ...cell, gain: cell.value - (valueInB.get(keyOf(cell)) ?? cell.value) }))
    .filter(({ gain }) => gain !== 0)
    .sort((x, y) => (placeOf.get(x.voice) ?? 0) - (placeOf.get(y.voice) ?? 0) || x.proposition - y.proposition);
  return (differing[0]?.gain ?? 1) > 0;
}

function keyOf({ voice, proposition }: PlacedCell): string {
  return `${proposition} ${voice}`;
}

/** Voices with the same cells stand together; among them those of the first side go first. */
function twinsBySide(
  order: readonly string[],
  {
    rowOf,
    placed,
    isFirstA,
  }: {
    readonly rowOf: ReadonlyMap<string, number>;
    readonly placed: readonly PlacedCell[];
    readonly isFirstA: boolean;
  },
): string[] {
  const textOf = ({ proposition, value, isA }: PlacedCell) =>
    `${String(proposition).padStart(6, "0")} ${value} ${isA === isFirstA ? 0 : 1}`;
  const cellsOf = groupBy(placed, ({ voice }) => voice);
  const sidesOf = new Map([...cellsOf].map(([voice, own]) => [voice, own.map(textOf).sort(compareText).join(";")]));
  const placeOfRow = new Map<number, number>();
  for (const [place, voice] of order.entries()) {
    const row = rowOf.get(voice) ?? 0;
    if (!placeOfRow.has(row)) placeOfRow.set(row, place);
  }
  const placeOf = (voice: string) => placeOfRow.get(rowOf.get(voice) ?? 0) ?? 0;
  return order.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || compareText(sidesOf.get(a) ?? "", sidesOf.get(b) ?? "") || compareText(a, b),
  );
}

function layOut(
  cells: readonly PlacedCell[],
  {
    order,
    isFirstA,
    propositions,
  }: { readonly order: readonly string[]; readonly isFirstA: boolean; readonly propositions: number },
): Omit<TwoSampleTable, "propositionIds" | "isTurned" | "isFirstA"> {
  const placeOf = new Map(order.map((voice, place) => [voice, place]));
  const sided = cells
    .map((cell) => ({
      ...cell,
      place: placeOf.get(cell.voice) ?? 0,
      side: cell.isA === isFirstA ? 0 : 1,
    }))
    .sort((a, b) => a.proposition - b.proposition || a.place - b.place || a.side - b.side);
  const isPairAt = sided.map((cell, at) => isSameVoice(cell, sided[at - 1]) || isSameVoice(cell, sided[at + 1]));
  const marked = sided.map((cell, at) => ({ ...cell, isPair: isPairAt[at] === true }));
  const cellsOn = groupBy(marked, ({ proposition }) => proposition);
  const firstCell = new Int32Array(propositions + 1);
  const firstSingle = new Int32Array(propositions);
  const laidOut = Array.from({ length: propositions }, (_, proposition) => {
    const own = cellsOn.get(proposition) ?? [];
    const pairs = own.filter(({ isPair }) => isPair);
    firstSingle[proposition] = (firstCell[proposition] ?? 0) + pairs.length;
    firstCell[proposition + 1] = (firstCell[proposition] ?? 0) + own.length;
    return [...pairs, ...own.filter(({ isPair }) => !isPair)];
  }).flat();
  const onSide = [new Set<number>(), new Set<number>()] as const;
  for (const { place, side } of sided) onSide[side === 0 ? 0 : 1].add(place);
  return {
    voices: order.length,
    voicesOfSide: [onSide[0].size, onSide[1].size],
    sideOfVoice: Uint8Array.from(order.keys(), (place) => {
      if (onSide[0].has(place) && onSide[1].has(place)) return 2;
      return onSide[0].has(place) ? 0 : 1;
    }),
    firstCell,
    firstSingle,
    voiceOf: Int32Array.from(laidOut, ({ place }) => place),
    sideOf: Uint8Array.from(laidOut, ({ side }) => side),
    values: Float64Array.from(laidOut, ({ value }) => value),
  };
}

function isSameVoice(
  cell: { readonly proposition: number; readonly place: number },
  other: { readonly proposition: number; readonly place: number } | undefined,
): boolean {
  return other !== undefined && other.proposition === cell.proposition && other.place === cell.place;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}
