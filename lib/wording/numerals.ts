import { number } from "@/lib/wording/count";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** The largest count that running text writes as a word. */
const MAX_NUMBER_IN_WORDS = 12;

/**
 * Numeral for running text: a word up to twelve, figures with separated thousands above. Counts of one sentence keep to
 * one style, so pass the largest of them as `beside`.
 *
 * @param count a whole number from 0; 0 is "no".
 */
export function numeral(count: number, beside: number = count): string {
  return Math.max(count, beside) > MAX_NUMBER_IN_WORDS ? number(count) : (WORDS[count] ?? number(count));
}
