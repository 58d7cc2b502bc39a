import type { SelectionCell } from "@/lib/analysis/two-sample/selection-difference";
import { groupBy } from "@/lib/domain/collections";

/** One selection voice by voice: the mean of each voice's people on each proposition. */
export interface VoiceMeans {
  /** By voice, then by proposition. */
  readonly means: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By voice, then by proposition: its commentators there. */
  readonly people: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/**
 * Cluster means: the value of each voice on each proposition, the mean of its people there. Whole sums are divided
 * once, so equal means are equal numbers in whatever order people come. O(cells).
 *
 * Example: two people of an institution say 2 and −1: the institution says 0.5.
 */
export function voiceMeans(cells: readonly SelectionCell[]): VoiceMeans {
  const ofVoice = groupBy(cells, ({ voice }) => voice);
  const onProposition = new Map(
    [...ofVoice].map(([voice, own]) => [voice, groupBy(own, ({ propositionId }) => propositionId)]),
  );
  const perCell = <Result>(of: (own: readonly SelectionCell[]) => Result) =>
    new Map(
      [...onProposition].map(([voice, own]) => [
        voice,
        new Map([...own].map(([propositionId, there]) => [propositionId, of(there)])),
      ]),
    );
  return {
    means: perCell((own) => own.reduce((sum, { value }) => sum + value, 0) / own.length),
    people: perCell((own) => own.map(({ commentatorId }) => commentatorId)),
  };
}
