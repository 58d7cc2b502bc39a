import type { Sentence } from "@/lib/briefing/briefing";
import { count } from "@/lib/wording/count";

/** More ids than this under one sentence are counted, not listed, where there is little room. */
const MAX_LISTED = 12;

/**
 * What a sentence rests on, as a footnote: ids of its quotations or, where there are many, how many and where they
 * stand.
 */
export function basisWords(
  { basis, about, byAuthor }: Sentence,
  permalink: string,
  mostListed = MAX_LISTED,
): string | null {
  const author = byAuthor ? "The author’s own words. " : "";
  const { positionKeys, quotationIds } = basis;
  if (positionKeys.length + quotationIds.length > 0) {
    const counted = [
      positionKeys.length > 0 ? count(positionKeys.length, "position") : "",
      quotationIds.length > 0 ? count(quotationIds.length, "quotation") : "",
    ].filter(Boolean);
    const listed =
      quotationIds.length <= mostListed ? `: ${quotationIds.join(", ")}.` : `; each is listed at ${permalink}`;
    return `${author}${byAuthor ? "Beside " : "Rests on "}${counted.join(" and ")}${quotationIds.length === 0 ? "." : listed}`;
  }
  if (!about) return author.trim() || null;
  const counted = [
    about.propositionIds.length > 0 ? count(about.propositionIds.length, "proposition") : "",
    about.commentatorIds.length > 0 ? count(about.commentatorIds.length, "commentator") : "",
  ].filter(Boolean);
  return `About what is missing: ${counted.join(", ")}.`;
}
