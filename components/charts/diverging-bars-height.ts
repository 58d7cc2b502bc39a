const ROW_HEIGHT = 34;
const AXIS_HEIGHT = 34;

/** Height of the drawn bars in pixels; known before the chart library is loaded, so that its place is kept. */
export function divergingBarsHeight(rows: number): number {
  return rows * ROW_HEIGHT + AXIS_HEIGHT;
}
