export interface GlossaryEntry {
  readonly term: string;
  readonly definition: string;
}

/** The words of the product in plain sentences: shown where they are used, and listed whole on the method page. */
export const GLOSSARY = {
  commentator: {
    term: "Commentator",
    definition:
      "Whoever’s view a source reports: a person, an organisation or an unnamed group, speaking as an expert, an official or a medium.",
  },
  unnamedGroup: {
    term: "Unnamed group",
    definition:
      "A commentator without a name, such as “South Korean media”. It may overlap with named commentators in unknown ways, so it is shown and counted apart and takes part in comparisons only if asked for.",
  },
  proposition: {
    term: "Proposition",
    definition:
      "One sentence under an issue that can be agreed or disagreed with, on five described points. Propositions of one issue ask different things and are never averaged.",
  },
  position: {
    term: "Position",
    definition:
      "Where a commentator stands on a proposition, as the coders read what it said: strongly disagrees (−2) to strongly agrees (+2).",
  },
  neutral: {
    term: "Neutral",
    definition:
      "The source reports the commentator as balanced or undecided. It is a value that counts, not the absence of one.",
  },
  confidence: {
    term: "Confidence",
    definition:
      "How sure the coders are of their reading; where several carry a position, the lowest of theirs. A dashed empty mark is low confidence.",
  },
  silent: {
    term: "No position found",
    definition:
      "No one who coded the sources found the commentator taking a position. Silence is not neutrality, and it enters no computation.",
  },
  declined: {
    term: "Declined to say",
    definition: "The commentator was asked or spoke of it and expressly declined to say. It counts as no value.",
  },
  unresolved: {
    term: "Coders disagree",
    definition:
      "The coders read the quotations differently, or one found both sides, and no one has settled it. All readings are shown; none enters a computation.",
  },
  mixed: {
    term: "Both sides found",
    definition:
      "One coder found the commentator agreeing and disagreeing at the same time, or at times nobody knows. It counts as no value until an adjudication settles it.",
  },
  earlierReading: {
    term: "Earlier reading",
    definition:
      "What a commentator was read to say before saying otherwise. The reading of the latest date is the position; earlier ones are shown beside it and counted nowhere.",
  },
  notCoded: {
    term: "Not coded yet",
    definition:
      "No coder has considered this cell yet. Nothing can be said of the commentator here, not even that it is silent.",
  },
  setAside: {
    term: "Outside the filter",
    definition:
      "There is a position, but the quotations behind it do not meet the filter on confidence, evidence or date.",
  },
  coder: {
    term: "Coder",
    definition: "Whoever read the sources and noted positions by the rules of the codebook; a person or a machine.",
  },
  adjudicated: {
    term: "Adjudicated",
    definition: "The coders differed and a third reading settled it, with its reason. The first readings stay visible.",
  },
  coverage: {
    term: "Coverage",
    definition: "How many of the cells of the matrix, or of a commentator’s propositions, hold a position.",
  },
  agreement: {
    term: "Agreement",
    definition:
      "On how many of the propositions that both address two commentators stand on the same side; always shown with how many that is.",
  },
  closeness: {
    term: "Agreement A",
    definition:
      "How close together those who spoke on a proposition stand (van der Eijk’s A): 1 where all hold one value, 0 where they are spread evenly, −1 where half stand at either end.",
  },
  power: {
    term: "Power",
    definition:
      "In how many of 100 trials two sharply opposed groups would be detected, had they been there, with as few positions as there are. Where it is low, finding no groups means little.",
  },
  chance: {
    term: "Chance",
    definition:
      "How often positions shuffled at random give groups that predict as well. A small number says that propositions are not independent of each other; it does not say that there are groups rather than degrees, nor that the coding is right.",
  },
  stability: {
    term: "Stability",
    definition:
      "Whether the same groups come back when a fifth of the positions is hidden: the mean overlap (Jaccard) with the most similar group, 1 if it is always the same commentators. Groups in noise overlap, too, so it is never near 0. Given for the least stable group.",
  },
  silhouette: {
    term: "Separation",
    definition:
      "Whether commentators are nearer to their own group than to the next (the silhouette): 1 far nearer, 0 in between, below 0 nearer to the other.",
  },
  lean: {
    term: "Groups or spectrum",
    definition:
      "Whether commentators lean towards another group on several propositions at once. If they do, one spectrum fits better than groups; if they do not, that does not prove groups.",
  },
  spread: {
    term: "Spread",
    definition:
      "How far members are spread along the line to the next group, as a share of the squared half distance to it. Members who differ for unrelated reasons are at one point of it; slices of a spectrum are not.",
  },
  shift: {
    term: "Direction",
    definition:
      "Whether one group merely agrees more with everything. If so, the groups may reflect how propositions are worded: this number alone changes when a proposition is turned round.",
  },
  alpha: {
    term: "Alpha",
    definition:
      "Krippendorff’s alpha, how far coders agree beyond chance on the cells that two or more gave a value: 1 always, 0 as chance would. From 0.80 it may be relied on, from 0.667 with care. Undefined where the values do not vary. It says that coders read alike, not that they read rightly.",
  },
  alphaNominal: {
    term: "Alpha, nominal",
    definition:
      "Krippendorff’s alpha that counts every difference alike. The ordinal one counts a difference of one step less than one of four.",
  },
  verbatim: {
    term: "Verbatim",
    definition: "Stands in the source text exactly so.",
  },
  verbatimAfterFolding: {
    term: "Verbatim after typographic folding",
    definition: "Stands in the source text; only quotation marks, dashes or spaces are written otherwise.",
  },
  notFound: {
    term: "Not found in the source text",
    definition: "The source text that is held does not contain this quotation. Do not use it.",
  },
  sourceTextNotHeld: {
    term: "Source text not stored here",
    definition:
      "The source text is not stored here, so the quotation cannot be compared with it. Wording and place are those recorded in the dossier.",
  },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;

export type GlossaryKey = keyof typeof GLOSSARY;
