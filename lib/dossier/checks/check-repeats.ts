import { findStatements, MAX_DAYS, type Spoken } from "@/lib/anchoring/find-statements";
import { groupBy } from "@/lib/domain/collections";
import type { Quotation, Source } from "@/lib/domain/dossier";
import { plainWords } from "@/lib/dossier/checks/alike";
import { MIN_RUN, MIN_WHOLE, nearRepeats } from "@/lib/dossier/checks/near-repeats";
import { type Problem, problemWarning } from "@/lib/dossier/problem";
import type { ReadRow } from "@/lib/dossier/read-row";
import type { ReadTables } from "@/lib/dossier/read-tables";

/** Places that a message names. */
const MAX_NAMED = 5;

interface Placed extends Spoken {
  readonly row: number;
  readonly start: number | null;
}

/**
 * Says which quotations are one statement in several sources, so that it counts once; which may be, and count each by
 * itself; and which stand twice at the same place. Warnings only. O(words).
 */
export function checkRepeats({ quotations: { file, rows }, sources }: ReadTables): Problem[] {
  const spoken = rows.flatMap(placedQuotation);
  const dated = sources.rows.flatMap(({ values: { id, issued = null } }) => (id === undefined ? [] : [{ id, issued }]));
  const statements = findStatements({ quotations: spoken, sources: dated });
  const later = new Set(statements.flatMap(([, ...others]) => others));
  const titleOf = titles(sources.rows);
  const warn = (alike: readonly Placed[], expected: string, what: (places: string) => string) =>
    problemWarning({
      file,
      row: alike[1]?.row ?? null,
      column: "exact",
      expected,
      what: what(inPlaces(alike, titleOf)),
    });
  return [
    ...statements.map((alike) =>
      warn(
        alike,
        "nothing more, if they are one",
        (places) =>
          `${places} give the same words of ${alike[0]?.commentatorId} within ${MAX_DAYS} days: one statement, counted once`,
      ),
    ),
    ...nearRepeats(spoken.filter((quotation) => !later.has(quotation))).map((alike) =>
      warn(
        alike,
        "the same words in each, if they are one statement",
        (places) => `${places} repeat words of ${alike[0]?.commentatorId}: ${nearness(alike)}; each counts by itself`,
      ),
    ),
    ...[...groupBy(spoken, samePlace).values()]
      .filter((alike) => alike.length > 1)
      .map((alike) =>
        warn(
          alike,
          "each passage once",
          (places) =>
            `${places} are the same words of ${alike[0]?.commentatorId} at the same place; one passage would count as several quotations`,
        ),
      ),
  ];
}

/** Why they may be one statement and are not taken for one. */
function nearness(alike: readonly Placed[]): string {
  const words = alike.map(({ exact }) => plainWords(exact));
  if (new Set(words.map((own) => own.join(" "))).size > 1) return `${MIN_RUN} words in a row or more are the same`;
  if ((words[0]?.length ?? 0) < MIN_RUN) return `the same words, but fewer than ${MIN_RUN}`;
  return `the same words, but written differently, more than ${MAX_DAYS} days apart, or of a day that is not known`;
}

/** Several codes of one span are one quotation: the same speaker, source, words and place. */
function samePlace({ id, voice, commentatorId, sourceId, exact, start }: Placed): string {
  // Without an offset nobody knows the place, and a few words may well stand twice in a text.
  const isAnywhere = start === null && plainWords(exact).length < MIN_WHOLE;
  return voice === "record" || isAnywhere ? id : JSON.stringify([commentatorId, sourceId, exact.trim(), start]);
}

function inPlaces(alike: readonly Placed[], titleOf: (sourceId: string) => string): string {
  const named = alike
    .slice(0, MAX_NAMED)
    .map(({ id, row, sourceId }) => `${id} (row ${row}, in “${titleOf(sourceId)}”)`);
  const places = alike.length > MAX_NAMED ? [...named, `${alike.length - MAX_NAMED} more`] : named;
  return `${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
}

function titles(rows: readonly ReadRow<Source>[]): (sourceId: string) => string {
  const known = new Map(rows.map(({ values: { id, title } }) => [id, title]));
  return (sourceId) => shortened(known.get(sourceId) ?? sourceId);
}

function shortened(title: string): string {
  const letters = Array.from(title);
  return letters.length <= MAX_LETTERS ? title : `${letters.slice(0, MAX_LETTERS - 1).join("")}…`;
}

/** Of a title, so that a message with five places stays one. */
const MAX_LETTERS = 60;

function placedQuotation({ row, values }: ReadRow<Quotation>): Placed[] {
  const { id, commentatorId, sourceId, exact, voice, statedOn = null, start = null } = values;
  const isRead = id !== undefined && commentatorId !== undefined && sourceId !== undefined;
  if (!isRead || exact === undefined || voice === undefined) return [];
  return [{ row, id, commentatorId, sourceId, exact, voice, statedOn, start }];
}
