import { type CoverageShare, coverage } from "@/lib/analysis/reliability/coverage";
import { groupBy } from "@/lib/domain/collections";
import { countryName } from "@/lib/domain/country";
import { COMMENTATOR_VOICES, INSTITUTION_TYPES } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { listing, sentenceCase, share } from "@/lib/wording/count";
import { INSTITUTION_TYPE_WORDS, VOICE_PLURALS } from "@/lib/wording/labels";
import { commentatorNoun } from "@/lib/wording/nouns";

export interface CoverageGap {
  readonly issue: string;
  /** "China (nobody)", "university (one commentator)". */
  readonly names: readonly string[];
  /** The same as a sentence. */
  readonly sentence: string;
}

export interface CoverageView {
  /** "commentators", "states", and the same as the head of a column. */
  readonly noun: string;
  readonly heading: string;
  readonly tables: readonly {
    readonly title: string;
    readonly rows: readonly { readonly label: string; readonly commentators: number; readonly filled: string }[];
  }[];
  /** For each issue the countries and kinds of institution that have fewer than two commentators on it. */
  readonly gaps: readonly CoverageGap[];
}

/** How much of the dossier is filled, by issue, country, kind of institution and voice; and who is missing. */
export function coverageView({ dossier, positions, issues }: DossierIndex): CoverageView {
  const found = coverage({ ...dossier, positions });
  const rows = (shares: readonly CoverageShare[], labelOf: (key: string | null) => string) =>
    shares.map((one) => ({
      label: labelOf(one.key),
      commentators: one.commentators,
      filled: share(one.filled, one.cells),
    }));
  const typeWords = (key: string | null) =>
    INSTITUTION_TYPE_WORDS[INSTITUTION_TYPES.find((type) => type === key) ?? "unspecified"];
  // Where most values hold one commentator, as states their country, each would be missing.
  const tells = (shares: readonly CoverageShare[]) =>
    2 * shares.filter(({ commentators }) => commentators === 1).length <= shares.length;
  const isTold = { country: tells(found.byCountry), "institution-type": tells(found.byInstitutionType) };
  const byIssue = groupBy(
    found.gaps.filter(({ facet }) => (facet === "country" ? isTold.country : isTold["institution-type"])),
    ({ issueId }) => issueId,
  );
  const noun = commentatorNoun(dossier, 2);
  return {
    noun,
    heading: sentenceCase(noun),
    tables: [
      { title: "By issue", rows: rows(found.byIssue, (key) => issues.get(key ?? "")?.title ?? "") },
      {
        title: "By role",
        rows: rows(
          found.byVoice,
          (key) => VOICE_PLURALS[COMMENTATOR_VOICES.find((voice) => voice === key) ?? "expert"],
        ),
      },
      { title: "By country", rows: rows(found.byCountry, (key) => (key === null ? "Not stated" : countryName(key))) },
      { title: "By kind of institution", rows: rows(found.byInstitutionType, typeWords) },
    ],
    gaps: [...byIssue].map(([issueId, gaps]): CoverageGap => {
      const issue = issues.get(issueId)?.title ?? issueId;
      const names = gaps.map(
        ({ facet, key, voices: commentators }) =>
          `${facet === "country" ? countryName(key) : typeWords(key).toLowerCase()} (${commentators === 0 ? "none" : "one"})`,
      );
      return { issue, names, sentence: `${issue}: ${listing(names)}.` };
    }),
  };
}
