import { countryName } from "@/lib/domain/country";
import type { CommentatorKind, CommentatorVoice, Institution, InstitutionType } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { Confidence } from "@/lib/domain/stance";
import { type AskedSelection, REST } from "@/lib/filters/asked-selections";
import { type EvidenceKind, type Filter, NOT_STATED } from "@/lib/filters/filter";
import { listing, sentenceCase } from "@/lib/wording/count";
import { longDate, propositionLabel } from "@/lib/wording/names";
import { commentatorNoun } from "@/lib/wording/nouns";
import { sidePredicate } from "@/lib/wording/stance-words";

/** How a selection is named, by itself or by the user. */
export interface SelectionName {
  /** At the head of a row or column: "United States", "Before 13 September 2023". */
  readonly label: string;
  /** In a sentence: "the United States", "before 13 September 2023", "members of NATO". */
  readonly phrase: string;
}

/** Names a selection by what it chooses, unless the user named it. */
export function selectionName(
  index: DossierIndex,
  { filter, isRest, givenName }: Omit<AskedSelection, "key">,
): SelectionName {
  if (givenName !== null) return { label: givenName, phrase: givenName };
  const phrase = isRest ? `the ${REST}` : phraseOf(index, filter);
  const bare = isRest ? phrase : phrase.replace(/^the /, "");
  return { label: sentenceCase(bare), phrase };
}

/**
 * A selection as the subject or object of a sentence: its phrase, of a period or a kind of evidence alone "what was
 * said before 13 September 2023".
 */
export function selectionNoun(index: DossierIndex, asked: Omit<AskedSelection, "key">): string {
  const { phrase } = selectionName(index, asked);
  const { filter, isRest, givenName } = asked;
  if (givenName !== null || isRest || whoPhrase(index, filter) !== null) return phrase;
  const [first] = howPhrases(index, filter);
  if (first === undefined) return phrase;
  return phrase.startsWith("who ") ? `those ${phrase}` : `what was said ${phrase}`;
}

/** "The United States and South Korea, side by side". */
export function comparisonTitle(index: DossierIndex, asked: readonly Omit<AskedSelection, "key">[]): string {
  return `${sentenceCase(listing(asked.map((one) => selectionName(index, one).phrase)))}, side by side`;
}

function phraseOf(index: DossierIndex, filter: Filter): string {
  const who = whoPhrase(index, filter);
  const how = howPhrases(index, filter);
  if (who !== null) return [who, ...how].join(", ");
  return how.length > 0 ? how.join(", ") : `all ${commentatorNoun(index.dossier, 2)}`;
}

/** "experts from universities in South Korea"; null where nobody is chosen by what they are. */
function whoPhrase(index: DossierIndex, filter: Filter): string | null {
  const nouns = anyOf([
    ...filter.voice.map((voice) => ROLE_PHRASES[voice]),
    ...filter.kind.map((kind) => KIND_PLURALS[kind]),
  ]);
  const types = anyOf(filter.type.map((type) => TYPE_PLURALS[type]));
  const institutions = filter.institution.flatMap((id) => index.institutions.get(id) ?? []);
  const members = anyOf(institutions.map((institution) => institutionPhrase(index, institution)));
  const countries = anyOf(filter.country.map(countryPhrase));
  const parts = [
    { alone: nouns, after: nouns },
    { alone: types, after: types && `from ${types}` },
    { alone: members, after: members && `at ${members.replace(/^members of /, "")}` },
    { alone: countries, after: countries && `in ${countries}` },
  ].filter(({ alone }) => alone !== null);
  const [first, ...others] = parts;
  return first ? [first.alone, ...others.map(({ after }) => after)].join(" ") : null;
}

/** What else is chosen: kinds of evidence, confidence, issues, sources, sides, a period. */
function howPhrases(index: DossierIndex, filter: Filter): string[] {
  const { dossier } = index;
  const issues = filter.issue.flatMap((id) => index.issues.get(id)?.title ?? []);
  const sources = filter.source.flatMap((id) => index.sources.get(id)?.title ?? []);
  const sides = filter.side.flatMap(({ propositionId, side }) => {
    const proposition = index.propositions.get(propositionId);
    return proposition ? `who ${sidePredicate(dossier, side, 2)}: ${propositionLabel(proposition)}` : [];
  });
  return [
    anyOf(sides),
    anyOf(filter.evidence.map((kind) => EVIDENCE_PHRASES[kind])),
    filter.confidence && CONFIDENCE_PHRASES[filter.confidence],
    issues.length > 0 && `on ${anyOf(issues.map((title) => `“${title}”`))}`,
    sources.length > 0 && `in ${anyOf(sources.map((title) => `“${title}”`))}`,
    periodPhrase(filter),
  ].filter((phrase): phrase is string => Boolean(phrase));
}

/** "before 13 September 2023", "from 13 September 2023 on", "1 to …"; null without a period. */
function periodPhrase({ from, to }: Pick<Filter, "from" | "to">): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `before ${longDate(isoDay(nextDay(to)))}`;
  if (to === null) return `from ${longDate(isoDay(from))} on`;
  return `from ${longDate(isoDay(from))} to ${longDate(isoDay(to))}`;
}

function nextDay(date: Date | null): Date {
  return new Date((date?.getTime() ?? 0) + 24 * 60 * 60 * 1000);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Choices of one kind widen: "the United States or Japan"; null where there is none. */
function anyOf(phrases: readonly string[]): string | null {
  return phrases.length === 0 ? null : alternatives.format(phrases);
}

const alternatives = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** Names of countries that take an article in a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  "AE BS CF CD CC CK DO FK FO GB GM IO KM KY MH MP MV NL PH PN SB SC TC TF UM US VA VG VI".split(" "),
);

function countryPhrase(code: string): string {
  if (code === NOT_STATED) return "no stated country";
  return WITH_ARTICLE.has(code) ? `the ${countryName(code)}` : countryName(code);
}

/** Bodies whose members are states or organisations have members; people are at an institution. */
function institutionPhrase({ dossier }: DossierIndex, { name, type }: Institution): string {
  const named = BODY.test(name) ? `the ${name}` : name;
  const isOfMembers = type === "international-organisation" && dossier.wording.scale !== null;
  return isOfMembers ? `members of ${named}` : named;
}

/** Bodies called by a common noun take an article: "the European Union", but "NATO". */
const BODY =
  /\s(agency|alliance|association|bank|commission|committee|community|conference|council|court|forum|fund|group|league|movement|nations|organi[sz]ation|union)$/i;

const ROLE_PHRASES: Readonly<Record<CommentatorVoice, string>> = {
  expert: "experts",
  official: "officials",
  media: "the media",
};

const KIND_PLURALS: Readonly<Record<CommentatorKind, string>> = {
  individual: "persons",
  organisation: "organisations",
  "unnamed-group": "unnamed groups",
};

const TYPE_PLURALS: Readonly<Record<InstitutionType, string>> = {
  government: "governments",
  university: "universities",
  "think-tank": "think tanks",
  media: "media organisations",
  "international-organisation": "international organisations",
  "political-party": "political parties",
  military: "the military",
  "civil-society": "civil society",
  unspecified: "no stated institution",
};

const EVIDENCE_PHRASES: Readonly<Record<EvidenceKind, string>> = {
  direct: "in direct quotations",
  reported: "as reported by others",
  own: "in articles of their own",
  record: "in entries of a record",
};

const CONFIDENCE_PHRASES: Readonly<Record<Confidence, string>> = {
  high: "with high confidence",
  medium: "with medium or high confidence",
  low: "with any confidence",
};
