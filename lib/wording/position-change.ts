import { groupBy } from "@/lib/domain/collections";
import type { Coding, Dossier } from "@/lib/domain/dossier";
import type { Position } from "@/lib/domain/position";
import type { StanceValue } from "@/lib/domain/stance";
import { listing, sentenceCase } from "@/lib/wording/count";
import { STATE_WORDS } from "@/lib/wording/labels";
import { longDate } from "@/lib/wording/names";
import { UNRESOLVED_WORDS } from "@/lib/wording/position-state";
import { valueLabel, valuePredicate } from "@/lib/wording/stance-words";

type Worded = Pick<Dossier, "wording" | "coders">;

/** The same reading at one or more dates that follow each other. */
interface Run {
  /** In the past tense. */
  readonly words: string;
  readonly dates: readonly string[];
}

/**
 * How a position came to be what it is, in one sentence: "Agreed in 2019, disagreed on 3 February 2020; neutral since
 * May 2022."
 *
 * @returns null where no earlier reading is known. O(readings).
 */
export function changeSentence(dossier: Worded, position: Position): string | null {
  if (position.earlier.length === 0) return null;
  const runs = runsOf([...earlierDates(dossier, position), latest(dossier, position)]);
  const before = runs.slice(0, -1).map(({ words, dates }) => `${words} ${listing(dates.map(onDate))}`);
  const now = nowClause(dossier, position, runs.at(-1)?.dates ?? []);
  return sentenceCase(`${[before.join(", "), now].filter(Boolean).join("; ")}.`);
}

/** A reading in the past tense: "disagreed", "declined to say", "voted against". */
export function readThen(
  dossier: Pick<Dossier, "wording">,
  { status, value }: Pick<Coding, "status" | "value">,
): string {
  if (status === "mixed") return "was found on both sides";
  if (value === null) return STATE_WORDS.declined;
  return dossier.wording.scale ? valuePredicate(dossier, value) : PAST_WORDS[value];
}

/** "on 3 February 2020", "in May 2022", "in 2019". */
export function onDate(date: string): string {
  return `${date.length === "2020-02-03".length ? "on" : "in"} ${longDate(date)}`;
}

const PAST_WORDS: Readonly<Record<StanceValue, string>> = {
  [-2]: "strongly disagreed",
  [-1]: "disagreed",
  0: "was neutral",
  1: "agreed",
  2: "strongly agreed",
};

/** What was read at each earlier date; an adjudication of a date has the last word on it. */
function earlierDates(dossier: Worded, { earlier }: Position): Run[] {
  const adjudicators = new Set(dossier.coders.filter(({ kind }) => kind === "adjudication").map(({ id }) => id));
  return [...groupBy(earlier, ({ asOf }) => asOf ?? "")].map(([asOf, read]) => {
    const decided = read.filter(({ coderId }) => adjudicators.has(coderId));
    const deciding = decided.length > 0 ? decided : read;
    return { words: [...new Set(deciding.map((one) => readThen(dossier, one)))].join(" or "), dates: [asOf] };
  });
}

/** What holds now, from the earliest date at which somebody read it so. */
function latest(dossier: Worded, { value, unresolvedBecause, codings }: Position): Run {
  // Another reading, of which an adjudication made this one, says nothing of since when.
  const [since] = codings.flatMap((coding) => (coding.value === value ? (coding.asOf ?? []) : [])).sort();
  const words = unresolvedBecause ? UNRESOLVED_WORDS[unresolvedBecause] : readThen(dossier, { status: "coded", value });
  return { words, dates: since === undefined ? [] : [since] };
}

/** Readings that follow each other and say the same, together. */
function runsOf(steps: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const { words, dates } of steps) {
    const last = runs.at(-1);
    if (last?.words === words) runs.splice(-1, 1, { words, dates: [...last.dates, ...dates] });
    else runs.push({ words, dates });
  }
  return runs;
}

/** A refusal, and what verbs of a dossier's own say, is an event; a view is held since. */
function nowClause(dossier: Worded, { value, unresolvedBecause }: Position, dates: readonly string[]): string {
  const [since] = dates;
  if (unresolvedBecause) return `now ${UNRESOLVED_WORDS[unresolvedBecause]}`;
  const words = value === null ? STATE_WORDS.declined : valueLabel(dossier, value);
  if (since === undefined) return `now ${words}`;
  const isEvent = value === null || dossier.wording.scale !== null;
  return isEvent ? `${words} ${listing(dates.map(onDate))}` : `${words} since ${longDate(since)}`;
}
