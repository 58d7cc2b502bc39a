import { type AnchorState, anchorQuotation } from "@/lib/anchoring/anchor-quotation";
import { memoize } from "@/lib/cache/memoize";
import { groupBy } from "@/lib/domain/collections";
import type { Dossier, Quotation } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { filingSpan } from "@/lib/domain/filing-span";
import type { Position } from "@/lib/domain/position";
import { appearancesOf } from "@/lib/selection/statements";
import { type MarkView, markView } from "@/lib/views/matrix/mark-view";
import { sentenceCase } from "@/lib/wording/count";
import { countEvidence } from "@/lib/wording/evidence";
import { QUOTATION_VOICE_WORDS } from "@/lib/wording/labels";
import {
  fullName,
  longDate,
  type NamedCommentator,
  nameSpeaker,
  propositionLabel,
  sourceLine,
  sourceOrigin,
} from "@/lib/wording/names";
import { countCommentators } from "@/lib/wording/nouns";
import { onDate, readThen } from "@/lib/wording/position-change";

/** A quotation as every card, drawer and page shows it. The words themselves are passed on untouched. */
export interface QuotationView {
  readonly id: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly language: string | null;
  readonly voice: NamedCommentator;
  /** "direct words", "reported, not in quotation marks", … */
  readonly manner: string;
  /** Whether the words may stand in quotation marks as the speaker's own. */
  readonly isSpeech: boolean;
  readonly ambiguous: boolean;
  /** Whether the words stand in the source text, as checked now against the text that is held. */
  readonly anchor: { readonly state: AnchorState; readonly words: string };
  /** Speaker → via → reported by → source, in words. */
  readonly chain: readonly string[];
  readonly said: string | null;
  readonly sourceId: string;
  readonly source: string;
  readonly locator: string | null;
  /** Where and when it can be read, without the title: "K. Asmolov, Container, 11 October 2023, ¶ 33". */
  readonly placed: string;
  /** The words in another language and whoever translated; never in place of the words. */
  readonly translation: { readonly text: string; readonly by: string | null } | null;
  /** Where the same words of the same commentator appeared besides: one statement, counted once. */
  readonly alsoIn: readonly { readonly quotationId: string; readonly source: string }[];
  readonly summary: string | null;
  readonly remarks: readonly string[];
  /** The positions that rest on it, by proposition order. */
  readonly supports: readonly { readonly propositionId: string; readonly label: string; readonly mark: MarkView }[];
  /** Readings that rested on it and that later ones replaced: "Agreed in 2019", and on what. */
  readonly supportedBefore: readonly {
    readonly propositionId: string;
    readonly label: string;
    readonly words: string;
  }[];
}

/** Positions of each commentator, found once for all quotations of a page. */
const positionsByCommentator: (positions: readonly Position[]) => ReadonlyMap<string, readonly Position[]> = memoize(
  (positions) => groupBy(positions, ({ commentatorId }) => commentatorId),
);

