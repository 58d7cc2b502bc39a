import { groupBy } from "@/lib/domain/collections";
import type { Dossier, Quotation, Source } from "@/lib/domain/dossier";
import { storedDay } from "@/lib/importers/assembly/make-quotations";
import { foldMerges, type NameMerges } from "@/lib/importers/assembly/merges";
import { foldSpelling } from "@/lib/importers/assembly/names";
import type { FileAsSource, Gathered, GatheredSource } from "@/lib/importers/gathered";

/** Share of the entries of the shorter of two files that must be in the other for them to be one. */
const MIN_SHARE = 0.9;
/** Entries below which agreement may be chance, unless the two files are the same to the last entry. */
const MIN_ENTRIES = 5;

type FileSource = GatheredSource & { readonly fileItself: FileAsSource };

/** A file of the dossier: the entries that rest on it, and what stands behind the numbers of its people. */
interface HeldFile {
  readonly source: Source;
  readonly entries: ReadonlySet<string>;
  readonly label: string | null;
}

/**
 * Recognises files that are sources by their entries, whatever they are called now: one person, one day, the same
 * words. A known file keeps the title, and its numbered people the label, that it has in the dossier; another file of
 * the same name and label gets a label of its own, so that numbers of two files are never taken for one person.
 *
 * @returns what was gathered, under those names, and what was recognised as sentences. O(entries × files held).
 */
export function recogniseFiles({
  before,
  gathered,
  merges,
}: {
  readonly before: Dossier;
  readonly gathered: Gathered;
  readonly merges: NameMerges;
}): { readonly gathered: Gathered; readonly remarks: readonly string[] } {
  const files = gathered.sources.filter(isFile);
  if (files.length === 0) return { gathered, remarks: [] };
  const held = heldFiles(before);
  const folds = foldMerges(merges.commentators);
  const remarks: string[] = [];
  let named = gathered;
  for (const file of files) {
    const { label, title } = file.fileItself;
    const entries = entriesOf(gathered, file, (name) => {
      const own = foldSpelling(withoutLabel(name, label));
      return folds.get(own)?.fold ?? own;
    });
    const known = held
      .filter(({ source }) => title === null || foldSpelling(source.title).startsWith(`${foldSpelling(title)} (`))
      .filter((one) => (one.label === null) === (label === null) && areOneFile(entries, one.entries))
      .toSorted((a, b) => countShared(entries, b.entries) - countShared(entries, a.entries))[0];
    if (known) {
      if (foldSpelling(known.source.title) === foldSpelling(file.title)) continue;
      named = asKnown(named, { file, known });
      remarks.push(`“${file.title}” is taken for “${known.source.title}”: the same entries of the same people.`);
    } else if (label !== null && held.some((one) => one.label === label)) {
      const free = freeLabel(label, new Set(held.map((one) => one.label)));
      named = relabelled(named, { file, from: label, to: free });
      remarks.push(
        `Another file called “${label}” is in the dossier; the people of this one are told apart as “${free}”.`,
      );
    }
  }
  return { gathered: named, remarks };
}

function isFile(source: GatheredSource): source is FileSource {
  return source.fileItself !== undefined;
}

function heldFiles({ quotations, commentators, sources }: Dossier): HeldFile[] {
  const nameOf = new Map(commentators.map(({ id, name }) => [id, name]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const bySource = groupBy(
    quotations.filter(({ voice }) => voice === "record"),
    ({ sourceId }) => sourceId,
  );
  return [...bySource].flatMap(([sourceId, entries]) => {
    const source = sourceOf.get(sourceId);
    if (!source) return [];
    const labels = new Set(entries.map(({ commentatorId }) => labelOf(nameOf.get(commentatorId) ?? "")));
    const [only] = labels;
    const label = labels.size === 1 ? (only ?? null) : null;
    const named = (id: string) => foldSpelling(withoutLabel(nameOf.get(id) ?? id, label));
    return [{ source, label, entries: new Set(entries.map((entry) => entryOf(entry, named(entry.commentatorId)))) }];
  });
}

function entriesOf({ quotations, commentators }: Gathered, { key }: FileSource, fold: (name: string) => string) {
  const nameOf = new Map(commentators.map((one) => [one.key, fold(one.name)]));
  return new Set(
    quotations
      .filter(({ sourceKey, voice }) => sourceKey === key && voice === "record")
      .map((entry) => entryOf(entry, nameOf.get(entry.commentatorKey ?? "") ?? "")),
  );
}

function entryOf({ exact, statedOn }: Pick<Quotation, "exact" | "statedOn">, name: string): string {
  return `${name}\u0000${storedDay(statedOn) ?? ""}\u0000${exact}`;
}

function areOneFile(found: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  const shared = countShared(found, held);
  const shorter = Math.min(found.size, held.size);
  if (shared === 0 || shared < MIN_SHARE * shorter) return false;
  return shared >= MIN_ENTRIES || (shared === found.size && shared === held.size);
}

function countShared(found: ReadonlySet<string>, held: ReadonlySet<string>): number {
  return [...found].filter((entry) => held.has(entry)).length;
}

/** "Participant 12 (bread)": what stands in the brackets at the end of a name; null where there are none. */
function labelOf(name: string): string | null {
  return /^.* \((.+)\)$/u.exec(name)?.[1] ?? null;
}

function withoutLabel(name: string, label: string | null): string {
  return label !== null && name.endsWith(` (${label})`) ? name.slice(0, -` (${label})`.length) : name;
}

function freeLabel(label: string, taken: ReadonlySet<string | null>): string {
  let number = 2;
  while (taken.has(`${label}, ${number}`)) number += 1;
  return `${label}, ${number}`;
}

/** The source under the title and address by which the dossier knows it, and its people under their label. */
function asKnown(gathered: Gathered, { file, known }: { file: FileSource; known: HeldFile }): Gathered {
  const { title, containerTitle, url, issued } = known.source;
  const { label } = file.fileItself;
  const named =
    label === null || known.label === null ? gathered : relabelled(gathered, { file, from: label, to: known.label });
  return {
    ...named,
    sources: named.sources.map((source) =>
      source.key === file.key ? { ...source, title, containerTitle, url, issued, note: known.source.note } : source,
    ),
  };
}

function relabelled(
  gathered: Gathered,
  { file, from, to }: { readonly file: FileSource; readonly from: string; readonly to: string },
): Gathered {
  const rename = (name: string) => (name.endsWith(` (${from})`) ? `${withoutLabel(name, from)} (${to})` : name);
  return {
    ...gathered,
    sources: gathered.sources.map((source) =>
      source.key === file.key ? { ...source, title: rename(source.title) } : source,
    ),
    commentators: gathered.commentators.map((one) => ({ ...one, name: rename(one.name) })),
    propositions: gathered.propositions.map((one) => ({ ...one, text: rename(one.text) })),
  };
}
