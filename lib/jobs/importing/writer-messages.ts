import type { DatabaseErrorCode } from "@/lib/database/connection/database-error";
import type { PublicationResult } from "@/lib/database/drafts/publish-draft";
import type { ImportProgress } from "@/lib/importers/importer";
import type { LookOrder, PublicationLook, PublishOrder } from "@/lib/jobs/importing/publication";
import type { ImportOrder, ImportOutcome } from "@/lib/jobs/importing/run-import";

/** What the process that writes is asked for. */
export type WriterOrder =
  | { readonly kind: "import"; readonly order: ImportOrder }
  | { readonly kind: "look"; readonly order: LookOrder }
  | { readonly kind: "publish"; readonly order: PublishOrder };

/** What it answers, by the kind of the order. */
export interface WriterAnswers {
  readonly import: ImportOutcome;
  readonly look: PublicationLook | null;
  readonly publish: PublicationResult;
}

/** What it says. */
export type WriterMessage =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "answer"; readonly answer: WriterAnswers[keyof WriterAnswers] }
  /** The code is that of a DatabaseError; null for any other refusal. */
  | { readonly kind: "refused"; readonly sentence: string; readonly code: DatabaseErrorCode | null };
