import type { Spot } from "@/lib/views/groups/cluster-outline";

/** Path of an outline, to a tenth of a unit. */
export function outlinePath(corners: readonly Spot[]): string {
  return `M${corners.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join("L")}z`;
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}
