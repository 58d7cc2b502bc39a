import { listing, number } from "@/lib/wording/count";

/**
 * Names in order as far as they keep to a number of names and of letters, and a count of the others: "Ann, Bob and 12
 * more". At least one name.
 */
export function namedWithin(
  names: readonly string[],
  { maxNames, maxLetters }: { readonly maxNames: number; readonly maxLetters: number },
): string {
  let [kept, letters] = [0, 0];
  for (const name of names) {
    letters += name.length + SEPARATOR;
    if (kept > 0 && (kept === maxNames || letters > maxLetters)) break;
    kept += 1;
  }
  const left = names.length - kept;
  return left === 0 ? listing(names) : `${names.slice(0, kept).join(", ")} and ${number(left)} more`;
}

/** Letters between two names. */
const SEPARATOR = 2;
