/** Seconds after which a server is asked again that was busy, or whose database did not answer. */
export const RETRY_SECONDS = 5;

/** The header of whatever is refused for now. */
export const RETRY_AFTER = { "Retry-After": String(RETRY_SECONDS) } as const;
