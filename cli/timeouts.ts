/** The verdict about groups of a large dossier may take minutes; a file without it would say less than the page. */
export const TIMEOUT_MS = 3_600_000;
