import "server-only";
import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { type ImportProgress, ImportRefusal } from "@/lib/importers/importer";
import type { WriterAnswers, WriterMessage, WriterOrder } from "@/lib/jobs/importing/writer-messages";

export interface WriterOptions {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Where the process and those that it starts leave their files. */
  readonly folder?: string;
}

/**
 * Carries out an order in a process of its own, so that whoever reads pages is not kept waiting. Stopping it ends the
 * process: a transaction that is not finished is none.
 *
 * @throws ImportRefusal in a sentence; DatabaseError; the reason of the signal.
 */
export function runWriter<Kind extends keyof WriterAnswers>(
  order: Extract<WriterOrder, { readonly kind: Kind }>,
  { onProgress, signal, folder }: WriterOptions = {},
): Promise<WriterAnswers[Kind]> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = fork(/* turbopackIgnore: true */ writerProgram(), {
      // Modules of the server are loaded as the server loads them. It makes many objects that live for a moment only.
      execArgv: ["--conditions=react-server", "--max-semi-space-size=64"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      serialization: "advanced",
      // A group of its own: the process that reads is ended with it.
      detached: HAS_GROUPS,
      env: { ...process.env, ...(folder !== undefined && { TMPDIR: folder, TEMP: folder, TMP: folder }) },
    });
    let said: Exclude<WriterMessage, { readonly kind: "progress" }> | null = null;
    const stop = () => endGroup(child);
    signal?.addEventListener("abort", stop, { once: true });
    child.on("message", (message: WriterMessage) => {
      if (message.kind === "progress") onProgress?.(message.progress);
      else said = message;
    });
    child.on("error", reject);
    child.on("exit", () => {
      signal?.removeEventListener("abort", stop);
      // The program answers an order with the answer of its kind.
      if (said?.kind === "answer") resolve(said.answer as WriterAnswers[Kind]);
      else if (signal?.aborted) reject(signal.reason);
      else reject(failureOf(said));
    });
    child.send(order);
  });
}

function failureOf(said: Extract<WriterMessage, { readonly kind: "refused" }> | null): Error {
  if (!said) return new ImportRefusal("It ended before it was done; nothing was written.");
  const { code, sentence } = said;
  return code === null ? new ImportRefusal(sentence) : new DatabaseError({ code, message: sentence });
}

const HAS_GROUPS = process.platform !== "win32";

function endGroup(child: ChildProcess): void {
  if (!HAS_GROUPS || child.pid === undefined) child.kill("SIGKILL");
  else process.kill(-child.pid, "SIGKILL");
}

/** Where the set-up left the program. @throws ImportRefusal where it is not there. */
function writerProgram(): string {
  const file = path.join(process.cwd(), "generated", "import-writer.mjs");
  if (existsSync(file)) return file;
  throw new ImportRefusal(
    `The program that writes imports is missing (${file}). Run npm run db:generate and start again.`,
  );
}
