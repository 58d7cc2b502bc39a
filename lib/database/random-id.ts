import { randomInt } from "node:crypto";

/** Without 0, 1, i and o, which are read out wrongly; 32 of them, so that each letter is worth five bits. */
const LETTERS = "abcdefghjklmnpqrstuvwxyz23456789";
const ID_LENGTH = 12;

/** An id that nobody guesses: sixty random bits. */
export function randomId(): string {
  return Array.from({ length: ID_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
}
