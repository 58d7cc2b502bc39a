import { type ColumnTarget, REPEATABLE_TARGETS } from "@/lib/importers/spreadsheet/columns/column-targets";
import { targetOfHead } from "@/lib/importers/spreadsheet/columns/header-words";
import type { ColumnProfile } from "@/lib/importers/spreadsheet/shape/column-profile";

/** Columns of stances that make a matrix. */
const MIN_POSITIONS = 3;
/** Share of the cells of a column that must be known stances for it to be one. */
const MIN_STANCES = 0.6;
/** Share of different cells that a column of names has at least. */
const MIN_DIFFERENT = 0.8;
/** Names longer than this on average are remarks. */
const MAX_NAME_LENGTH = 80;

export interface ColumnsProposal {
  readonly form: "long" | "wide";
  readonly columns: readonly ColumnTarget[];
  readonly reasons: readonly string[];
}

/**
 * What each column is taken for, by its head and then by its contents, and which form the sheet has: wide where several
 * columns that no head explains hold the same small set of stances; long otherwise.
 *
 * @param form where a user decided it; null to propose it. O(columns).
 */
export function proposeColumns(
  profiles: readonly ColumnProfile[],
  form: ColumnsProposal["form"] | null = null,
): ColumnsProposal {
  const byHead = profiles.map((profile) => headTarget(profile));
  const isPosition = profiles.map(
    ({ head, stances, filled, distinct }, column) =>
      head.trim() !== "" &&
      filled > 0 &&
      stances >= MIN_STANCES &&
      distinct <= 12 &&
      [null, "ignore", "issue", "quotation"].includes(byHead[column] ?? null),
  );
  const positions = isPosition.filter(Boolean).length;
  if (form === "wide" || (form === null && isWide({ byHead, positions }))) {
    return wideProposal({ profiles, byHead, isPosition, positions });
  }
  return longProposal({ profiles, byHead });
}

/** A sheet with a column for what is claimed and one for the stance is long, whatever else it holds. */
function isWide({ byHead, positions }: { byHead: readonly (ColumnTarget | null)[]; positions: number }): boolean {
  const has = (target: ColumnTarget) => byHead.includes(target);
  if (has("proposition") && has("stance")) return false;
  if (has("proposition") || has("stance")) return positions >= MIN_POSITIONS;
  return positions >= Math.min(MIN_POSITIONS - 1, Math.max(1, byHead.length - 1));
}

/** A head that says what a column is, unless the cells contradict it. */
function headTarget(profile: ColumnProfile): ColumnTarget | null {
  const target = targetOfHead(profile.head);
  // A column that is empty today may be filled tomorrow, when this mapping is remembered.
  if (profile.filled === 0) return target ?? "ignore";
  // Numbers of a survey say how sure the person was, not how sure the coder is.
  if (target === "confidence" && profile.numbers > 0.5) return "note";
  if (target === "date" && profile.numbers > 0.9 && profile.distinct > 0 && profile.averageLength === 4) return "year";
  return target;
}

function wideProposal({
  profiles,
  byHead,
  isPosition,
  positions,
}: {
  profiles: readonly ColumnProfile[];
  byHead: readonly (ColumnTarget | null)[];
  isPosition: readonly boolean[];
  positions: number;
}): ColumnsProposal {
  const given = byHead.map((target, column): ColumnTarget | null => {
    if (isPosition[column]) return "position";
    // A proposition on which nobody said anything is one all the same.
    const { head, filled } = profiles[column] ?? { head: "", filled: 0 };
    if (filled === 0 && head.trim() !== "" && targetOfHead(head) === null) return "position";
    return target === "stance" || target === "proposition" ? null : target;
  });
  const columns = finish({ profiles, given: withNameOfEachRow({ profiles, given }) });
  const sample = profiles.find((_, column) => isPosition[column]);
  const reason =
    `A row is taken for a person and a column for a proposition: ${positions} columns hold stances` +
    `${sample ? `, such as “${sample.head.trim()}”` : ""}, and no column says what a stance is about.`;
  return { form: "wide", columns, reasons: [reason] };
}

/**
 * A row of a matrix is a person, so her name stands once. Where the column that its head makes the name repeats its
 * cells, as "State" beside the senators does, another one that repeats none and says nothing else is the name.
 */
