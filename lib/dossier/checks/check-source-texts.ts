import { type Anchor, anchorQuotation } from "@/lib/anchoring/anchor-quotation";
import { firstDifference, namedCharacter } from "@/lib/anchoring/first-difference";
import { fold } from "@/lib/anchoring/fold";
import { proposeAnchor } from "@/lib/anchoring/propose-anchor";
import { groupBy } from "@/lib/domain/collections";
import { sha256 } from "@/lib/dossier/checks/check-resources";
import { decodeText } from "@/lib/dossier/csv/decode-text";
import type { PackageFiles } from "@/lib/dossier/package-files";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import type { ReadTables } from "@/lib/dossier/read-tables";

const FOLDERS = ["sources/", "texts/", ""] as const;

/**
 * Checks quotations and measures against the texts of sources that lie in the package, under the file name of the
 * source in sources/, texts/ or at the top. The texts belong to somebody: they are checked and not imported.
 *
 * @returns the paths of those texts and every problem: another text than the one that was coded, passages that are
 * not there (errors), passages found elsewhere or only after typographic folding (warnings).
 */
export function checkSourceTexts({ files, tables }: { files: PackageFiles; tables: ReadTables }): {
  paths: string[];
  problems: Problem[];
} {
  const held = tables.sources.rows.flatMap(({ values }) => {
    const folder = FOLDERS.find((name) => values.fileName && files.has(`${name}${values.fileName}`));
    const path = folder === undefined ? undefined : `${folder}${values.fileName}`;
    const bytes = path === undefined ? undefined : files.get(path);
    return path === undefined || bytes === undefined ? [] : [{ path, bytes, source: values }];
  });
  const passages = groupBy(listPassages(tables), (passage) => passage.sourceId);
  const problems = held.flatMap(({ path, bytes, source }) => {
    const expected = "source texts are checked, not imported";
    const note = problemWarning({ file: path, expected, what: "The text of the source was checked and not imported" });
    const text = decodeText({ file: path, bytes });
    if (text.text === null) return [note, ...text.problems];
    const sum = sha256(bytes);
    const problems = [note];
    if (source.sha256 && source.sha256 !== sum) {
      const at = { file: path, found: sum, expected: `SHA-256 ${source.sha256}` };
      problems.push(
        problemError({ ...at, what: `This is not the text of ${source.id} that was coded: its checksum differs` }),
      );
    }
    if (source.characters && source.characters !== text.text.length) {
      const at = { file: path, found: `${text.text.length} code units`, expected: `${source.characters} code units` };
      problems.push(
        problemError({ ...at, what: `The text of ${source.id} has another length than ${tables.sources.file} says` }),
      );
    }
    return [...problems, ...checkAnchors({ text: text.text, path, passages: passages.get(source.id) ?? [] })];
  });
  return { paths: held.map(({ path }) => path), problems };
}

interface Passage {
  readonly file: string;
  readonly row: number;
  readonly sourceId: string | undefined;
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

function listPassages({ quotations, measures }: ReadTables): Passage[] {
  const toPassage =
    (file: string) =>
    ({ row, values }: { row: number; values: Partial<Passage> }): Passage[] => {
      const { sourceId, exact, prefix = null, suffix = null, start = null, end = null } = values;
      return exact === undefined ? [] : [{ file, row, sourceId, exact, prefix, suffix, start, end }];
    };
  return [...quotations.rows.flatMap(toPassage(quotations.file)), ...measures.rows.flatMap(toPassage(measures.file))];
}

function checkAnchors({
  text,
  path,
  passages,
}: {
  text: string;
  path: string;
  passages: readonly Passage[];
}): Problem[] {
  const folded = fold(text);
  return passages.flatMap((passage) => {
    const { file, row, exact } = passage;
    const anchor = anchorQuotation(passage, text, folded);
    const at = { file, row, column: "exact", found: exact };
    if (anchor.state === "not-found") {
      const expected = `words that stand in ${path}, character for character`;
      return [problemError({ ...at, expected, what: `The passage is not in ${path}${nearestWords(passage, text)}` })];
    }
    const remark = describe(anchor);
    if (remark === null) return [];
    const expected = `the same characters at offsets ${passage.start ?? "unknown"} to ${passage.end ?? "unknown"}`;
    return [problemWarning({ ...at, expected, what: remark })];
  });
}

/**
 * Where the text comes nearest to a passage that it does not have, and the first character that differs; empty where
 * nothing is near.
 */
function nearestWords(passage: Passage, text: string): string {
  const nearest = proposeAnchor(passage, text);
  const difference = nearest && firstDifference(passage.exact, nearest.text);
  if (!difference) return "";
  const { at, first, second } = difference;
  return `; the nearest words stand at ${nearest.start} to ${nearest.end} and differ first at character ${at + 1} of the passage: ${namedCharacter(first)} in the passage, ${namedCharacter(second)} in the text`;
}

function describe({ state, start, end, moved }: Anchor): string | null {
  if (state === "verbatim-after-folding") {
    return `The passage stands at ${start} to ${end} with other quotation marks, dashes, spaces, joined letters or invisible characters`;
  }
  return moved ? `The passage stands at ${start} to ${end}, not where its offsets say` : null;
}
