/** What our own databases of the Discourse Network Analyzer say beyond what the format can, for their way back. */

/** Type of a document that holds no text of its source: its quotations stand one below the other. */
export const QUOTATIONS_ONLY = "Concordance: quotations without their text";

/** Type of a document whose passages are entries of a record, and no quotations. */
export const ENTRIES_ONLY = "Concordance: entries of a record";

/** A text of at most so many characters, and what of it is left over: the program keeps no more of a name. */
export interface CutText {
  readonly kept: string;
  /** Begins with the ellipsis that the kept part ends with; empty where nothing was cut. */
  readonly rest: string;
}

const ELLIPSIS = "…";

/** Cuts a text, with a mark behind the cut where another text was cut to the same. */
export function cutText(text: string, { most, mark = "" }: { most: number; mark?: string }): CutText {
  const letters = [...text];
  if (letters.length <= most && mark === "") return { kept: text, rest: "" };
  const length = Math.min(letters.length, most - 1 - mark.length);
  return {
    kept: `${letters.slice(0, length).join("")}${ELLIPSIS}${mark}`,
    rest: `${ELLIPSIS}${letters.slice(length).join("")}`,
  };
}

/** The whole text again, where what was left over stands beside it; else the text as it is. */
export function joinCut(kept: string, rest: string): string {
  const cut = /^(.*)…(?: \(\d+\))?$/su.exec(kept);
  return cut?.[1] !== undefined && rest.startsWith(ELLIPSIS) ? cut[1] + rest.slice(ELLIPSIS.length) : kept;
}

/** Details of a source that its document has no column for. */
export interface SourceDetails {
  readonly title: string;
  readonly issued: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

const TITLE = "Title: ";
const HEAD = "From Concordance.";
const DATE = "Date as far as it is known: ";
const NO_DATE = "not known";
const LANGUAGE = "Language: ";
const ADDRESS = "Address: ";

/** The notes of a document, for people and for the way back. */
export function writeNotes({ title, issued, language, url, note }: SourceDetails, about: readonly string[]): string {
  return [
    HEAD,
    `${TITLE}${title.replaceAll(/\s+/g, " ")}`,
    `${DATE}${issued ?? NO_DATE}`,
    ...(language === null ? [] : [`${LANGUAGE}${language}`]),
    ...(url === null ? [] : [`${ADDRESS}${url}`]),
    ...about,
    ...(note === null ? [] : ["", note]),
  ].join("\n");
}

/** Details from notes that we wrote; null where they are somebody else's. */
export function readNotes(notes: string): SourceDetails | null {
  const [head, ...lines] = notes.split("\n");
  if (head?.trim() !== HEAD) return null;
  const end = lines.indexOf("");
  const own = end === -1 ? lines : lines.slice(0, end);
  const detail = (name: string) => own.find((line) => line.startsWith(name))?.slice(name.length) ?? null;
  const issued = detail(DATE);
  return {
    title: detail(TITLE) ?? "",
    issued: issued === NO_DATE ? null : issued,
    language: detail(LANGUAGE),
    url: detail(ADDRESS),
    note: end === -1 ? null : lines.slice(end + 1).join("\n"),
  };
}
