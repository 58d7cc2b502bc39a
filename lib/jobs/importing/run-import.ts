import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type Database, openDatabase } from "@/lib/database/connection/database";
import { draftFromPublished } from "@/lib/database/drafts/draft-writes";
import { listImports, listMappings } from "@/lib/database/imports/import-reads";
import type { ImportedFile } from "@/lib/database/imports/import-record";
import { beatImport, failImport, finishImport, startImport } from "@/lib/database/imports/import-writes";
import { readDossier, readRevision } from "@/lib/database/reads/dossier-reads";
import { listSourcesWithText, readSourceText } from "@/lib/database/source-texts";
import type { Dossier } from "@/lib/domain/dossier";
import { draftIdOf } from "@/lib/domain/draft-id";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { joinMerges, type NameMerges, readMerges } from "@/lib/importers/assembly/merges";
import { type ImportProgress, ImportRefusal } from "@/lib/importers/importer";
import type { ImportRequest } from "@/lib/jobs/importing/import-request";
import { type ImportReport, previewImport } from "@/lib/jobs/importing/preview-import";
import { checkSizes, readForeignFiles } from "@/lib/jobs/importing/read-files";

/** What is to be imported, and into which draft. Plain data, so that it can be handed to another process. */
export interface ImportOrder {
  /** Id under which the draft is to be published. */
  readonly name: string;
  /** Title of a dossier that does not exist yet; null takes the file's own, or the name. */
  readonly title: string | null;
  readonly request: ImportRequest;
  /** Reads, compares and reports, and writes nothing. */
  readonly dryRun: boolean;
  /** Id of the import as it was started; null starts one. Of no matter in a dry run. */
  readonly importId: string | null;
  /** What a person saw in a preview: where either is another by now, nothing is written. Null takes what is there. */
  readonly expected?: SeenContent | null;
}

/** Revisions of what an import was compared with; null where there was none. */
export interface SeenContent {
  readonly draft: number | null;
  readonly published: number | null;
}

export interface ImportOutcome {
  /** refused: nothing can be written, the report says why; unchanged: the draft holds all of it already. */
  readonly outcome: "previewed" | "written" | "unchanged" | "refused";
  readonly importId: string | null;
  readonly draftId: string;
  readonly report: ImportReport;
  readonly seen: SeenContent;
}

export interface ImportRunOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  readonly database?: Database;
}

/** How often a running import says so. */
const HEARTBEAT_MS = 15_000;

/**
 * Imports foreign files into a draft: read in a process of its own, merged, checked, and written whole in one
 * transaction, or not at all. The list of imports says what became of it.
 *
 * @throws ImportRefusal in a sentence where the files cannot be read; DatabaseError; the reason of the signal. Nothing
 * has been written then.
 */
export async function runImport(order: ImportOrder, options: ImportRunOptions = {}): Promise<ImportOutcome> {
  const database = options.database ?? (await openDatabase());
  if (order.dryRun) return preview(order, { ...options, database });
  const draftId = draftIdOf(order.name);
  await checkSizes(order.request);
  const files = await Promise.all(order.request.files.map(describeFile));
  const importId =
    order.importId ?? (await startImport({ draftId, format: NOT_READ_YET, files, mapping: null, database }));
  const beat = setInterval(() => {
    // A beat that is missed does no harm; the next one is heard.
    beatImport(importId, database).catch(() => undefined);
  }, HEARTBEAT_MS);
  try {
    return await write({ ...order, importId }, { ...options, database });
  } catch (error) {
    await failImport(importId, { problem: sentenceOf(error) }, database).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(beat);
  }
}

/** Stands for the format until the files have been looked at. */
export const NOT_READ_YET = "not read yet";

type Running = ImportRunOptions & { readonly database: Database };

async function preview(order: ImportOrder, options: Running): Promise<ImportOutcome> {
  const seen = await seenContent(order.name, options.database);
  const { draftId, report } = await prepare(order, options);
  return { outcome: "previewed", importId: null, draftId, report, seen };
}