function withNameOfEachRow({
  profiles,
  given,
}: {
  profiles: readonly ColumnProfile[];
  given: readonly (ColumnTarget | null)[];
}): readonly (ColumnTarget | null)[] {
  // One person entered twice is a mistake of a row; a state of two senators is a column that names something else.
  const repeats = ({ filled, distinct }: ColumnProfile) => distinct < MIN_DIFFERENT * filled;
  const named = profiles.filter((profile, column) => given[column] === "name" && profile.filled > 0);
  if (named.length === 0) return given;
  const rows = Math.max(...named.map(({ filled }) => filled));
  const isOfEachRow = (profile: ColumnProfile, column: number) =>
    (given[column] === "name" || given[column] === null) &&
    profile.filled >= rows &&
    profile.averageLength <= MAX_NAME_LENGTH &&
    !repeats(profile) &&
    profile.numbers < 0.5 &&
    profile.addresses < 0.5;
  const best = profiles.findIndex((profile, column) => given[column] === "name" && isOfEachRow(profile, column));
  const chosen = best === -1 && named.every(repeats) ? profiles.findIndex(isOfEachRow) : best;
  if (chosen === -1) return given;
  return given.map((target, column) => {
    if (column === chosen) return "name";
    return target === "name" ? null : target;
  });
}

function longProposal({
  profiles,
  byHead,
}: {
  profiles: readonly ColumnProfile[];
  byHead: readonly (ColumnTarget | null)[];
}): ColumnsProposal {
  const given = [...byHead];
  const free = (column: number) => given[column] === null;
  const take = (
    target: ColumnTarget,
    fits: (profile: ColumnProfile) => boolean,
    rank: (profile: ColumnProfile) => number,
  ) => {
    if (given.includes(target)) return;
    const [best] = profiles
      .map((profile, column) => ({ profile, column }))
      .filter(({ profile, column }) => free(column) && profile.filled > 0 && fits(profile))
      .toSorted((a, b) => rank(b.profile) - rank(a.profile) || a.column - b.column);
    if (best) given[best.column] = target;
  };
  take(
    "stance",
    ({ stances }) => stances >= MIN_STANCES,
    ({ stances }) => stances,
  );
  take(
    "date",
    ({ dates }) => dates >= 0.8,
    ({ dates }) => dates,
  );
  take(
    "address",
    ({ addresses }) => addresses >= 0.6,
    ({ addresses }) => addresses,
  );
  take(
    "country",
    ({ countries }) => countries >= 0.6,
    ({ countries }) => countries,
  );
  const repeats = ({ distinct, filled, averageLength, numbers }: ColumnProfile) =>
    numbers < 0.5 && averageLength >= 4 && averageLength <= 200 && distinct < filled;
  take(
    "name",
    (profile) => repeats(profile) && profile.averageLength <= 40,
    ({ distinct, filled }) => distinct / filled,
  );
  take(
    "quotation",
    ({ averageLength, distinct, filled }) => averageLength > 60 && distinct > filled * 0.5,
    ({ averageLength }) => averageLength,
  );
  take("proposition", repeats, ({ averageLength }) => averageLength);
  const columns = finish({ profiles, given });
  const propositions = profiles[columns.indexOf("proposition")];
  const stances = profiles[columns.indexOf("stance")];
  const reason =
    propositions && stances
      ? `A row is taken for a statement: “${propositions.head.trim()}” repeats ${propositions.distinct} texts in ${propositions.filled} rows, and “${stances.head.trim()}” has ${stances.distinct} different contents.`
      : "A row is taken for a statement, as in most sheets; say which column holds the propositions and which the stances.";
  return { form: "long", columns, reasons: [reason] };
}

/** Settles what is open: a source without a title is titled by its outlet, no target is given twice. */
function finish({
  profiles,
  given,
}: {
  profiles: readonly ColumnProfile[];
  given: readonly (ColumnTarget | null)[];
}): ColumnTarget[] {
  const settled = given.map((target): ColumnTarget => target ?? "ignore");
  if (!settled.includes("title") && settled.includes("container") && !given.includes("address")) {
    const outlet = settled.indexOf("container");
    // "Source" over the names of a few papers is an outlet; over as many titles as quotations it is a title.
    if ((profiles[outlet]?.averageLength ?? 0) > 25) settled[outlet] = "title";
  }
  const isStance = (column: number) => (profiles[column]?.stances ?? 0) >= MIN_STANCES;
  if (settled.filter((target) => target === "stance").length > 1) {
    const keep = settled.findIndex((target, column) => target === "stance" && isStance(column));
    settled.forEach((target, column) => {
      if (target === "stance" && keep !== -1 && column !== keep) settled[column] = "ignore";
    });
  }
  return settled.map((target, column) => {
    if (REPEATABLE_TARGETS.has(target)) return target;
    const filled = settled.findIndex((other, at) => other === target && (profiles[at]?.filled ?? 0) > 0);
    return column === (filled === -1 ? settled.indexOf(target) : filled) ? target : "ignore";
  });
}
