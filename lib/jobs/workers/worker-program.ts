import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { AnalysisFailure } from "@/lib/jobs/workers/analysis-failure";

/** The bundled program of the workers. */
export interface WorkerProgram {
  readonly file: string;
  /**
   * SHA-256 of the program, in lower-case hexadecimal: whatever changes the method changes it, so no kept result
   * outlives its method.
   */
  readonly hash: string;
}

let known: WorkerProgram | null = null;

/**
 * Where the set-up left the program of the workers. Every command runs in the project's folder.
 *
 * @throws AnalysisFailure where it is not there.
 */
export function workerProgram(): WorkerProgram {
  known ??= find(path.join(process.cwd(), "generated", "analysis-worker.mjs"));
  return known;
}

function find(file: string): WorkerProgram {
  try {
    return { file, hash: createHash("sha256").update(readFileSync(file)).digest("hex") };
  } catch (cause) {
    throw new AnalysisFailure(
      `The program that computes the verdicts is missing (${file}). Run npm run db:generate and start again.`,
      { cause },
    );
  }
}
