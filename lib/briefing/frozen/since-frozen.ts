/** Whether the dossier of something frozen has changed since, in a sentence. */
export function sinceFrozen({
  isSameData,
  version: { before, after },
}: {
  readonly isSameData: boolean;
  readonly version: { readonly before: string; readonly after: string };
}): string {
  if (isSameData) return "The dossier has not changed since.";
  const now = after === before ? " and still bears that number" : `, it is version ${after} now`;
  return `The dossier has changed since: it was version ${before}${now}.`;
}

/** By which method groups were judged in something frozen, and by which they are today. */
export function methodSinceFrozen({ before, after }: { readonly before: number; readonly after: number }): string {
  if (before === after) return `Groups were judged by version ${after} of the method, which is today’s.`;
  return `Groups were judged by version ${before} of the method; today it is version ${after}, and the same data may get another verdict.`;
}
