/**
 * Why there is no verdict about groups: it will not be made, or it was not there in time. What is frozen says so for
 * good.
 */
export type NoVerdict = "none" | "under-way" | "under-way-when-frozen";

/** As the end of a sentence about groups: "…; there is no verdict on it here". */
export const NO_VERDICT_CLAUSES: Readonly<Record<NoVerdict, string>> = {
  none: "there is no verdict on it here",
  "under-way": "the verdict on it is still being computed",
  "under-way-when-frozen": "the verdict on it was still being computed when this was frozen",
};

export const NO_VERDICT_SENTENCES: Readonly<Record<NoVerdict, string>> = {
  none: "Whether there are groups has not been computed for this view.",
  "under-way": "Whether there are groups is still being computed for this view.",
  "under-way-when-frozen": "Whether there are groups was still being computed when this was frozen.",
};

/** @param status of the computation, see lib/jobs/job-queue.ts. */
export function whyNoVerdict(status: string, { isFrozen }: { readonly isFrozen: boolean }): NoVerdict {
  if (status !== "running") return "none";
  return isFrozen ? "under-way-when-frozen" : "under-way";
}
