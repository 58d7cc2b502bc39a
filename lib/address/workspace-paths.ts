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

/** The list of imports. */
export const IMPORTED_PATH = `${WORKSPACE_PATH}/imported`;

/** What is on record of an import. */
export function importedPath(importId: string, place = ""): string {
  return `${IMPORTED_PATH}/${encodeURIComponent(importId)}${place && `/${place}`}`;
}

/** Where files are handed over. */
export const IMPORTS_PATH = `${WORKSPACE_PATH}/imports`;

/** Page of files that were handed over: how they are read, what would come in. */
export function uploadPath(uploadId: string, place = ""): string {
  return `${IMPORTS_PATH}/${encodeURIComponent(uploadId)}${place && `/${place}`}`;
}

/** Field of a form that asks for files to be read as they were last shown, whatever else it says. */
export const AS_SHOWN = "as-shown";

/** The workbook that somebody without a sheet begins with; everybody may have it. */
export const TEMPLATE_PATH = "/template";
