/** Where the label of a run of rows stands: beside its middle, or as near to it as the labels around leave room. */
export interface SpanLabel {
  /** Middle of the run. */
  readonly at: number;
  /** Middle of the label. */
  readonly y: number;
}

/**
 * Label positions along one axis, in order, none nearer than a gap to the next; pushed down first, then back up inside
 * the length.
 */
export function spanLabels(
  middles: readonly number[],
  { gap, from, to }: { readonly gap: number; readonly from: number; readonly to: number },
): SpanLabel[] {
  const placed: number[] = [];
  for (const [position, middle] of middles.entries())
    placed.push(Math.max(middle, position === 0 ? from : (placed[position - 1] ?? from) + gap));
  let limit = to;
  for (let position = placed.length - 1; position >= 0; position--) {
    placed[position] = Math.min(placed[position] ?? limit, limit);
    limit = (placed[position] ?? limit) - gap;
  }
  return middles.map((at, position) => ({ at, y: placed[position] ?? at }));
}
