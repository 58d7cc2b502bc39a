import { z } from "zod";
import { foldSpelling, tidySpelling } from "@/lib/importers/assembly/names";
import type { Merges } from "@/lib/importers/assembly/registry";

/** Names that a person says are one and the same, by kind: the spelling to drop and the one to keep. */
export interface NameMerges {
  readonly commentators: Readonly<Record<string, string>>;
  readonly institutions: Readonly<Record<string, string>>;
  readonly propositions: Readonly<Record<string, string>>;
}

export const NO_MERGES: NameMerges = { commentators: {}, institutions: {}, propositions: {} };

/** Merges by folded spelling; chains ("a" into "b", "b" into "c") are followed to their end, circles left alone. */
export function foldMerges(merges: Readonly<Record<string, string>>): Merges {
  const direct = new Map(Object.entries(merges).map(([from, into]) => [foldSpelling(from), foldSpelling(into)]));
  const names = new Map(Object.values(merges).map((into) => [foldSpelling(into), tidySpelling(into)]));
  return new Map(
    [...direct.keys()].map((from) => {
      const fold = endOf(from, direct);
      return [from, { fold, name: names.get(fold) ?? fold }];
    }),
  );
}

function endOf(from: string, direct: ReadonlyMap<string, string>): string {
  const seen = new Set([from]);
  let at = from;
  for (let next = direct.get(at); next !== undefined && !seen.has(next); next = direct.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

const SCHEMA = z.object({
  commentators: z.record(z.string(), z.string()).default({}),
  institutions: z.record(z.string(), z.string()).default({}),
  propositions: z.record(z.string(), z.string()).default({}),
});

/** Merges that came from outside; none where they are not such. */
export function readMerges(value: unknown): NameMerges {
  const read = SCHEMA.safeParse(value);
  return read.success ? read.data : NO_MERGES;
}

/** All merges of several, later ones over earlier ones. */
export function joinMerges(all: readonly NameMerges[]): NameMerges {
  return {
    commentators: Object.assign({}, ...all.map(({ commentators }) => commentators)),
    institutions: Object.assign({}, ...all.map(({ institutions }) => institutions)),
    propositions: Object.assign({}, ...all.map(({ propositions }) => propositions)),
  };
}
