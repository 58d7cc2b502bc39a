/** No id of a package holds it, and an address carries it as it is. */
const MARK = "~draft";

/** Whether an id is that of a draft. Decided by the id alone, so that nobody has to be asked. */
export function isDraftId(id: string): boolean {
  return id.includes("~");
}

/** The id of the draft of a dossier: "arms" has the draft "arms~draft". */
export function draftIdOf(publishedId: string): string {
  return publishedId + MARK;
}

/** The id under which a draft is published; any other id as it is. */
export function publishedIdOf(id: string): string {
  return id.endsWith(MARK) ? id.slice(0, -MARK.length) : id;
}
