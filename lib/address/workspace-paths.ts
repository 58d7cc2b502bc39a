/** Addresses of the workspace, made in one place. */

export const WORKSPACE_PATH = "/workspace";

/** Page of a draft: what publishing would do, and what was imported into it. */
export function draftPath(draftId: string, place = ""): string {
  return `${WORKSPACE_PATH}/drafts/${encodeURIComponent(draftId)}${place && `/${place}`}`;
}

/** Where a draft of a published dossier is begun. */
export function beginDraftPath(publishedId: string): string {
  return `${WORKSPACE_PATH}/dossiers/${encodeURIComponent(publishedId)}/draft`;
}

/** What is on record of an import. */
export function importedPath(importId: string, place = ""): string {
  return `${WORKSPACE_PATH}/imported/${encodeURIComponent(importId)}${place && `/${place}`}`;
}

/** Where files are handed over. */
export const IMPORTS_PATH = `${WORKSPACE_PATH}/imports`;

/** Page of files that were handed over: how they are read, what would come in. */
export function uploadPath(uploadId: string, place = ""): string {
  return `${IMPORTS_PATH}/${encodeURIComponent(uploadId)}${place && `/${place}`}`;
}

/** The workbook that somebody without a sheet begins with; everybody may have it. */
export const TEMPLATE_PATH = "/template";
