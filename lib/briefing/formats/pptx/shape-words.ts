/** The longest description of a picture that is still read out as one; the notes and the tables hold the whole. */
const LONGEST = 2000;

/** Words for the name or the description of a shape: on one line and not endless. */
export function shortened(words: string, longest = LONGEST): string {
  const line = words.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join("")}…`;
}
