/** More steps than these on one side of the middle would crowd the axis. */
const MAX_STEPS = 4;

/**
 * Where the axis of diverging bars is marked: round numbers at the same distance on both sides of 0, whole commentators
 * apart.
 *
 * @param extent where the axis ends on either side, in commentators; 1 or more.
 * @returns ascending, 0 among them. Example: 8 gives −8, −6, … 8; 332 gives −300, −200, … 300.
 */
export function chartTicks(extent: number): number[] {
  const power = 10 ** Math.floor(Math.log10(extent / MAX_STEPS));
  const step = Math.max(1, [1, 2, 5, 10].map((part) => part * power).find((part) => extent / part <= MAX_STEPS) ?? 1);
  const steps = Math.floor(extent / step);
  return Array.from({ length: 2 * steps + 1 }, (_, position) => (position - steps) * step);
}
