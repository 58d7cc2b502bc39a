import { fork } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { type FileKind, fileKind } from "@/lib/importers/files/file-kind";
import { NOTHING_GATHERED } from "@/lib/importers/gathered";
import { type ImportProgress, ImportRefusal } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import type {
  GatheredList,
  ImportRequest,
  ReaderMessage,
  ReadFiles,
  ReadHeader,
  ReadLine,
} from "@/lib/jobs/importing/import-request";

export interface ReadingOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops reading; the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/**
 * Reads foreign files in a process of its own, with a cap on its memory and a time after which it is ended, whatever
 * it is doing.
 *
 * @throws ImportRefusal in a sentence where the files cannot be read, or take too much memory or time.
 */
export async function readForeignFiles(request: ImportRequest, options: ReadingOptions = {}): Promise<ReadFiles> {
  await checkSizes(request);
  const megabytes = await memoryFor(request);
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-import-"));
  const out = path.join(folder, "gathered.ndjson");
  try {
    await runReader({ request, out, options, megabytes });
    return await collect(out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws ImportRefusal where the files are too many or too large, judged before any is read. */
export async function checkSizes({ files }: ImportRequest): Promise<void> {
  if (files.length === 0) throw new ImportRefusal("No file was given.");
  if (files.length > IMPORT_LIMITS.files) {
    throw new ImportRefusal(`${files.length} files are too many at once; import at most ${IMPORT_LIMITS.files}.`);
  }
  const sizes = await Promise.all(files.map(async ({ path: at }) => (await stat(at)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > IMPORT_LIMITS.fileBytes) {
    const [has, most] = [total, IMPORT_LIMITS.fileBytes].map((bytes) => `${Math.round(bytes / 100_000) / 10} MB`);
    throw new ImportRefusal(`The files have ${has} together; at most ${most} can be imported at once. Split them.`);
  }
}

const LARGE_KINDS: readonly FileKind[] = ["pdf", "html", "docx"];

/** Megabytes that reading may take: documents are taken apart into more than they are. */
async function memoryFor({ files }: ImportRequest): Promise<number> {
  const kinds = await Promise.all(files.map(async ({ path: at }) => fileKind(new Uint8Array(await readFile(at)))));
  const isLarge = kinds.some((kind) => LARGE_KINDS.includes(kind));
  return isLarge ? IMPORT_LIMITS.largeChildMegabytes : IMPORT_LIMITS.childMegabytes;
}

function runReader({
  request,
  out,
  options,
  megabytes,
}: {
  readonly request: ImportRequest;
  readonly out: string;
  readonly options: ReadingOptions;
  readonly megabytes: number;
}): Promise<void> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = fork(/* turbopackIgnore: true */ readerProgram(), {
      execArgv: [`--max-old-space-size=${megabytes}`],
      // What goes wrong inside is said here, in words; its own report is for nobody.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      // Nothing of this process is the affair of a file from outside: not the database, not a secret.
      env: { PATH: process.env.PATH ?? "", NODE_ENV: process.env.NODE_ENV ?? "production" },
    });
    const names = request.files.map(({ name }) => name).join(", ");
    let isDone = false;
    let refusal: string | null = null;
    const timer = setTimeout(() => {
      refusal = `Reading ${names} took longer than ${IMPORT_LIMITS.childSeconds} seconds and was stopped. Nothing was taken from it.`;
      child.kill("SIGKILL");
    }, IMPORT_LIMITS.childSeconds * 1000);
    const stop = () => child.kill("SIGKILL");
    signal?.addEventListener("abort", stop, { once: true });
    child.on("message", (message: ReaderMessage) => {
      if (message.kind === "progress") onProgress?.(message);
      else if (message.kind === "refused") refusal = message.sentence;
      else isDone = true;
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted) reject(signal.reason);
      else if (isDone) resolve();
      else if (refusal !== null) reject(new ImportRefusal(refusal));
      else {
        // Node ends itself by an abort where its memory is used up, which is no exit code of ours.
        const why =
          code === 1
            ? "could not be read: it is not built as such files are"
            : `needs more than ${megabytes} MB of memory to be read`;
        reject(new ImportRefusal(`${names} ${why}. Nothing was taken from it.`));
      }
    });
    child.send({ request, out });
  });
}

/** Where the set-up left the program. @throws ImportRefusal where it is not there. */
function readerProgram(): string {
  const file = path.join(process.cwd(), "generated", "import-reader.mjs");
  if (existsSync(file)) return file;
  throw new ImportRefusal(
    `The program that reads files is missing (${file}). Run npm run db:generate and start again.`,
  );
}

async function collect(out: string): Promise<ReadFiles> {
  const lists: Partial<Record<GatheredList, unknown[]>> = {};
  let header: ReadHeader | null = null;
  let title: string | null = null;
  for await (const line of createInterface({ input: createReadStream(out), crlfDelay: Number.POSITIVE_INFINITY })) {
    const read = JSON.parse(line) as ReadLine;
    if ("header" in read) [header, title] = [read.header, read.title];
    else {
      const list = lists[read.list] ?? [];
      lists[read.list] = list;
      for (const row of read.rows) list.push(row);
    }
  }
  if (header === null) throw new ImportRefusal("The files were read, but nothing came of it.");
  // Our own process wrote the lines; a file from outside decides only what stands in them.
  return { ...header, gathered: { ...NOTHING_GATHERED, ...lists, title } as ReadFiles["gathered"] };
}
