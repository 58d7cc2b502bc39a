import { dateSpan } from "@/lib/domain/issued-date";
import { isStanceValue, STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { Column, ColumnConstraints, ColumnSchema, Reading } from "@/lib/dossier/column";
import { LIMITS } from "@/lib/dossier/limits";
import { staysInside } from "@/lib/dossier/package-files";

interface Naming {
  readonly name: string;
  readonly description: string;
}

/** Text whose every character counts; never trimmed. */
export function text({ maxLength, ...naming }: Naming & { maxLength?: number }): Column<string> {
  const limit = maxLength ?? LIMITS.cellLength;
  return {
    ...required({ ...naming, type: "string" }, maxLength === undefined ? {} : { maxLength }),
    verbatim: true,
    read: (cell) => {
      if (cell.includes("\u0000")) return { ok: false, expected: "text without the character U+0000" };
      return cell.length <= limit ? accept(cell) : { ok: false, expected: `at most ${limit} characters` };
    },
    write: (value) => value,
  };
}

/** A short word of a fixed form: an id, a country code, a checksum. */
export function word({ pattern, form, ...naming }: Naming & { pattern: string; form: string }): Column<string> {
  const shape = new RegExp(pattern, "u");
  return {
    ...required({ ...naming, type: "string" }, { pattern }),
    read: (cell) => {
      if (cell.length > LIMITS.wordLength)
        return { ok: false, expected: `${form}, at most ${LIMITS.wordLength} characters` };
      return shape.test(cell) ? accept(cell) : { ok: false, expected: form };
    },
    write: (value) => value,
  };
}

/** The name of a file, without a folder and harmless as part of a path. */
export function fileName(naming: Naming): Column<string> {
  const form = "a file name without a folder";
  const column = word({ ...naming, pattern: "^[^/\\\\]+$", form });
  return { ...column, read: (cell) => (staysInside(cell) ? column.read(cell) : { ok: false, expected: form }) };
}

/** An id in kebab case. */
export function identifier(naming: Naming): Column<string> {
  const form = "lower-case letters and digits, joined by single hyphens";
  return word({ ...naming, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", form });
}

/** The id of a row of another table. */
export function reference({ to, ...naming }: Naming & { to: string }): Column<string> {
  return {
    ...required({ ...naming, type: "string" }, {}),
    refersTo: to,
    read: accept,
    write: (value) => value,
  };
}

/** One of a fixed list of words. A form describes a vocabulary that others keep, too long for a message. */
export function choice<const Value extends string>({
  values,
  form,
  listedWhereUsed = [],
  explained = {},
  ...naming
}: Naming & {
  values: readonly Value[];
  form?: string;
  listedWhereUsed?: readonly Value[];
  explained?: Readonly<Record<string, string>>;
}): Column<Value> {
  const expected = form ?? `one of ${values.join(", ")}`;
  // A schema lists these words only where a row has them (see extendEnum): packages without them stay as they are.
  const listed = values.filter((value) => !listedWhereUsed.includes(value));
  return {
    ...required({ ...naming, type: "string" }, { enum: listed }),
    words: form === undefined ? values : null,
    explained,
    read: (cell) => {
      const value = values.find((candidate) => candidate === cell);
      return value === undefined ? { ok: false, expected } : accept(value);
    },
    write: (value) => value,
  };
}

// As spreadsheet programs write the two in the language of their user.
const TRUE_WORDS = ["true", "wahr", "vrai", "verdadero", "vero", "verdadeiro", "waar", "prawda", "истина"];
const FALSE_WORDS = ["false", "falsch", "faux", "falso", "onwaar", "fałsz", "ложь"];

/** true or false. */
export function yesNo(naming: Naming): Column<boolean> {
  return {
    ...required({ ...naming, type: "boolean" }, {}),
    read: (cell) => {
      const spelling = cell.toLowerCase();
      const value = TRUE_WORDS.includes(spelling);
      if (!value && !FALSE_WORDS.includes(spelling)) return { ok: false, expected: "true or false" };
      return cell === String(value) ? accept(value) : { ok: true, value, remark: `read as ${value}` };
    },
    write: (value) => (value ? "true" : "false"),
  };
}

/** A whole number from a minimum upward. */
export function wholeNumber({ minimum, ...naming }: Naming & { minimum: number }): Column<number> {
  return {
    ...required({ ...naming, type: "integer" }, { minimum }),
    read: (cell) => readWholeNumber({ cell, minimum, maximum: LIMITS.wholeNumber, expected: `from ${minimum}` }),
    write: (value) => String(value),
  };
}

/** A value on the scale from −2 to 2. */
export function stanceValue(naming: Naming): Column<StanceValue> {
  const scale = { minimum: -2, maximum: 2, expected: "from -2 to 2" };
  return {
    ...required({ ...naming, type: "integer" }, { minimum: -2, maximum: 2 }),
    words: STANCE_VALUES,
    read: (cell) => {
      const reading = readWholeNumber({ cell, ...scale });
      if (!reading.ok) return reading;
      const { value } = reading;
      return isStanceValue(value) ? { ...reading, value } : { ok: false, expected: scale.expected };
    },
    write: (value) => String(value),
  };
}

/** A day of the calendar, YYYY-MM-DD. */
export function day(naming: Naming): Column<string> {
  const expected = "a day of the calendar as YYYY-MM-DD";
  return {
    ...required({ ...naming, type: "date" }, {}),
    read: (cell) => (isDay(cell) ? accept(cell) : { ok: false, expected: expected + dayMeant(cell) }),
    write: (value) => value,
  };
}

/**
 * A date as far as it is known: a day, a month, a year, or a range of two of them. Schemas say "date" until a row needs
 * more.
 */
export function looseDate(naming: Naming): Column<string> {
  const expected =
    "a date as YYYY-MM-DD, YYYY-MM or YYYY, or a range of two of them, for example 2023-09-12/2023-09-17";
  return {
    ...required({ ...naming, type: "date" }, {}),
    read: (cell) => (dateSpan(cell) === null ? { ok: false, expected: expected + dayMeant(cell) } : accept(cell)),
    write: (value) => value,
  };
}

/** A day, a month or a year. A column of them holds texts, since the standard's type "date" is a day. */
export function partialDate(naming: Naming): Column<string> {
  const column = word({
    ...naming,
    pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
    form: "a date as YYYY-MM-DD, YYYY-MM or YYYY",
  });
  const isDate = (cell: string) => dateSpan(cell) !== null;
  return { ...column, read: (cell) => (isDate(cell) ? column.read(cell) : column.read("")) };
}

/** A language by its tag of BCP 47. */
export function languageTag(naming: Naming): Column<string> {
  const form = "a language tag, for example en or zh-Hant";
  return word({ ...naming, pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", form });
}

/**
 * What an address may begin with: others mean nothing to most readers, or would run or open something on their
 * machines.
 */
const ADDRESS_SCHEMES = ["http:", "https:", "mailto:", "doi:"];

/** An address, of a page, a mailbox or a DOI. */
export function address(naming: Naming): Column<string> {
  return {
    ...required({ ...naming, type: "string", format: "uri" }, {}),
    read: (cell) => {
      const plain = cell.length <= LIMITS.addressLength && !/[\s\p{Cc}]/u.test(cell);
      const allowed = plain && URL.canParse(cell) && ADDRESS_SCHEMES.includes(new URL(cell).protocol);
      if (allowed) return accept(cell);
      const expected =
        "a whole address that begins with http:, https:, mailto: or doi:, for example https://example.org/page";
      return { ok: false, expected };
    },
    write: (value) => value,
  };
}

/** Ids separated by semicolons; an empty cell is an empty list. */
export function identifierList(naming: Naming): Column<readonly string[]> {
  const pattern = "^[a-z0-9-]+(;[a-z0-9-]+)*$";
  const shape = new RegExp(pattern);
  return {
    ...required({ ...naming, type: "string" }, {}),
    schema: { name: naming.name, type: "string", description: naming.description, constraints: { pattern } },
    whenEmpty: { value: [] },
    read: (cell) => {
      const tight = cell.replace(/\s*;\s*/g, ";");
      if (!shape.test(tight)) return { ok: false, expected: "ids separated by semicolons" };
      const value = tight.split(";");
      return tight === cell ? accept(value) : { ok: true, value, remark: `read as ${tight}` };
    },
    write: (value) => value.join(";"),
  };
}

function required(
  { name, type, description, format }: ColumnSchema,
  constraints: ColumnConstraints,
): Omit<Column<never>, "read" | "write"> {
  const schema = { name, type, description, ...(format && { format }) };
  return {
    schema: { ...schema, constraints: { required: true, ...constraints } },
    verbatim: false,
    refersTo: null,
    whereUsed: false,
    exclusive: false,
    words: null,
    explained: {},
    whenEmpty: null,
  };
}

function accept<Value>(value: Value): Reading<Value> {
  return { ok: true, value };
}

function readWholeNumber(options: {
  cell: string;
  minimum: number;
  maximum: number;
  expected: string;
}): Reading<number> {
  const { cell, minimum, maximum } = options;
  // Spreadsheets and people also write a plus sign, the typographic minus, or decimals that are none.
  const plain = cell
    .replace(/^\+(?=[0-9])/, "")
    .replace(/^\u2212/, "-")
    .replace(/[.,]0+$/, "");
  const value = Number(plain);
  if (!/^-?[0-9]+$/.test(plain) || value < minimum || value > maximum) {
    return { ok: false, expected: `a whole number ${options.expected}` };
  }
  const canonical = value === 0 ? 0 : value;
  return cell === String(canonical)
    ? accept(canonical)
    : { ok: true, value: canonical, remark: `read as ${canonical}` };
}

/** A day as spreadsheets of many countries write it, for the message: 08.08.2023 was probably 2023-08-08. */
function dayMeant(cell: string): string {
  const parts = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/.exec(cell);
  const [, day = "", month = "", year = ""] = parts ?? [];
  const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parts && isDay(meant) ? `, here probably ${meant}` : "";
}

function isDay(cell: string): boolean {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(cell);
  if (!parts) return false;
  const date = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(cell);
}
