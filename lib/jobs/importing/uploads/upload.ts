import type { NameMerges } from "@/lib/importers/assembly/merges";
import type { ImportProgress } from "@/lib/importers/importer";
import type { ImportOutcome } from "@/lib/jobs/importing/run-import";

/** Files that somebody handed over and has not imported yet, or is importing. They are forgotten after a day. */
export interface Upload {
  readonly id: string;
  /** Id under which the draft is to be published. */
  readonly name: string;
  readonly title: string | null;
  readonly files: readonly UploadedFile[];
  readonly startedAt: Date;
  /** How the files are being read, or how the last preview was read: of settings that failed nothing is kept. */
  readonly settings: UploadSettings;
  readonly job: UploadJob;
  /** The last preview that was made; null before the first. */
  readonly preview: ImportOutcome | null;
}

export interface UploadedFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** What the user decided of how the files are read. */
export interface UploadSettings {
  /** Null takes the proposed one. */
  readonly mapping: unknown;
  readonly encoding: string | null;
  readonly merges: NameMerges;
}

export type UploadStep = "preview" | "write";

/** What is being done with an upload, or was done last. */
export type UploadJob =
  | { readonly state: "waiting" | "running"; readonly step: UploadStep; readonly progress: ImportProgress | null }
  | { readonly state: "done"; readonly step: UploadStep; readonly outcome: ImportOutcome }
  /** Nothing was written; the sentence says why. */
  | { readonly state: "failed"; readonly step: UploadStep; readonly sentence: string };

/** Whether something is still being done with an upload, or will be. */
export function isBusy({ state }: UploadJob): boolean {
  return state === "waiting" || state === "running";
}

/** Whether what was handed over is in the database. */
export function isWritten(job: UploadJob): boolean {
  return job.state === "done" && job.step === "write" && job.outcome.outcome !== "refused";
}
