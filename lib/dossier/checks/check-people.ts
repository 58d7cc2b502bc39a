import { groupBy } from "@/lib/domain/collections";
import { dateSpan } from "@/lib/domain/issued-date";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import { isComplete, listRows, type ReadTables } from "@/lib/dossier/read-tables";

/**
 * Checks commentators and affiliations: exactly one primary affiliation each, whose country is the commentator's;
 * unnamed groups are not comparable; no affiliation ends before it begins. A package without affiliations has nothing
 * to check there. O(rows).
 */
export function checkPeople(tables: ReadTables): Problem[] {
  return [
    ...checkPrimaryAffiliations(tables),
    ...checkCountries(tables),
    ...checkUnnamedGroups(tables),
    ...checkTimes(tables),
  ];
}

function checkPrimaryAffiliations({ commentators, affiliations }: ReadTables): Problem[] {
  if (!affiliations.present) return [];
  const primary = groupBy(
    affiliations.rows.filter((row) => row.values.primary === true),
    (row) => row.values.commentatorId,
  );
  const expected = "exactly one affiliation with primary true for each commentator";
  const at = { file: affiliations.file, column: "primary", expected };
  const several = [...primary].flatMap(([id, rows]) => {
    const [, second] = rows;
    if (id === undefined || !second) return [];
    const what = `${id} has ${rows.length} primary affiliations, in rows ${listRows(rows)}`;
    return [problemError({ ...at, row: second.row, found: `${rows.length} primary`, what })];
  });
  if (!isComplete(affiliations)) return several;
  const all = groupBy(affiliations.rows, (row) => row.values.commentatorId);
  const none = commentators.rows.flatMap(({ values: { id } }) => {
    if (id === undefined || primary.has(id)) return [];
    const [first] = all.get(id) ?? [];
    return [problemError({ ...at, row: first?.row ?? null, found: id, what: `${id} has no primary affiliation` })];
  });
  return [...several, ...none];
}

function checkCountries({ commentators, affiliations, institutions }: ReadTables): Problem[] {
  const countryOf = new Map(institutions.rows.map(({ values }) => [values.id, values.country]));
  const isInternational = new Set(
    institutions.rows.flatMap(({ values: { id, type } }) => (type === "international-organisation" ? [id] : [])),
  );
  const institutionOf = new Map(
    affiliations.rows
      .filter((row) => row.values.primary === true)
      .map(({ values }) => [values.commentatorId, values.institutionId]),
  );
  return commentators.rows.flatMap(({ row, values: { id, country } }) => {
    const institution = institutionOf.get(id);
    const expected = countryOf.get(institution);
    if (country === undefined || expected === undefined || country === expected) return [];
    // A state, or its envoy, belongs to a body that has no country of its own.
    if (expected === null && isInternational.has(institution)) return [];
    const what = `The country of ${id} is ${country ?? "empty"}, that of the primary institution ${institution} is ${expected ?? "empty"}`;
    return [
      problemWarning({
        file: commentators.file,
        row,
        column: "country",
        found: country,
        expected: `the country of the primary institution (${expected ?? "empty"})`,
        what,
      }),
    ];
  });
}

function checkTimes({ affiliations: { file, rows } }: ReadTables): Problem[] {
  return rows.flatMap(({ row, values: { since, until } }) => {
    const [begin, end] = [dateSpan(since ?? null), dateSpan(until ?? null)];
    if (!since || !until || !begin || !end || begin.first <= end.last) return [];
    const what = `The affiliation ends in ${until}, before it begins in ${since}`;
    return [problemError({ file, row, column: "until", found: until, expected: `${since} or later`, what })];
  });
}

function checkUnnamedGroups({ commentators }: ReadTables): Problem[] {
  return commentators.rows
    .filter(({ values }) => values.kind === "unnamed-group" && values.comparable === true)
    .map(({ row, values }) => {
      const what = `${values.id} is an unnamed group and marked as comparable`;
      const expected = "false for unnamed groups, which overlap with named voices";
      return problemWarning({ file: commentators.file, row, column: "comparable", found: "true", expected, what });
    });
}
