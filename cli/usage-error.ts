/** The call is at fault: an unknown verb, option or value. Exit code 2; the message says what is known instead. */
export class CallError extends Error {}

/** The input is at fault: a package, a text, a database. Exit code 1. */
export class InputError extends Error {}
