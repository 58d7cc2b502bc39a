import type { Affiliation } from "@/lib/domain/dossier";
import { type DateSpan, dateSpan } from "@/lib/domain/issued-date";

/** Whether anybody knows when one of these affiliations began or ended. */
export function areDated(affiliations: readonly Pick<Affiliation, "since" | "until">[]): boolean {
  return affiliations.some(({ since, until }) => since !== null || until !== null);
}

/**
 * Affiliations that may have held when something was said: those whose time meets the days of the statement. Several
 * where the day does not decide, for example between a beginning and an end that are known by the year; none where all
 * had ended or not begun.
 *
 * @param said days of the statement; null where nothing says, so that every affiliation may have held. O(affiliations).
 *
 * Example: minister until 2020, professor since 2021; said in 2019: minister; said on no known day: either.
 */
export function affiliationsAt<Held extends Pick<Affiliation, "since" | "until">>(
  affiliations: readonly Held[],
  said: DateSpan | null,
): Held[] {
  if (said === null) return [...affiliations];
  return affiliations.filter(({ since, until }) => {
    const begin = dateSpan(since)?.first;
    const end = dateSpan(until)?.last;
    return (begin === undefined || begin <= said.last) && (end === undefined || end >= said.first);
  });
}

/**
 * Affiliation to name beside a statement: the first of those that surely held on all its days; where none surely did,
 * each that may have held, so that the words can say "either". Affiliations come in the order in which they are named.
 */
export function statedAt<Held extends Pick<Affiliation, "since" | "until">>(
  affiliations: readonly Held[],
  said: DateSpan | null,
): Held[] {
  const sure = said && affiliations.find((affiliation) => surelyHeld(affiliation, said));
  return sure ? [sure] : affiliationsAt(affiliations, said);
}

/** Whether it had begun and not ended, whatever its dates mean; one without any date is not known to have held. */
function surelyHeld({ since, until }: Pick<Affiliation, "since" | "until">, said: DateSpan): boolean {
  const begin = dateSpan(since)?.last;
  const end = dateSpan(until)?.first;
  if (begin === undefined && end === undefined) return false;
  return (begin === undefined || begin <= said.first) && (end === undefined || end >= said.last);
}
