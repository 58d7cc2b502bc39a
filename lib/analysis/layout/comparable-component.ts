import type { RowProfile } from "@/lib/analysis/seriation/row-profiles";

/**
 * The largest set of profiles that are connected by comparable pairs: within it, every place on a map has something to
 * do with every other; between sets it has not.
 *
 * @param distances condensed over the profiles, NaN where a pair cannot be compared.
 * @returns indices in canonical order; by most commentators, then most values held, then the earliest profile.
 *   O(profiles²).
 * Example: a–b and c–d–e comparable → c, d, e.
 */
export function comparableComponent(profiles: readonly RowProfile[], distances: Float32Array): number[] {
  const components = connected(profiles.length, distances);
  const sizeOf = (component: readonly number[]) =>
    component.reduce((sum, index) => sum + (profiles[index]?.members.length ?? 0), 0);
  const valuesOf = (component: readonly number[]) =>
    component.reduce((sum, index) => {
      const profile = profiles[index];
      return sum + (profile ? profile.members.length * profile.row.filter((value) => value !== null).length : 0);
    }, 0);
  // Stable: the component with the earliest profile was found first.
  const [largest] = components.toSorted((a, b) => sizeOf(b) - sizeOf(a) || valuesOf(b) - valuesOf(a));
  return largest ?? [];
}

function connected(count: number, distances: Float32Array): number[][] {
  const componentOf = Int32Array.from({ length: count }, (_, index) => index);
  let pair = 0;
  for (let one = 0; one < count; one++) {
    for (let two = one + 1; two < count; two++) {
      if (Number.isNaN(distances[pair++] ?? Number.NaN)) continue;
      const [kept = 0, joined = 0] = [componentOf[one], componentOf[two]].sort((a = 0, b = 0) => a - b);
      if (kept === joined) continue;
      componentOf.forEach((component, index) => {
        if (component === joined) componentOf[index] = kept;
      });
    }
  }
  const components = new Map<number, number[]>();
  componentOf.forEach((component, index) => {
    components.set(component, [...(components.get(component) ?? []), index]);
  });
  return [...components.values()];
}