async function write(order: ImportOrder & { readonly importId: string }, options: Running): Promise<ImportOutcome> {
  const { importId } = order;
  const seen = await seenContent(order.name, options.database);
  const { expected } = order;
  if (expected && (expected.draft !== seen.draft || expected.published !== seen.published)) {
    throw new ImportRefusal("The dossier was changed since you looked; nothing was written. Check the files again.");
  }
  // What is published comes into the draft with its texts, and with the revision that the draft began from.
  if (seen.draft === null && seen.published !== null) await draftFromPublished(order.name, options.database);
  const { draftId, dossier, texts, expectedRevision, report, merges } = await prepare(order, options);
  const { shown, ...rest } = report;
  const kept = { ...rest, counts: { ...rest.counts }, merges };
  if (!report.isWritable) {
    await failImport(importId, { problem: REFUSED, report: kept }, options.database);
    return { outcome: "refused", importId, draftId, report, seen };
  }
  options.signal?.throwIfAborted();
  await finishImport(importId, {
    dossier,
    expectedRevision,
    format: report.format,
    mapping: report.mapping,
    report: kept,
    texts: [...texts].map(([sourceId, text]) => ({ sourceId, bytes: new TextEncoder().encode(text) })),
    onProgress: ({ table, done, total }) => options.onProgress?.({ step: `writing ${table}`, done, total }),
    database: options.database,
  });
  return { outcome: report.isNothingNew ? "unchanged" : "written", importId, draftId, report, seen };
}

async function seenContent(name: string, database: Database): Promise<SeenContent> {
  return {
    draft: await readRevision(draftIdOf(name), database, "drafts"),
    published: await readRevision(name, database),
  };
}

const REFUSED = "The files hold mistakes, which the report lists; nothing was written.";

async function prepare(order: ImportOrder, { database, onProgress, signal }: Running) {
  const draftId = draftIdOf(order.name);
  const merges = joinMerges([...(await earlierMerges(draftId, database)), order.request.merges]);
  const expectedRevision = await readRevision(draftId, database, "drafts");
  const held = await readDossier(draftId, database, "drafts");
  const published = held ? null : await readDossier(order.name, database);
  const read = await readForeignFiles(await withMapping(order.request, database), {
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  });
  onProgress?.({ step: "comparing", done: 0, total: null });
  const title = order.title ?? read.gathered.title ?? order.name;
  const before: Dossier = held ?? (published ? { ...published, id: draftId } : emptyDossier({ id: draftId, title }));
  const { assembly, report } = previewImport({
    before,
    isNew: !held && !published,
    read,
    merges,
    heldTexts: await heldTextsOf(held ? draftId : order.name, database),
  });
  return { draftId, dossier: assembly.dossier, texts: assembly.texts, expectedRevision, report, merges };
}

/** What was said to be one name in imports into a draft that stand; the oldest first. */
async function earlierMerges(draftId: string, database: Database): Promise<NameMerges[]> {
  const imports = await listImports({ draftId }, database);
  return imports
    .filter(({ state }) => state === "written")
    .map(({ report }) => readMerges(report?.merges))
    .toReversed();
}

async function heldTextsOf(dossierId: string, database: Database): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const sourceId of await listSourcesWithText(dossierId, database)) {
    const text = await readSourceText({ dossierId, sourceId, database });
    if (text !== null) texts.set(sourceId, text);
  }
  return texts;
}

/** The request with what earlier imports decided, for files that look the same; what a person gave comes first. */
async function withMapping(request: ImportRequest, database: Database): Promise<ImportRequest> {
  if (request.mapping !== null || request.remembered.length > 0) return request;
  return { ...request, remembered: await listMappings(database) };
}

/** Name, size and hash of a file: what is kept of it. */
export async function describeFile({ name, path }: { name: string; path: string }): Promise<ImportedFile> {
  const bytes = await readFile(path);
  return { name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function sentenceOf(error: unknown): string {
  if (error instanceof ImportRefusal) return error.message;
  if (error instanceof Error && error.name === "AbortError") return "The import was stopped; nothing was written.";
  return error instanceof Error ? error.message : "The import failed; nothing was written.";
}
