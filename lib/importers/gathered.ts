import type {
  CoderKind,
  CommentatorKind,
  CommentatorVoice,
  InstitutionType,
  IssueKind,
  QuotationVoice,
} from "@/lib/domain/dossier";
import type { Confidence, StanceValue } from "@/lib/domain/stance";

/**
 * What a foreign file says, in its own words and before anything is merged or stored. Records refer to each other by
 * keys of the file's reader, which nobody sees: any text, unique within its list. Names stand as the file spells them,
 * outer spaces included; merging folds them (lib/importers/assembly).
 */
export interface Gathered {
  /** A title for the dossier, where the file has one. */
  readonly title: string | null;
  readonly issues: readonly GatheredIssue[];
  readonly propositions: readonly GatheredProposition[];
  readonly institutions: readonly GatheredInstitution[];
  readonly commentators: readonly GatheredCommentator[];
  readonly affiliations: readonly GatheredAffiliation[];
  readonly sources: readonly GatheredSource[];
  readonly coders: readonly GatheredCoder[];
  readonly quotations: readonly GatheredQuotation[];
  readonly codings: readonly GatheredCoding[];
}

/** Where a record stands in its file; every field null where it says nothing. */
export interface FilePlace {
  readonly file: string | null;
  readonly sheet: string | null;
  /** Row as a spreadsheet counts it, from 1. */
  readonly row: number | null;
  readonly column: string | null;
}

export interface GatheredIssue {
  readonly key: string;
  readonly title: string;
  readonly question: string | null;
  readonly kind: IssueKind;
}

export interface GatheredProposition {
  readonly key: string;
  readonly text: string;
  /** Null puts it under the dossier's first issue, made where there is none. */
  readonly issueKey: string | null;
  readonly label: string | null;
  readonly claim: string | null;
  readonly anchors: Readonly<Partial<Record<StanceValue, string>>>;
  /** What counts as this position: the description of a code. */
  readonly counts: string | null;
}

export interface GatheredInstitution {
  readonly key: string;
  readonly name: string;
  /** Null where the file says nothing; stored as "unspecified". */
  readonly type: InstitutionType | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly note: string | null;
}

export interface GatheredCommentator {
  readonly key: string;
  readonly name: string;
  /** Null where the file says nothing; stored as an individual, and listed as a default. */
  readonly kind: CommentatorKind | null;
  /** Null where the file says nothing; stored as an expert, and listed as a default. */
  readonly voice: CommentatorVoice | null;
  /** ISO 3166-1 alpha-2; null takes that of the institution. */
  readonly country: string | null;
  /** Other spellings that the file gives itself. */
  readonly aliases: readonly string[];
  readonly note: string | null;
}

export interface GatheredAffiliation {
  readonly commentatorKey: string;
  readonly institutionKey: string;
  readonly role: string | null;
  /** ISO dates as far as they are known, where the file states them. */
  readonly since: string | null;
  readonly until: string | null;
  /** Day of a statement on which the file saw it; several make the order in which posts were held. */
  readonly seenOn: string | null;
}

export interface GatheredSource {
  readonly key: string;
  readonly title: string;
  readonly cslType: string;
  /** Names of authors in their order, as the file spells them. */
  readonly authors: readonly string[];
  readonly containerTitle: string | null;
  /** ISO date as far as it is known. */
  readonly issued: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly note: string | null;
  /** Whole text with line feeds as its only line ends; null where the file holds none. */
  readonly text: string | null;
  /** Only where the source is the imported file itself, and known by no name but that of the file. */
  readonly fileItself?: FileAsSource;
}

/** A file that is a source, and what of it does not depend on how the file is called. */
export interface FileAsSource {
  /** Title that the file gives itself; null where it gives none. */
  readonly title: string | null;
  /** What stands in brackets behind names that are numbers within the file; null where names are names. */
  readonly label: string | null;
}

export interface GatheredCoder {
  readonly key: string;
  readonly title: string;
  readonly kind: CoderKind;
  /** Only where nobody said who coded: the title stands in for a name. */
  readonly isUnnamed?: true;
}

export interface GatheredQuotation {
  readonly key: string;
  readonly sourceKey: string;
  /** Null where nobody is named: listed to be filled in, never stored without. */
  readonly commentatorKey: string | null;
  /** Verbatim, untrimmed. */
  readonly exact: string;
  /** UTF-16 code units of the text of the source; end exclusive; null where the file has no offsets. */
  readonly start: number | null;
  readonly end: number | null;
  /** "record" for the cell of a matrix, a vote, an answer: never shown in quotation marks. */
  readonly voice: QuotationVoice;
  /** ISO date as far as it is known; null takes nothing over from the source. */
  readonly statedOn: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly translation: string | null;
  readonly place: FilePlace;
}

export interface GatheredCoding {
  readonly commentatorKey: string;
  readonly propositionKey: string;
  readonly coderKey: string;
  /** Null is "declined to say". An empty cell is no coding at all: silence is never a position. */
  readonly value: StanceValue | null;
  readonly confidence: Confidence | null;
  readonly rationale: string | null;
  /** Keys of quotations, the decisive one first. */
  readonly evidence: readonly string[];
  /** ISO date, as far as it is known, of the statement; null where the file gives none. */
  readonly on: string | null;
  readonly place: FilePlace;
}

/** Nothing gathered yet: to be spread into by readers of files that hold a part only. */
export const NOTHING_GATHERED: Gathered = {
  title: null,
  issues: [],
  propositions: [],
  institutions: [],
  commentators: [],
  affiliations: [],
  sources: [],
  coders: [],
  quotations: [],
  codings: [],
};

export const NO_PLACE: FilePlace = { file: null, sheet: null, row: null, column: null };
