import { isStanceValue, STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import { DEFAULT_WORDING, type NounForms, type StancePhrase, type Wording } from "@/lib/domain/wording";
import { isJsonObject, type JsonObject } from "@/lib/dossier/json";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import { DESCRIPTOR_FILE } from "@/lib/dossier/read-descriptor";
import type { ReadTables } from "@/lib/dossier/read-tables";

/** Longer words break labels, axes and buttons. */
const MAX_WORD_LENGTH = 40;

/**
 * Vocabulary of a dossier, from `wording` in its descriptor: the noun for its commentators and the phrases of its
 * scale.
 *
 * @returns the default where the descriptor has none or it cannot be read, and every problem. What is missing in a part
 * is the default too: a plural is the singular and an s, `alone` is the phrase itself.
 */
export function readWording(descriptor: JsonObject): { wording: Wording; problems: Problem[] } {
  const problems: Problem[] = [];
  const { wording } = descriptor;
  if (wording === undefined) return { wording: DEFAULT_WORDING, problems };
  if (!isJsonObject(wording)) {
    return { wording: DEFAULT_WORDING, problems: [fault("wording", wording, "an object with commentator and scale")] };
  }
  warnOfOthers({ path: "wording", object: wording, known: ["commentator", "scale"], problems });
  const commentator = wording.commentator === undefined ? null : nounAt("wording.commentator", wording, problems);
  const scale = wording.scale === undefined ? null : scaleAt(wording.scale, problems);
  return { wording: { commentator: commentator ?? DEFAULT_WORDING.commentator, scale }, problems };
}

/** Checks that no coding has a value for which the scale of the dossier has no words. O(codings). */
export function checkScale({ codings }: ReadTables, { scale }: Wording): Problem[] {
  if (!scale) return [];
  const points = STANCE_VALUES.filter((value) => scale[value]);
  return codings.rows.flatMap(({ row, values: { value } }) => {
    if (typeof value !== "number" || scale[value]) return [];
    const expected = `one of the points that wording.scale in ${DESCRIPTOR_FILE} has words for: ${points.join(", ")}`;
    const what = `The value ${value} is no point of this dossier's scale`;
    return [problemError({ file: codings.file, row, column: "value", found: String(value), expected, what })];
  });
}

function nounAt(path: string, parent: JsonObject, problems: Problem[]): NounForms | null {
  const noun = parent.commentator;
  if (!isJsonObject(noun)) {
    problems.push(fault(path, noun, "an object with singular and plural, for example state and states"));
    return null;
  }
  warnOfOthers({ path, object: noun, known: ["singular", "plural"], problems });
  const singular = phraseAt(`${path}.singular`, noun.singular, problems);
  const plural =
    noun.plural === undefined ? singular && `${singular}s` : phraseAt(`${path}.plural`, noun.plural, problems);
  return singular && plural ? { singular, plural } : null;
}

function scaleAt(scale: unknown, problems: Problem[]): Wording["scale"] {
  const path = "wording.scale";
  if (!isJsonObject(scale)) {
    problems.push(fault(path, scale, "an object with a phrase for each point used, -2 to 2"));
    return null;
  }
  const phrases: Partial<Record<StanceValue, StancePhrase>> = {};
  for (const [point, phrase] of Object.entries(scale)) {
    const value = Number(point);
    if (!isStanceValue(value) || String(value) !== point) {
      problems.push(fault(`${path}.${point}`, point, "a point of the scale: -2, -1, 0, 1 or 2"));
      continue;
    }
    const read = stancePhraseAt(`${path}.${point}`, phrase, problems);
    if (read) phrases[value] = read;
  }
  if (Object.keys(scale).length < 2) problems.push(fault(path, Object.keys(scale), "at least two points"));
  return phrases;
}

function stancePhraseAt(path: string, phrase: unknown, problems: Problem[]): StancePhrase | null {
  if (typeof phrase === "string") {
    const words = phraseAt(path, phrase, problems);
    return words === null ? null : { singular: words, plural: words, alone: words };
  }
  if (!isJsonObject(phrase)) {
    problems.push(fault(path, phrase, "a verb phrase, or an object with singular, plural and alone"));
    return null;
  }
  warnOfOthers({ path, object: phrase, known: ["singular", "plural", "alone"], problems });
  const singular = phraseAt(`${path}.singular`, phrase.singular, problems);
  const plural = phrase.plural === undefined ? singular : phraseAt(`${path}.plural`, phrase.plural, problems);
  const alone = phrase.alone === undefined ? plural : phraseAt(`${path}.alone`, phrase.alone, problems);
  return singular && plural && alone ? { singular, plural, alone } : null;
}

function phraseAt(path: string, value: unknown, problems: Problem[]): string | null {
  if (typeof value === "string" && value.trim() === value && value !== "" && value.length <= MAX_WORD_LENGTH) {
    return value;
  }
  problems.push(fault(path, value, `words of at most ${MAX_WORD_LENGTH} characters, without spaces around them`));
  return null;
}

function warnOfOthers(given: {
  readonly path: string;
  readonly object: JsonObject;
  readonly known: readonly string[];
  readonly problems: Problem[];
}): void {
  const { path, object, known, problems } = given;
  for (const key of Object.keys(object).filter((name) => !known.includes(name))) {
    const what = `${path}.${key} is not known and is left alone`;
    problems.push(
      problemWarning({ file: DESCRIPTOR_FILE, column: `${path}.${key}`, expected: known.join(", "), what }),
    );
  }
}

function fault(path: string, value: unknown, expected: string): Problem {
  const found = value === undefined ? null : JSON.stringify(value).slice(0, 80);
  const what = found === null ? `${path} is missing` : `${path} cannot be used`;
  return problemError({ file: DESCRIPTOR_FILE, column: path, found, expected, what });
}
