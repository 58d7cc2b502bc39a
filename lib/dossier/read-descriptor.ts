import { decodeText } from "@/lib/dossier/csv/decode-text";
import { DOSSIER_NAME, EXPECTED_NAME } from "@/lib/dossier/dossier-name";
import { findUnsafeJson, isJsonObject, type JsonObject, jsonDepth } from "@/lib/dossier/json";
import { LIMITS, megabytes } from "@/lib/dossier/limits";
import { hasError, type Problem, problemError, problemWarning } from "@/lib/dossier/problem";

export const DESCRIPTOR_FILE = "datapackage.json";

/** What a dossier takes from its descriptor beside the tables. */
export interface PackageIdentity {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly version: string;
  readonly created: string | null;
}

const DATE_TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$/;
const file = DESCRIPTOR_FILE;

/**
 * Reads datapackage.json: well-formed, not nested too deeply, free of names that reach an object's prototype.
 *
 * @returns the parsed descriptor (null if it cannot be used), the identity of the dossier (null unless the descriptor
 * gives a usable one) and every problem found.
 */
export function readDescriptor(bytes: Uint8Array | undefined): {
  descriptor: JsonObject | null;
  identity: PackageIdentity | null;
  problems: Problem[];
} {
  if (!bytes) {
    const expected = "a datapackage.json at the top of the package";
    const problems = [problemError({ file, expected, what: "The file is missing" })];
    return { descriptor: null, identity: null, problems };
  }
  if (bytes.length > LIMITS.descriptorBytes) {
    const found = megabytes(bytes.length);
    const expected = `at most ${megabytes(LIMITS.descriptorBytes)}`;
    const problems = [problemError({ file, found, expected, what: `The file has ${found}` })];
    return { descriptor: null, identity: null, problems };
  }
  const decoded = decodeText({ file, bytes });
  if (decoded.text === null) return { descriptor: null, identity: null, problems: decoded.problems };
  const parsed = parseDescriptor(decoded.text.replace(/^\uFEFF/, ""));
  if (!parsed.descriptor) return { descriptor: null, identity: null, problems: parsed.problems };

  const { descriptor } = parsed;
  const problems = [...parsed.problems, ...checkIdentity(descriptor)];
  if (decoded.text.startsWith("\uFEFF")) {
    const what = "The file begins with a byte order mark; it was dropped";
    problems.push(problemWarning({ file, found: "byte order mark", expected: "UTF-8 without one", what }));
  }
  return { descriptor, identity: hasError(problems) ? null : toIdentity(descriptor), problems };
}

function parseDescriptor(text: string): { descriptor: JsonObject | null; problems: Problem[] } {
  const refuse = (what: string, expected: string, found: string | null = null) => {
    return { descriptor: null, problems: [problemError({ file, found, expected, what })] };
  };
  const depth = jsonDepth(text);
  if (depth > LIMITS.descriptorDepth) {
    return refuse(`Lists and objects are nested ${depth} levels deep`, `at most ${LIMITS.descriptorDepth} levels`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unreadable";
    return refuse(`The file is not JSON (${reason})`, "one JSON object");
  }
  if (!isJsonObject(value)) return refuse("The file is not a JSON object", "one JSON object", text.slice(0, 40));
  const unsafe = findUnsafeJson(value);
  if (unsafe?.kind === "prototype-key") {
    return refuse(`The key ${unsafe.found} is not allowed`, "keys other than __proto__, constructor and prototype");
  }
  if (unsafe) return refuse("A text holds half a character or U+0000", "whole characters");
  return { descriptor: value, problems: [] };
}

function checkIdentity(descriptor: JsonObject): Problem[] {
  const { name, title, description, version, created } = descriptor;
  const problems: Problem[] = [];
  if (name === undefined) problems.push(fault({ key: "name", expected: EXPECTED_NAME, what: "The name is missing" }));
  else if (typeof name !== "string" || !DOSSIER_NAME.test(name)) {
    problems.push(fault({ key: "name", value: name, expected: EXPECTED_NAME, what: "The name cannot be used" }));
  }
  for (const [key, value] of Object.entries({ title, description, version })) {
    if (value === undefined || typeof value === "string") continue;
    problems.push(fault({ key, value, expected: "text", what: `The ${key} is not text` }));
  }
  problems.push(...checkLengths(descriptor));
  if (created !== undefined && (typeof created !== "string" || !isDateTime(created))) {
    const expected = "a date and time as in 2026-11-21T00:00:00Z";
    problems.push(fault({ key: "created", value: created, expected, what: "The date cannot be read" }));
  }
  if (title === undefined || title === "") problems.push(gap({ key: "title", used: "the name is used" }));
  if (version === undefined || version === "") problems.push(gap({ key: "version", used: "0.0.0 is used" }));
  return problems;
}

/** The version stands in file names and headings; a line break in it would break both. */
function checkLengths({ title, description, version }: JsonObject): Problem[] {
  const isLonger = (value: unknown, most: number) => typeof value === "string" && value.length > most;
  const problems: Problem[] = [];
  const refuse = (key: string, value: unknown, expected: string) =>
    problems.push(fault({ key, value, expected, what: `The ${key} cannot be used` }));
  if (isLonger(title, LIMITS.titleLength)) refuse("title", title, `at most ${LIMITS.titleLength} characters`);
  if (isLonger(description, LIMITS.cellLength))
    refuse("description", description, `at most ${LIMITS.cellLength} characters`);
  if (isLonger(version, LIMITS.versionLength) || (typeof version === "string" && /\p{Cc}/u.test(version)))
    refuse("version", version, `at most ${LIMITS.versionLength} characters on one line`);
  return problems;
}

function toIdentity(descriptor: JsonObject): PackageIdentity {
  const text = (key: string) =>
    typeof descriptor[key] === "string" && descriptor[key] !== "" ? descriptor[key] : null;
  const id = text("name") ?? "";
  return {
    id,
    title: text("title") ?? id,
    description: text("description"),
    version: text("version") ?? "0.0.0",
    created: text("created"),
  };
}

function fault({ key, value, ...rest }: { key: string; value?: unknown; expected: string; what: string }): Problem {
  return problemError({ file, column: key, found: value === undefined ? null : JSON.stringify(value), ...rest });
}

function gap({ key, used }: { key: string; used: string }): Problem {
  return problemWarning({ file, column: key, expected: `a ${key}`, what: `The ${key} is missing; ${used}` });
}

function isDateTime(text: string): boolean {
  return DATE_TIME.test(text) && !Number.isNaN(new Date(text).getTime());
}