/** Makes the view of one quotation. */
export function quotationView(index: DossierIndex, quotation: Quotation): QuotationView | null {
  const commentator = index.commentators.get(quotation.commentatorId);
  const source = index.sources.get(quotation.sourceId);
  if (!commentator || !source) return null;
  const named = nameSpeaker(index, commentator, filingSpan(quotation, index.dossier));
  const reporter = quotation.reportedById ? index.commentators.get(quotation.reportedById) : null;
  const held = positionsByCommentator(index.positions).get(commentator.id) ?? [];
  const supporting = held.filter(({ evidence }) => evidence.includes(quotation.id));
  return {
    id: quotation.id,
    exact: quotation.exact,
    prefix: quotation.prefix ?? "",
    suffix: quotation.suffix ?? "",
    language: quotation.language ?? source.language,
    translation: quotation.translation === null ? null : { text: quotation.translation, by: quotation.translator },
    voice: named,
    manner: QUOTATION_VOICE_WORDS[quotation.voice],
    isSpeech: quotation.voice === "direct",
    ambiguous: quotation.voiceCertainty === "ambiguous",
    anchor: anchorView(index, quotation),
    chain: [
      fullName(named),
      quotation.via && `via ${quotation.via}`,
      reporter && `reported by ${reporter.name}`,
      `in ${source.containerTitle ?? source.title}`,
    ].filter((link): link is string => Boolean(link)),
    said: [quotation.statedOn && longDate(quotation.statedOn), quotation.venue].filter(Boolean).join(", ") || null,
    sourceId: source.id,
    source: sourceLine(index, source),
    locator: locatorOf(quotation),
    placed: [sourceOrigin(index, source), locatorOf(quotation)].filter(Boolean).join(", "),
    alsoIn: appearancesOf(index.dossier, quotation).flatMap((other) => {
      const where = other.id === quotation.id ? undefined : index.sources.get(other.sourceId);
      return where ? [{ quotationId: other.id, source: sourceOrigin(index, where) || where.title }] : [];
    }),
    summary: quotation.summary,
    remarks: index.dossier.annotations
      .filter(({ quotationId, kind }) => quotationId === quotation.id && kind === "remark")
      .map(({ value }) => value),
    supports: supporting.flatMap((position) => {
      const proposition = index.propositions.get(position.propositionId);
      return proposition
        ? [
            {
              propositionId: proposition.id,
              label: propositionLabel(proposition),
              mark: markView(index.dossier, position),
            },
          ]
        : [];
    }),
    supportedBefore: held.flatMap((position) => replacedReadings(index, position, quotation.id)),
  };
}

function replacedReadings(index: DossierIndex, position: Position, quotationId: string) {
  const proposition = index.propositions.get(position.propositionId);
  const rested = position.earlier.filter(({ evidence }) => evidence.includes(quotationId));
  const words = rested.map((coding) => `${readThen(index.dossier, coding)} ${onDate(coding.asOf ?? "")}`);
  if (!proposition) return [];
  return [...new Set(words)].map((one) => ({
    propositionId: proposition.id,
    label: propositionLabel(proposition),
    words: sentenceCase(one),
  }));
}

function locatorOf({ paragraph }: Quotation): string | null {
  return paragraph === null ? null : `¶ ${paragraph}`;
}

const ANCHOR_WORDS: Readonly<Record<AnchorState, string>> = {
  verbatim: "Verbatim",
  "verbatim-after-folding": "Verbatim after typographic folding",
  "not-found": "Not found in the source text",
  "source-text-not-held": "Source text not stored here",
};

function anchorView(index: DossierIndex, quotation: Quotation): QuotationView["anchor"] {
  const { state } = anchorQuotation(quotation, index.sourceTexts.get(quotation.sourceId) ?? null);
  return { state, words: ANCHOR_WORDS[state] };
}

/**
 * The words, in quotation marks only where they are the speaker's own: a report in quotation marks would be a
 * misquotation.
 */
export function quotedWords({ exact, isSpeech }: Pick<QuotationView, "exact" | "isSpeech">): string {
  return isSpeech ? `“${exact}”` : exact;
}

/**
 * A quotation with its citation, as plain text for the clipboard. Reported words are not put into quotation marks of
 * their own.
 */
export function quotationWithCitation(view: QuotationView): string {
  const words = quotedWords(view);
  const manner = view.isSpeech ? "" : ` [${view.manner}]`;
  const said = view.said ? ` (${view.said})` : "";
  const locator = view.locator ? `, ${view.locator}` : "";
  return `${fullName(view.voice)}${said}: ${words}${manner}\n${view.source}${locator}. [${view.id}]`;
}

/** "12 quotations by 5 commentators", "184 entries by 184 states". */
export function quotationsBasis(dossier: Dossier, quotations: readonly Quotation[]): string {
  const commentators = new Set(quotations.map((quotation) => quotation.commentatorId)).size;
  return `${countEvidence(dossier, quotations.length)} by ${countCommentators(dossier, commentators)}`;
}
