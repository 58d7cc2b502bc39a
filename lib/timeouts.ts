// Timeouts of whoever waits for a page, a file or a command. Those of the database stand in lib/database/connection,
// those of jobs in lib/jobs/job-queue.ts.

/** Timeout, in milliseconds, of what a page shows only where it is at hand: a verdict that was computed before. */
export const AT_HAND_TIMEOUT_MS = 30;
/** Timeout of what a page waits for before it is sent, where it is quick for most dossiers. */
export const QUICK_TIMEOUT_MS = 300;
/**
 * Timeout of a verdict on its own page: long enough for most filtered views of a small dossier, too short to be felt as
 * waiting.
 */
export const VERDICT_TIMEOUT_MS = 1_200;
/** Timeout of a page that is made of computations: it is not held up for longer. */
export const PAGE_TIMEOUT_MS = 4_000;
/** Timeout of a page in the making: whoever asks for the same from then on has it made anew. */
export const PAGE_MAKING_TIMEOUT_MS = 20_000;
/** Timeout of a page that is printed by a browser. */
export const RENDER_TIMEOUT_MS = 60_000;
/** Timeout of a file: one that is carried into a room is worth waiting for. */
export const FILE_TIMEOUT_MS = 120_000;
/**
 * Timeout of a command: the verdict about groups of a large dossier may take minutes; a file without it would say less
 * than the page.
 */
export const COMMAND_TIMEOUT_MS = 3_600_000;
