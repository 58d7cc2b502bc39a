import type { Confidence, StanceValue } from "@/lib/domain/stance";
import type { Wording } from "@/lib/domain/wording";

/**
 * The nouns of a dossier as every layer above the database sees them. Field names are those of the
 * data package in camelCase; an empty field of the package is null here. Arrays are in the canonical
 * order of the package (see lib/dossier).
 */

export const ISSUE_KINDS = ["issue", "context"] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

export interface Issue {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly description: string | null;
  readonly kind: IssueKind;
  readonly order: number;
}

export interface Proposition {
  readonly id: string;
  readonly issueId: string;
  readonly text: string;
  /** Short form for column heads; at most 40 characters. Where a package gives none, views fall back to the text. */
  readonly label: string | null;
  /**
   * What is claimed, as the words that follow "say that"; where the dossier's scale has verbs of its own, their object.
   * Sentences use the text in quotation marks where there is none.
   */
  readonly claim: string | null;
  /** The claim in a few words, for names of groups; at most 60 characters. */
  readonly shortClaim: string | null;
  readonly headline: boolean;
  /** Display order over all propositions of the dossier, from 1; also the canonical order of the analysis. */
  readonly order: number;
  readonly anchors: Readonly<Record<StanceValue, string | null>>;
  readonly counts: string | null;
  readonly doesNotCount: string | null;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export const INSTITUTION_TYPES = [
  "government",
  "university",
  "think-tank",
  "media",
  "international-organisation",
  "political-party",
  "military",
  "civil-society",
  "unspecified",
] as const;
export type InstitutionType = (typeof INSTITUTION_TYPES)[number];

export interface Institution {
  readonly id: string;
  readonly name: string;
  readonly nameInSources: string | null;
  readonly type: InstitutionType;
  /** ISO 3166-1 alpha-2, null for international bodies, for several countries and where unknown. */
  readonly country: string | null;
  readonly note: string | null;
}

export const NAME_CONFIDENCES = ["as-spelt", "high", "medium", "low"] as const;
export type NameConfidence = (typeof NAME_CONFIDENCES)[number];

export const COMMENTATOR_KINDS = ["individual", "organisation", "unnamed-group"] as const;
export type CommentatorKind = (typeof COMMENTATOR_KINDS)[number];

export const COMMENTATOR_VOICES = ["expert", "official", "media"] as const;
export type CommentatorVoice = (typeof COMMENTATOR_VOICES)[number];

export interface Commentator {
  readonly id: string;
  readonly name: string;
  /** Names as spelt in the sources, separated by "; "; the first is the first met. */
  readonly namesInSources: string | null;
  readonly nameConfidence: NameConfidence | null;
  readonly kind: CommentatorKind;
  /** In what capacity the commentator speaks, whatever the type of institution. */
  readonly voice: CommentatorVoice;
  /** Country of the primary institution at the time, never nationality. */
  readonly country: string | null;
  /** False for unnamed groups: they overlap with named commentators in ways nobody knows. */
  readonly comparable: boolean;
  readonly note: string | null;
}

export interface Affiliation {
  readonly commentatorId: string;
  readonly institutionId: string;
  readonly role: string | null;
  /** True for exactly one affiliation of each commentator. */
  readonly primary: boolean;
  /**
   * When it began and ended, as ISO dates as far as they are known (a day, a month, a year); null where a package says
   * nothing.
   */
  readonly since: string | null;
  readonly until: string | null;
}

export interface Source {
  readonly id: string;
  readonly cslType: string;
  readonly title: string;
  /** Id of the commentator who wrote it, where the author is one. */
  readonly authorId: string | null;
  readonly containerTitle: string | null;
  /** ISO date as far as it is known: a day, a month, a year, or a range of two with a slash. See dateSpan. */
  readonly issued: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly url: string | null;
  /** SHA-256 of the text file, in lower-case hexadecimal. */
  readonly sha256: string | null;
  /** Length of the text in UTF-16 code units. */
  readonly characters: number | null;
  readonly fileName: string | null;
  readonly note: string | null;
  /** Authors as they are printed, separated by "; "; null where the source says nothing, or its one author speaks. */
  readonly authors: string | null;
}

export const QUOTATION_VOICES = ["direct", "mixed", "paraphrase", "author", "nested", "record"] as const;
/** "record" is an entry of a record (a vote, an answer in a panel): data, never shown in quotation marks. */
export type QuotationVoice = (typeof QUOTATION_VOICES)[number];

export const VOICE_CERTAINTIES = ["clear", "ambiguous"] as const;
export type VoiceCertainty = (typeof VOICE_CERTAINTIES)[number];

export interface Quotation {
  readonly id: string;
  readonly sourceId: string;
  readonly commentatorId: string;
  /** Verbatim, untrimmed, errors of the source included. No code edits it. */
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** UTF-16 code units from the beginning of the source text; end exclusive. */
  readonly start: number | null;
  readonly end: number | null;
  /** Line of the source text, from 1. */
  readonly paragraph: number | null;
  readonly voice: QuotationVoice;
  readonly voiceCertainty: VoiceCertainty;
  /** Commentator who reports the words; null where the article's author speaks himself. */
  readonly reportedById: string | null;
  /** Outlet or group between the speaker and the source. */
  readonly via: string | null;
  readonly statedOn: string | null;
  readonly statedOnBasis: string | null;
  readonly venue: string | null;
  /** Content in other words; never shown in quotation marks. */
  readonly summary: string | null;
  /** BCP 47; null where the words are in the language of the source. */
  readonly language: string | null;
  /** The words in another language: beside the quotation, never in its place. */
  readonly translation: string | null;
  readonly translator: string | null;
}

export const CODER_KINDS = ["machine", "person", "adjudication", "record"] as const;
/** "record" took the positions from a record: there was nothing to read, so there is no reliability to report. */
export type CoderKind = (typeof CODER_KINDS)[number];

export const CODER_SCOPES = ["all", "partial", "differences"] as const;
export type CoderScope = (typeof CODER_SCOPES)[number];

export interface Coder {
  readonly id: string;
  readonly title: string;
  readonly kind: CoderKind;
  /** all: no row means that no position was found; partial: no row means not coded yet; differences: adjudication. */
  readonly scope: CoderScope;
}

export const CODING_STATUSES = ["coded", "declined", "none", "mixed"] as const;
/**
 * "mixed" found both agreement and disagreement of the same date, or of none: to be adjudicated, never averaged, and no
 * value until then.
 */
export type CodingStatus = (typeof CODING_STATUSES)[number];

export interface Coding {
  readonly commentatorId: string;
  readonly propositionId: string;
  readonly coderId: string;
  readonly status: CodingStatus;
  /** Null unless status is "coded". */
  readonly value: StanceValue | null;
  readonly confidence: Confidence | null;
  /** Quotation ids, the decisive one first; all by this commentator; empty if status is "none". */
  readonly evidence: readonly string[];
  readonly rationale: string;
  /**
   * The day, month or year (ISO) of which the coding speaks, where a coder found that the commentator changed: the
   * latest is the position, the earlier ones are its history. Null where there is one coding of the cell for all times.
   */
  readonly asOf: string | null;
}

export const MEASURE_CATEGORIES = [
  "feasible-now",
  "secret-breach",
  "sanctions-abandoned",
  "dire-necessity-only",
] as const;
export const MEASURE_STATUSES = [
  "said-not-to-breach",
  "secret-violation",
  "clear-violation-in-many-cases",
  "not-stated",
] as const;
export const MEASURE_STANCES = ["open", "neutral", "against-for-now", "against"] as const;
export const MEASURE_DIRECTIONS = ["both", "dprk-to-russia", "russia-to-dprk", "mixed"] as const;

export interface Measure {
  readonly id: string;
  readonly category: (typeof MEASURE_CATEGORIES)[number];
  readonly label: string;
  readonly status: (typeof MEASURE_STATUSES)[number];
  readonly stance: (typeof MEASURE_STANCES)[number];
  readonly direction: (typeof MEASURE_DIRECTIONS)[number];
  readonly issueId: string | null;
  /** Quotation in which the author introduces the category. */
  readonly introducedById: string;
  readonly sourceId: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly note: string | null;
}

export const RELATION_TYPES = [
  "agrees-with",
  "cites",
  "close-to",
  "distances-itself-from",
  "doubts",
  "illustrates",
  "interprets",
  "is-ironic-about",
  "opposes",
  "prefers",
  "presented-as-example-of",
  "refers-reader-to",
  "remarks-on",
  "reports",
  "sets-against",
  "singles-out",
  "speaks-for",
  "voices-position-of",
] as const;

export interface Relation {
  readonly fromId: string;
  readonly toId: string;
  readonly type: (typeof RELATION_TYPES)[number];
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly note: string | null;
}

export const ANNOTATION_KINDS = ["issue", "framing", "driver", "recommendation", "remark"] as const;

export interface Annotation {
  readonly quotationId: string;
  readonly kind: (typeof ANNOTATION_KINDS)[number];
  readonly value: string;
  readonly note: string | null;
}

/** Something that happened and that a reader may compare before and after: a visit, a vote, an agreement. */
export interface DossierEvent {
  readonly id: string;
  /** ISO date as far as it is known: a day, a month, a year, or a range of two with a slash. See dateSpan. */
  readonly date: string;
  /** What happened, in a few words. */
  readonly label: string;
  /** The source of the dossier that dates it; null where none does. */
  readonly sourceId: string | null;
  readonly note: string | null;
}

/** A text that travels with the package beside its tables, for example README.md; kept byte for byte. */
export interface DossierDocument {
  readonly path: string;
  readonly text: string;
}

export interface DossierTables {
  readonly issues: readonly Issue[];
  readonly propositions: readonly Proposition[];
  readonly rules: readonly Rule[];
  readonly institutions: readonly Institution[];
  readonly commentators: readonly Commentator[];
  readonly affiliations: readonly Affiliation[];
  readonly sources: readonly Source[];
  readonly quotations: readonly Quotation[];
  readonly codings: readonly Coding[];
  readonly coders: readonly Coder[];
  readonly measures: readonly Measure[];
  readonly relations: readonly Relation[];
  readonly annotations: readonly Annotation[];
  /** In order of their dates. */
  readonly events: readonly DossierEvent[];
}

/** One comparison, whole: what a package holds and what the database gives back. */
export interface Dossier extends DossierTables {
  /** The package's name: lower-case letters, digits, hyphens, dots and underscores. */
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly version: string;
  /** ISO date-time of the package; null where it gives none. */
  readonly created: string | null;
  /**
   * The package's datapackage.json as parsed, kept for what the tables do not hold: licences, contributors, schemas.
   */
  readonly descriptor: Readonly<Record<string, unknown>>;
  /** What the descriptor says under `wording`; derived, never stored by itself. */
  readonly wording: Wording;
  readonly documents: readonly DossierDocument[];
}
