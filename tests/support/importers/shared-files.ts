import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { assemble } from "@/lib/importers/assembly/assemble";
import type { Importer, ImportFile } from "@/lib/importers/importer";

const folder = fileURLToPath(new URL("../../../../shared/", import.meta.url));

/** Whether the folder of other people's files lies beside the project; tests that need it are registered only then. */
export const areFilesThere: boolean = existsSync(`${folder}twins/expected.json`);

/** Registers tests over files beside the project; where the folder is absent there are none. */
export const describeWithFiles: (name: string, tests: () => void) => void = areFilesThere ? describe : () => undefined;

/** A file beside the project, by its path there, under its own name. */
export function sharedFile(path: string): ImportFile {
  return { name: path.split("/").at(-1) ?? path, bytes: new Uint8Array(readFileSync(folder + path)) };
}

/** Where a file beside the project lies. */
export const sharedPath = (path: string): string => folder + path;

/** What the maker of the made files says is in one of them. */
export function expectedOf(
  name: string,
): { readonly mapped: ExpectedCounts; readonly summary: ExpectedSummary } & Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}twins/expected.json`, "utf8")).files[name];
}

interface ExpectedCounts {
  readonly commentators: number;
  readonly propositions: number;
  readonly statements: number;
  readonly cells: number;
  readonly of_these_same_day_or_undated: number;
  readonly of_these_changes: number;
}

interface ExpectedSummary {
  readonly sources: number;
  readonly institutions: number | null;
  readonly distinct_quotations: number | null;
}

/** Files read, gathered under the proposed mapping, and merged into an empty dossier. */
export async function importFiles<Contents, Mapping>(
  importer: Importer<Contents, Mapping>,
  files: readonly ImportFile[],
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
) {
  const contents = await importer.read(files, { encoding: null });
  const mapping = change(importer.propose(contents, null).mapping);
  const gathering = importer.gather(contents, mapping);
  const assembly = assemble({ before: emptyDossier({ id: "made", title: "Made" }), gathered: gathering.gathered });
  return { contents, mapping, gathering, assembly };
}

/** Every passage that was marked in a made file, as its maker wrote it down: title of the text, and the words. */
export function spansOf(name: string): readonly { readonly text: string }[] {
  return JSON.parse(readFileSync(`${folder}twins/spans.json`, "utf8"))[name];
}
