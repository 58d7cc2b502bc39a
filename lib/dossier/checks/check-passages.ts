import { checkContext } from "@/lib/anchoring/check-context";
import { type Problem, problemError } from "@/lib/dossier/problem";
import { listRows, type ReadTables } from "@/lib/dossier/read-tables";

interface Passage {
  readonly exact?: string;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly sourceId?: string;
}

/**
 * Checks offsets: start and end come together, in order, within the source, and span as many characters as the words
 * have; passages of one source whose ranges touch must agree on the words. O(n log n + characters).
 */
export function checkPassages(tables: ReadTables): Problem[] {
  const { quotations, measures, relations, sources } = tables;
  const lengthOf = new Map(sources.rows.map(({ values }) => [values.id, values.characters ?? null]));
  const check = (table: { file: string; rows: readonly { row: number; values: Passage }[] }) =>
    table.rows.flatMap(({ row, values }) => {
      const length = lengthOf.get(values.sourceId) ?? null;
      return checkRange({ file: table.file, row, passage: values, length });
    });
  return [...check(quotations), ...check(measures), ...check(relations), ...checkAgreement(tables)];
}

function checkRange({
  file,
  row,
  passage,
  length,
}: {
  file: string;
  row: number;
  passage: Passage;
  length: number | null;
}): Problem[] {
  const { exact, start, end } = passage;
  if (start === undefined || end === undefined || (start === null && end === null)) return [];
  if (start === null || end === null) {
    const column = start === null ? "start" : "end";
    const what = "Only one of start and end is given";
    return [problemError({ file, row, column, expected: "both offsets or neither", what })];
  }
  const at = { file, row, column: "end", found: String(end) };
  if (end <= start) {
    return [
      problemError({
        ...at,
        expected: `more than start, ${start}`,
        what: `The end ${end} is not after the start ${start}`,
      }),
    ];
  }
  const problems: Problem[] = [];
  if (exact !== undefined && exact.length !== end - start) {
    const what = `The passage has ${exact.length} UTF-16 code units, the offsets ${start} to ${end} span ${end - start}`;
    problems.push(problemError({ ...at, expected: `${start + exact.length}, or words that fit the offsets`, what }));
  }
  if (length !== null && end > length) {
    const what = `The passage ends at ${end}, but the source has ${length} UTF-16 code units`;
    problems.push(problemError({ ...at, expected: `at most ${length}`, what }));
  }
  return problems;
}

function checkAgreement({ quotations, measures }: ReadTables): Problem[] {
  const passages = [
    ...quotations.rows.map(({ row, values }) => ({ file: quotations.file, row, ...values })),
    ...measures.rows.map(({ row, values }) => ({ file: measures.file, row, prefix: null, suffix: null, ...values })),
  ];
  // Rows of both tables are told apart by their place here, because an id may be missing, or be in both tables.
  const placed = passages.flatMap(({ sourceId, exact, prefix, suffix, start }, index) =>
    sourceId === undefined || exact === undefined || start === undefined
      ? []
      : [{ id: String(index), sourceId, exact, prefix: prefix ?? null, suffix: suffix ?? null, start }],
  );
  return checkContext(placed).flatMap(({ sourceId, first, second, offset, firstText, secondText }) => {
    const one = passages[Number(first)];
    const other = passages[Number(second)];
    if (!one || !other) return [];
    const { file, row } = other;
    if (one === other) {
      const what = `The prefix “${secondText}” would begin before the source does`;
      return [problemError({ file, row, column: "prefix", found: secondText, expected: "a shorter prefix", what })];
    }
    const where = one.file === file ? `rows ${listRows([one, other])}` : `row ${row} and ${one.file}, row ${one.row},`;
    const what = `The passages ${one.id} and ${other.id} in ${where} contradict each other at offset ${offset} of source ${sourceId}: “${firstText}” against “${secondText}”`;
    const expected = "passages whose words agree where their offsets, prefixes and suffixes overlap";
    return [problemError({ file, row, column: "start", found: secondText, expected, what })];
  });
}
