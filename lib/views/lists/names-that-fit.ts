/**
 * How many names of a list are read out before the rest is counted: as many as have room together, however short or
 * long they are.
 *
 * @param maxLetters letters of all names together, separators aside.
 * @param min names that are given even where they are longer.
 * @returns 0 to `max`.
 */
export function namesThatFit(
  names: readonly string[],
  { min, max, maxLetters }: { readonly min: number; readonly max: number; readonly maxLetters: number },
): number {
  let letters = 0;
  let fit = 0;
  for (const name of names.slice(0, max)) {
    letters += name.length;
    if (fit >= min && letters > maxLetters) break;
    fit += 1;
  }
  return fit;
}
