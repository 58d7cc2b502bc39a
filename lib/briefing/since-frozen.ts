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
