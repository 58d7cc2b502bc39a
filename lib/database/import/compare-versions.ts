import { compareText } from "@/lib/domain/collections";

/**
 * Which of two versions is newer: positive when a is, negative when b is, 0 when neither.
 *
 * Numbers between dots compare as numbers; what follows a hyphen marks a version that comes before the one without it.
 *
 * Example: 1.10.0 is newer than 1.9.2; 2.0.0 is newer than 2.0.0-draft; 1.0 and 1.0.0 are equal.
 *
 * Reference: Semantic Versioning 2.0.0, section 11.
 */
export function compareVersions({ a, b }: { a: string; b: string }): number {
  const first = parse(a);
  const second = parse(b);
  const release = compareParts({ a: first.release, b: second.release, missing: "0" });
  if (release !== 0) return release;
  if (first.draft.length === 0 || second.draft.length === 0) return second.draft.length - first.draft.length;
  return compareParts({ a: first.draft, b: second.draft, missing: "" });
}

function parse(version: string): { release: string[]; draft: string[] } {
  // What follows a plus sign names a build and makes no version newer.
  const [named = ""] = version
    .trim()
    .replace(/^v(?=\d)/, "")
    .split("+");
  const hyphen = named.indexOf("-");
  if (hyphen < 0) return { release: named.split("."), draft: [] };
  return { release: named.slice(0, hyphen).split("."), draft: named.slice(hyphen + 1).split(".") };
}

function compareParts({ a, b, missing }: { a: readonly string[]; b: readonly string[]; missing: string }): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = comparePart({ a: a[index] ?? missing, b: b[index] ?? missing });
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart({ a, b }: { a: string; b: string }): number {
  const areNumbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  return areNumbers ? Math.sign(Number(a) - Number(b)) : compareText(a, b);
}
