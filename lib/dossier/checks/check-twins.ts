import { foldText } from "@/lib/anchoring/fold";
import { groupBy } from "@/lib/domain/collections";
import { clusterAlike, foldName, plainWords } from "@/lib/dossier/checks/alike";
import { joinSharing } from "@/lib/dossier/checks/disjoint-sets";
import { type Problem, problemWarning } from "@/lib/dossier/problem";
import type { ReadTables } from "@/lib/dossier/read-tables";

/** Words below which two people may well have said the same. */
const MIN_WORDS = 5;
/** Places that a message names. */
const MAX_NAMED = 5;

interface Row<Values> {
  readonly row: number;
  readonly values: Partial<Values>;
}

/**
 * Duplicate detection: rows that may stand twice for one thing, each kind with the places of all of them. One
 * commentator entered four times would be a majority. Warnings only: whether they are the same, a person knows.
 * O(rows × characters).
 */
export function checkTwins(tables: ReadTables): Problem[] {
  return [
    ...people(tables),
    ...institutions(tables),
    ...sources(tables),
    ...propositions(tables),
    ...quotations(tables),
  ];
}

function people({ commentators: { file, rows } }: ReadTables): Problem[] {
  const named = rows.filter(({ values }) => values.kind !== "unnamed-group");
  const names = ({ values }: (typeof named)[number]) => [
    values.name ?? "",
    ...(values.namesInSources ?? "").split(";"),
  ];
  // A family name alone, as sources spell it, is no name to go by.
  const keys = named.map((row) =>
    names(row)
      .map(foldName)
      .filter((key) => key.includes(" ") || row.values.kind === "organisation"),
  );
  return twins(named, clusterAlike(keys), (alike) => ({
    file,
    column: "name",
    shown: alike.map(({ values }) => values.name ?? ""),
    expected: "one row for each commentator",
    what: (places) =>
      `${places} have the same or nearly the same name; if they are one, each position would count once for each row`,
  }));
}

function institutions({ institutions: { file, rows } }: ReadTables): Problem[] {
  return [...groupBy(rows, ({ values }) => values.country ?? null).values()].flatMap((ofCountry) => {
    const keys = ofCountry.map(({ values }) => [foldName(values.name ?? "")]);
    return twins(ofCountry, clusterAlike(keys), (alike) => ({
      file,
      column: "name",
      shown: alike.map(({ values }) => values.name ?? ""),
      expected: "one row for each institution",
      what: (places) =>
        `${places} have the same or nearly the same name; if they are one, filters would divide its people`,
    }));
  });
}

function sources({ sources: { file, rows } }: ReadTables): Problem[] {
  const keyOf = ({ values: { title, containerTitle, issued, url } }: (typeof rows)[number]) => [
    url ? url.replace(/^https?:\/\/(www\.)?/, "").replace(/[/#]{1,8}$/, "") : "",
    title ? JSON.stringify([plainWords(title), plainWords(containerTitle ?? ""), issued ?? ""]) : "",
  ];
  return twins(rows, joinSharing(rows.map(keyOf)), (alike) => ({
    file,
    column: "title",
    shown: alike.map(({ values }) => values.title ?? ""),
    expected: "one row for each text",
    what: (places) =>
      `${places} have the same address, or the same title, publication and date; one text would count as several sources`,
  }));
}

function propositions({ propositions: { file, rows } }: ReadTables): Problem[] {
  const keys = rows.map(({ values }) => [plainWords(values.text ?? "").join(" ")]);
  return twins(rows, joinSharing(keys), (alike) => ({
    file,
    column: "text",
    shown: alike.map(({ values }) => values.text ?? ""),
    expected: "each proposition once",
    what: (places) => `${places} have the same wording; who agrees with one would agree twice`,
  }));
}

/**
 * The same words given to two people by different sources; words that one source gives to two are a joint statement.
 */
function quotations({ quotations: { file, rows } }: ReadTables): Problem[] {
  const spoken = rows.filter(
    ({ values }) => values.voice !== "record" && plainWords(values.exact ?? "").length >= MIN_WORDS,
  );
  const groups = [...groupBy(spoken, ({ values }) => foldText(values.exact ?? "").toLowerCase()).values()];
  return groups.flatMap((alike) => {
    const people = [...new Set(alike.map(({ values }) => values.commentatorId))];
    const texts = [...new Set(alike.map(({ values }) => values.sourceId))];
    if (people.length < 2 || texts.length < 2) return [];
    const what = (places: string) =>
      `${places} give the same words to ${people.length} commentators, in different sources`;
    return [warning(alike, { file, column: "exact", shown: [], expected: "words with whoever said them", what })];
  });
}

interface Finding {
  readonly file: string;
  readonly column: string;
  readonly shown: readonly string[];
  readonly expected: string;
  readonly what: (places: string) => string;
}

function twins<Values extends { readonly id: string }>(
  rows: readonly Row<Values>[],
  clusters: readonly number[],
  describe: (alike: readonly Row<Values>[]) => Finding,
): Problem[] {
  const clustered = [
    ...groupBy(
      rows.map((row, item) => ({ row, cluster: clusters[item] })),
      ({ cluster }) => cluster,
    ).values(),
  ];
  return clustered.flatMap((members) => {
    const alike = members.map(({ row }) => row);
    return alike.length < 2 ? [] : [warning(alike, describe(alike))];
  });
}

function warning(alike: readonly Row<{ readonly id: string }>[], { shown, what, ...at }: Finding): Problem {
  const named = alike.slice(0, MAX_NAMED).map(({ row, values }) => `${values.id ?? "?"} (row ${row})`);
  const more = alike.length > MAX_NAMED ? `${alike.length - MAX_NAMED} more` : null;
  const places = [...named, ...(more ? [more] : [])];
  const listed = `${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
  const found = [...new Set(shown)].slice(0, MAX_NAMED).join("; ") || null;
  return problemWarning({ ...at, row: alike[1]?.row ?? null, found, what: what(listed) });
}
