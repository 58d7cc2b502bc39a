/** A long analysis that gave no result, in one sentence for the reader: why, and what to do. */
export class AnalysisFailure extends Error {
  constructor(message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = "AnalysisFailure";
  }
}

/** Thrown where nobody wants the result any more: it was cancelled, or nobody asked for a while. */
export class AnalysisDropped extends Error {
  constructor() {
    super("The analysis was dropped before it was finished, because nobody was waiting for it.");
    this.name = "AnalysisDropped";
  }
}
