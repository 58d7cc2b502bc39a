import { groupBy } from "@/lib/domain/collections";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import { isComplete, listRows, type ReadTables } from "@/lib/dossier/read-tables";

/** Checks that each issue has one headline proposition; a context block needs none. O(rows). */
export function checkCodebook({ issues, propositions }: ReadTables): Problem[] {
  const headlines = groupBy(
    propositions.rows.filter((row) => row.values.headline === true),
    (row) => row.values.issueId,
  );
  const at = { file: propositions.file, column: "headline", expected: "one headline proposition for each issue" };
  const several = [...headlines].flatMap(([issue, rows]) => {
    const [, second] = rows;
    if (issue === undefined || !second) return [];
    const what = `The issue ${issue} has ${rows.length} headline propositions, in rows ${listRows(rows)}`;
    return [problemError({ ...at, row: second.row, found: `${rows.length} headlines`, what })];
  });
  if (!isComplete(propositions)) return several;
  const none = issues.rows
    .filter(({ values }) => values.kind === "issue" && values.id !== undefined && !headlines.has(values.id))
    .map(({ values }) => problemWarning({ ...at, what: `The issue ${values.id} has no headline proposition` }));
  return [...several, ...none];
}

/** Checks that annotations of kind issue name an issue of the dossier. O(rows). */
export function checkAnnotations({ annotations, issues }: ReadTables): Problem[] {
  if (!issues.readable) return [];
  const ids = new Set(issues.rows.map((row) => row.values.id));
  return annotations.rows
    .filter(({ values }) => values.kind === "issue" && values.value !== undefined && !ids.has(values.value))
    .map(({ row, values }) => {
      const found = values.value ?? null;
      const what = `“${found}” is not in ${issues.file}, and the annotation is of kind issue`;
      const expected = `the id of a row in ${issues.file}`;
      return problemError({ file: annotations.file, row, column: "value", found, expected, what });
    });
}
