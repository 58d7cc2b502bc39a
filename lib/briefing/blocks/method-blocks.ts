import { basisOf, generated, missing, NO_BASIS } from "@/lib/briefing/basis/basis";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { MAX_LINES_ON_SLIDE } from "@/lib/briefing/blocks/not-known-block";
import { citeSource } from "@/lib/citations/cite";
import type { Dossier } from "@/lib/domain/dossier";
import { hasValue } from "@/lib/domain/position";
import { ofSource } from "@/lib/domain/rows-of";
import { isNarrowed } from "@/lib/filters/under-filter";
import { doNotClaim } from "@/lib/findings/do-not-claim";
import { dossierBasis, dossierQuestion } from "@/lib/findings/dossier-basis";
import { isSkewed, reliabilityView, skewWords } from "@/lib/findings/reliability-view";
import { codingSummary } from "@/lib/views/coding/coding-summary";
import { coefficient, count, sentenceCase } from "@/lib/wording/count";
import { countEvidence, evidenceNoun, recordTitles } from "@/lib/wording/evidence";

/** The first page: what the briefing is about and what the dossier holds. */
export function titleBlock({ index, context }: BlockInput, title: string): BlockContent {
  const { question } = dossierQuestion(index.dossier);
  const notes = [question, dossierBasis(index).join(" · "), context.filters.join(" · ")].filter(Boolean);
  return { heading: title, sentences: [], notes };
}

/** What the data do not support, in the words of the panel on the overview. */
export function doNotClaimBlock(input: BlockInput): BlockContent {
  const { index, selection } = input;
  const basis = basisOf(index, selection.positions.filter(hasValue));
  const about = {
    propositionIds: selection.propositions.map(({ id }) => id),
    commentatorIds: selection.commentators.map(({ id }) => id),
  };
  const cautions = doNotClaim(input);
  return {
    heading: "Do not claim",
    sentences: cautions.flatMap(({ claim, because }) => generated(`Do not claim ${claim}: ${because}.`, basis, about)),
    onSlide: cautions
      .slice(0, MAX_LINES_ON_SLIDE)
      .flatMap(({ claim }) => generated(`${sentenceCase(claim)}.`, basis, about)),
  };
}

/** How the positions came about and how far the coders agree: of the whole dossier, whatever the filter. */
export function methodBlock({ index, context }: BlockInput): BlockContent {
  const { dossier, positions } = index;
  const basis = basisOf(index, positions);
  const about = {
    propositionIds: dossier.propositions.map(({ id }) => id),
    commentatorIds: dossier.commentators.map(({ id }) => id),
  };
  // Nobody read a record: there is no agreement between coders to report.
  const alpha = recordTitles(dossier) ? [] : [agreementOfCoders(dossier)];
  const { sentences } = codingSummary(index);
  const said = (texts: readonly string[]) => texts.flatMap((text) => generated(text, basis, about));
  return {
    heading: "Method",
    sentences: said([...sentences, ...alpha]),
    short: said([...(alpha.length > 0 ? sentences.slice(0, 1) : sentences), ...alpha]),
    notes: [`This view: ${context.basis}; ${context.coverage}.`],
  };
}

/** The sources behind the selection, as they are cited. */
export function sourcesBlock({ index, selection }: BlockInput): BlockContent {
  const used = selection.dossier.sources
    .map((source) => ({ source, quotations: ofSource(selection.quotations, source.id) }))
    .filter(({ quotations }) => quotations.length > 0);
  const commentatorIds = selection.commentators.map(({ id }) => id);
  const propositionIds = selection.propositions.map(({ id }) => id);
  const none = missing(
    `No ${evidenceNoun(index.dossier, 1)} ${isNarrowed(selection.filter) ? "is left under this filter" : "is recorded"}, so that no source is cited.`,
    {
      commentatorIds,
      propositionIds,
    },
  );
  const quoted = { ...NO_BASIS, quotationIds: selection.quotations.map(({ id }) => id) };
  const text = `${countEvidence(index.dossier, selection.quotations.length)} from ${count(used.length, "source")} stand behind this view.`;
  return {
    heading: "Sources",
    sentences:
      used.length === 0
        ? none
        : generated(text, recordTitles(index.dossier) ? basisOf(index, selection.positions.filter(hasValue)) : quoted),
    table:
      used.length === 0
        ? null
        : {
            caption: `Sources of the ${evidenceNoun(index.dossier, 2)} in this view`,
            header: ["Source", sentenceCase(evidenceNoun(index.dossier, 2))],
            rows: used.map(({ source, quotations }) => [
              { text: citeSource(index, source, "apa"), number: null, kind: "heading" },
              { text: String(quotations.length), number: quotations.length, kind: "count" },
            ]),
          },
  };
}

function agreementOfCoders(dossier: Dossier): string {
  const { overall } = reliabilityView(dossier);
  if (overall.alphaOrdinal === null) return agreementUnknown(overall.units);
  return `The coders agree with an ordinal alpha of ${coefficient(overall.alphaOrdinal)}${interval(overall)}, over ${count(overall.units, "cell")} coded twice.${isSkewed(overall) ? ` ${sentenceCase(skewWords(overall))}.` : ""}`;
}

function agreementUnknown(units: number): string {
  return units === 0
    ? "How far coders agree is not known: no cell was given a value by two of them."
    : `How far the coders agree cannot be computed: over ${count(units, "cell")} coded twice, the values do not vary.`;
}

function interval({ low, high }: { low: number | null; high: number | null }): string {
  return low === null || high === null
    ? ""
    : ` (between ${coefficient(low)} and ${coefficient(high)} in 95 of 100 resamples)`;
}
