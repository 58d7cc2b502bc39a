import type {
  CommentatorKind,
  CommentatorVoice,
  InstitutionType,
  MEASURE_CATEGORIES,
  MEASURE_DIRECTIONS,
  MEASURE_STANCES,
  MEASURE_STATUSES,
  QuotationVoice,
  RELATION_TYPES,
} from "@/lib/domain/dossier";
import type { PositionState } from "@/lib/domain/position";
import type { Confidence, StanceValue } from "@/lib/domain/stance";
import type { EvidenceKind } from "@/lib/filters/filter";

/**
 * The words of the interface for what the data names with a key. One table each, so that a page, a chart and an export
 * never differ.
 */

export const VALUE_WORDS: Readonly<Record<StanceValue, string>> = {
  [-2]: "strongly disagrees",
  [-1]: "disagrees",
  0: "neutral",
  1: "agrees",
  2: "strongly agrees",
};

/** The degree as a sign: second cue beside colour. Uses the minus sign, not the hyphen. */
export const VALUE_GLYPHS: Readonly<Record<StanceValue, string>> = { [-2]: "−−", [-1]: "−", 0: "0", 1: "+", 2: "++" };

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  high: "high confidence",
  medium: "medium confidence",
  low: "low confidence",
};

export const STATE_WORDS: Readonly<Record<PositionState, string>> = {
  agreed: "all coders agree",
  adjudicated: "coders differed, adjudicated",
  recorded: "as recorded",
  "single-coded": "one coder so far",
  unresolved: "coders disagree, unresolved",
  declined: "declined to say",
};

export const NO_POSITION_WORDS = "no position found";

export const VOICE_WORDS: Readonly<Record<CommentatorVoice, string>> = {
  expert: "Expert",
  official: "Official",
  media: "Media",
};

export const VOICE_PLURALS: Readonly<Record<CommentatorVoice, string>> = {
  expert: "Experts",
  official: "Officials and parties",
  media: "Media",
};

export const KIND_WORDS: Readonly<Record<CommentatorKind, string>> = {
  individual: "Person",
  organisation: "Organisation",
  "unnamed-group": "Unnamed group",
};

export const INSTITUTION_TYPE_WORDS: Readonly<Record<InstitutionType, string>> = {
  government: "Government",
  university: "University",
  "think-tank": "Think tank",
  media: "Media",
  "international-organisation": "International organisation",
  "political-party": "Political party",
  military: "Military",
  "civil-society": "Civil society",
  unspecified: "Not stated",
};

export const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, string>> = {
  direct: "Direct quotation",
  reported: "Reported",
  own: "Author’s own statement",
  record: "Entry of a record",
};

export const QUOTATION_VOICE_WORDS: Readonly<Record<QuotationVoice, string>> = {
  direct: "direct quotation",
  mixed: "report with partial quotation",
  paraphrase: "reported, not in quotation marks",
  author: "the author’s own statement",
  nested: "reported inside someone else’s quotation",
  record: "entry of a record",
};

export const MEASURE_CATEGORY_WORDS: Readonly<Record<(typeof MEASURE_CATEGORIES)[number], string>> = {
  "feasible-now": "Could be tried today",
  "secret-breach": "Near future, if sanctions were broken secretly",
  "sanctions-abandoned": "If sanctions were given up for full cooperation",
  "dire-necessity-only": "Not except in dire necessity",
};

export const MEASURE_STATUS_WORDS: Readonly<Record<(typeof MEASURE_STATUSES)[number], string>> = {
  "said-not-to-breach": "said not to breach sanctions",
  "secret-violation": "a secret violation",
  "clear-violation-in-many-cases": "a clear violation in many cases",
  "not-stated": "not stated",
};

export const MEASURE_STANCE_WORDS: Readonly<Record<(typeof MEASURE_STANCES)[number], string>> = {
  open: "open to it",
  neutral: "neutral",
  "against-for-now": "against for now",
  against: "against",
};

export const MEASURE_DIRECTION_WORDS: Readonly<Record<(typeof MEASURE_DIRECTIONS)[number], string>> = {
  both: "both ways",
  "dprk-to-russia": "North Korea to Russia",
  "russia-to-dprk": "Russia to North Korea",
  mixed: "mixed",
};

/** Read as "from … to": "Chung Jae-won agrees with Andrei Lankov, according to the source". */
export const RELATION_WORDS: Readonly<Record<(typeof RELATION_TYPES)[number], string>> = {
  "agrees-with": "agrees with",
  cites: "cites",
  "close-to": "is close to",
  "distances-itself-from": "keeps a distance from",
  doubts: "doubts",
  illustrates: "illustrates",
  interprets: "interprets",
  "is-ironic-about": "is ironic about",
  opposes: "opposes",
  prefers: "prefers",
  "presented-as-example-of": "is presented as an example of",
  "refers-reader-to": "refers the reader to",
  "remarks-on": "remarks on",
  reports: "reports",
  "sets-against": "sets others against",
  "singles-out": "singles out",
  "speaks-for": "speaks for",
  "voices-position-of": "expresses the position of",
};
