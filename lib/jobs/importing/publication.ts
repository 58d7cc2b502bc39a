import {
  type PublicationPreview,
  type PublicationResult,
  previewPublication,
  publishDraft,
  type SeenRevisions,
} from "@/lib/database/drafts/publish-draft";
import type { ImportProgress } from "@/lib/importers/importer";
import { isEmptyDraft } from "@/lib/views/workspace/is-empty-draft";
import { type PublicationGap, publicationGaps } from "@/lib/views/workspace/publication-gaps";

/** What the page of a draft shows of its publication. Plain data without the rows, so that a process can hand it on. */
export interface PublicationLook extends Omit<PublicationPreview, "draft"> {
  readonly draft: { readonly id: string; readonly title: string };
  /** Whether it holds nothing yet. */
  readonly isEmpty: boolean;
  readonly gaps: readonly PublicationGap[];
}

export interface LookOrder {
  readonly draftId: string;
  /** Null takes the version proposed. */
  readonly version: string | null;
}

export interface PublishOrder extends LookOrder {
  /** The revisions of the look that was agreed to. */
  readonly seen: SeenRevisions | null;
}

/** Looks at what publishing would do, and writes nothing; null where there is no such draft. */
export async function lookAtPublication({ draftId, version }: LookOrder): Promise<PublicationLook | null> {
  const preview = await previewPublication(draftId, version === null ? {} : { version });
  if (!preview) return null;
  const { draft, ...rest } = preview;
  const { id, title } = draft;
  return { ...rest, draft: { id, title }, isEmpty: isEmptyDraft(draft), gaps: publicationGaps(draft) };
}

/** Publishes a draft. @throws DatabaseError; nothing has been written then. */
export function publish(
  { draftId, version, seen }: PublishOrder,
  onProgress?: (progress: ImportProgress) => void,
): Promise<PublicationResult> {
  return publishDraft(draftId, {
    ...(version !== null && { version }),
    seen,
    onProgress: ({ table, done, total }) => onProgress?.({ step: `writing ${table}`, done, total }),
  });
}
