/** One verb of the command line. */
export interface Verb {
  /** The whole help text: what it does, how it is called, its options. */
  readonly help: string;
  /** Does the work and returns the exit code. Parameters are what follows the verb. */
  readonly run: (parameters: readonly string[]) => Promise<number>;
}
