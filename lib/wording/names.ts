import { areDated, statedAt } from "@/lib/domain/affiliation-at";
import { compareText } from "@/lib/domain/collections";
import { countryName } from "@/lib/domain/country";
import type { Commentator, Institution, Proposition, Source } from "@/lib/domain/dossier";
import { type DossierIndex, primaryInstitution } from "@/lib/domain/dossier-index";
import type { DateSpan } from "@/lib/domain/issued-date";
import { printedAuthors } from "@/lib/domain/source-authors";

/** A commentator as every page, chart and sentence names them. */
export interface NamedCommentator {
  readonly id: string;
  /** What stands first: the standard name or, where the correction is uncertain, the name as spelt in the sources. */
  readonly name: string;
  /** The standard name where it is only probable; shown after the name as spelt. */
  readonly probably: string | null;
  readonly institution: string | null;
  /** Null for international bodies, for several countries and where unknown. */
  readonly country: string | null;
  readonly comparable: boolean;
}

/**
 * How a commentator is named beside a statement: with the institution of that day, where it is known when affiliations
 * began and ended. Where the day does not decide, both stand there: "either Ministry or University".
 *
 * @param said days of the statement; null where nothing says.
 */
export function nameSpeaker(index: DossierIndex, commentator: Commentator, said: DateSpan | null): NamedCommentator {
  const named = nameCommentator(index, commentator);
  const affiliations = index.affiliations.get(commentator.id) ?? [];
  if (!areDated(affiliations)) return named;
  const held = statedAt(affiliations, said).flatMap(({ institutionId }) => index.institutions.get(institutionId) ?? []);
  const isWithoutCountry = affiliations.every(({ institutionId }) => !index.institutions.get(institutionId)?.country);
  const own = isWithoutCountry ? named.country : null;
  const countries = [...new Set(held.map(({ country }) => country))];
  return {
    ...named,
    institution: either(held.filter(({ type }) => type !== "unspecified").map(({ name }) => name)),
    country: either(countries.flatMap((country) => (country === null ? [] : [countryName(country)]))) ?? own,
  };
}

function either(names: readonly string[]): string | null {
  const [only, ...more] = [...new Set(names)];
  if (only === undefined) return null;
  return more.length === 0 ? only : `either ${[only, ...more].join(" or ")}`;
}

/** How a commentator is named: an uncertain correction never replaces what the source says. */
export function nameCommentator(index: DossierIndex, commentator: Commentator): NamedCommentator {
  return {
    id: commentator.id,
    ...shownName(commentator),
    institution: shownInstitution(index, commentator.id)?.name ?? null,
    country: commentator.country === null ? null : countryName(commentator.country),
    comparable: commentator.comparable,
  };
}

/** The institution that is named beside a commentator: the primary one, unless it is a placeholder for "not stated". */
export function shownInstitution(index: DossierIndex, commentatorId: string): Institution | null {
  const institution = primaryInstitution(index, commentatorId);
  return institution && institution.type !== "unspecified" ? institution : null;
}

/** The name that stands first and, where it differs and is uncertain, the probable one. */
export function shownName(
  commentator: Pick<Commentator, "name" | "namesInSources" | "nameConfidence">,
): Pick<NamedCommentator, "name" | "probably"> {
  const uncertain = commentator.nameConfidence === "medium" || commentator.nameConfidence === "low";
  const asSpelt = commentator.namesInSources?.split("; ")[0];
  if (!uncertain || !asSpelt || asSpelt === commentator.name) return { name: commentator.name, probably: null };
  return { name: asSpelt, probably: commentator.name };
}

const collator = new Intl.Collator("en");
// Made once: making a formatter takes longer than formatting with it.
const WITHOUT_DAY = new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", timeZone: "UTC" });
const WITH_DAY = new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });

/** Order of names for people to read; equal names by id, so that a list is the same every time. */
export function byName(a: Pick<NamedCommentator, "id" | "name">, b: Pick<NamedCommentator, "id" | "name">): number {
  return collator.compare(a.name, b.name) || compareText(a.id, b.id);
}

/** Order of titles and labels for people to read. */
export function byLabel(a: { readonly label: string }, b: { readonly label: string }): number {
  return collator.compare(a.label, b.label);
}

/** The name in running text: "Thomas Shinkin (probably Thomas Cynkin)". */
export function fullName(commentator: Pick<NamedCommentator, "name" | "probably">): string {
  return commentator.probably ? `${commentator.name} (probably ${commentator.probably})` : commentator.name;
}

/** The short form of a proposition; its wording where the dossier gives none. */
export function propositionLabel(proposition: Proposition): string {
  return proposition.label ?? proposition.text;
}

/** "K. Asmolov, Title, Container, 11 October 2023": author and source as a line under a quotation. */
export function sourceLine(index: DossierIndex, source: Source): string {
  return [authorOf(index, source), source.title, ...whereAndWhen(source)].filter(Boolean).join(", ");
}

/** "K. Asmolov, Container, 11 October 2023": what stands under the title of a source. */
export function sourceOrigin(index: DossierIndex, source: Source): string {
  return [authorOf(index, source), ...whereAndWhen(source)].filter(Boolean).join(", ");
}

/** Authors of a line; of more than three the first. */
function authorOf(index: DossierIndex, source: Source): string | null {
  const names = printedAuthors(index, source);
  return (names.length > MAX_AUTHORS ? `${names[0]} et al.` : names.join("; ")) || null;
}

const MAX_AUTHORS = 3;

function whereAndWhen({ containerTitle, issued }: Source): (string | null)[] {
  return [containerTitle, issued && longDate(issued)];
}

/**
 * "11 October 2023" from an ISO date, "August 2022" from a month, "August 2022 to 2023" from a range, whatever else is
 * given as it is.
 */
export function longDate(date: string): string {
  if (date.includes("/")) return date.split("/").map(longDate).join(" to ");
  const [year, month, day] = date.split("-").map(Number);
  if (!year || !month || month > 12) return date;
  return (day ? WITH_DAY : WITHOUT_DAY).format(Date.UTC(year, month - 1, day || 1));
}
