import type { Pair } from "@/lib/analysis/pairs/compare-pairs";
import { areDated } from "@/lib/domain/affiliation-at";
import type { Affiliation, Commentator } from "@/lib/domain/dossier";
import { ofCommentator } from "@/lib/domain/rows-of";
import { inFilter } from "@/lib/filters/under-filter";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { Selection } from "@/lib/selection/selection";
import { oncePerStatement } from "@/lib/selection/statements";
import { pairSentence } from "@/lib/views/commentators/pair-view";
import { type MarkView, markView } from "@/lib/views/matrix/mark-view";
import { type QuotationView, quotationView } from "@/lib/views/quotations/quotation-view";
import { count, sentenceCase } from "@/lib/wording/count";
import { countEvidence, evidenceNoun } from "@/lib/wording/evidence";
import { INSTITUTION_TYPE_WORDS, KIND_WORDS, VOICE_WORDS } from "@/lib/wording/labels";
import { longDate, type NamedCommentator, nameCommentator, propositionLabel } from "@/lib/wording/names";
import { changeSentence } from "@/lib/wording/position-change";

export interface CommentatorPosition {
  readonly propositionId: string;
  readonly issueId: string;
  readonly label: string;
  readonly mark: MarkView;
  /** How it changed, in a sentence; null where there is one reading for all times. */
  readonly change: string | null;
}

export interface Neighbour {
  readonly commentator: NamedCommentator;
  readonly sentence: string;
}

/** One commentator: positions, quotations, who stands nearest and farthest and on what that rests. */
export interface CommentatorView {
  readonly commentator: NamedCommentator;
  readonly description: string;
  readonly affiliations: readonly {
    readonly institutionId: string;
    readonly institution: string;
    readonly type: string;
    readonly role: string | null;
    /** "Until 2020", "Since March 2021"; where nobody knows when, "At the time" for the primary one. */
    readonly when: string;
  }[];
  readonly namesInSources: string | null;
  readonly note: string | null;
  readonly positions: readonly CommentatorPosition[];
  readonly silentOn: readonly { readonly propositionId: string; readonly label: string }[];
  readonly nearest: readonly Neighbour[];
  readonly farthest: readonly Neighbour[];
  /** Why there are no neighbours, where there are none. */
  readonly whyAlone: string | null;
  readonly quotations: readonly QuotationView[];
  /** "Quotations" and "24 quotations", or "Entries" and "24 entries". */
  readonly evidence: { readonly title: string; readonly counted: string };
}

const NEIGHBOURS_SHOWN = 4;

/** The page of one commentator; its own positions are shown whole, the neighbours come from the selection. */
export function commentatorView({
  index,
  selection,
  commentator,
  pairs,
}: DossierView & {
  readonly commentator: Commentator;
  readonly pairs: readonly Pair[];
}): CommentatorView {
  const held = new Map(ofCommentator(index.positions, commentator.id).map((p) => [p.propositionId, p]));
  const { propositions } = index.dossier;
  const own = pairs.filter(({ a, b, distance }) => distance !== null && (a === commentator.id || b === commentator.id));
  const byDistance = own.toSorted((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || b.shared - a.shared);
  // One on the same side as often as on the other is neither near nor far.
  const near = byDistance
    .filter((pair) => isNear(pair) && pair.sameSide > pair.oppositeSides)
    .slice(0, NEIGHBOURS_SHOWN);
  const far = byDistance
    .filter((pair) => !isNear(pair) && pair.oppositeSides > pair.sameSide)
    .toReversed()
    .slice(0, NEIGHBOURS_SHOWN);
  const neighbours = (list: readonly Pair[]) =>
    list.flatMap((pair): Neighbour[] => {
      const other = index.commentators.get(pair.a === commentator.id ? pair.b : pair.a);
      const sentence = pairSentence(selection.dossier, { pair, propositions: selection.propositions.length });
      return other ? [{ commentator: nameCommentator(index, other), sentence }] : [];
    });
  const said = oncePerStatement(index.dossier, index.quotationsByCommentator.get(commentator.id) ?? []);
  return {
    commentator: nameCommentator(index, commentator),
    description: `${VOICE_WORDS[commentator.voice]} · ${KIND_WORDS[commentator.kind].toLowerCase()}`,
    affiliations: (index.affiliations.get(commentator.id) ?? []).flatMap((affiliation, place, all) => {
      const { institutionId, role } = affiliation;
      const institution = index.institutions.get(institutionId);
      return institution
        ? [
            {
              institutionId,
              institution: institution.name,
              type: INSTITUTION_TYPE_WORDS[institution.type],
              role,
              when: areDated(all) ? timeWords(affiliation) : place === 0 ? "At the time" : "Also",
            },
          ]
        : [];
    }),
    namesInSources: commentator.namesInSources,
    note: commentator.note,
    positions: propositions.flatMap((proposition) => {
      const position = held.get(proposition.id);
      if (!position) return [];
      return [
        {
          propositionId: proposition.id,
          issueId: proposition.issueId,
          label: propositionLabel(proposition),
          mark: markView(index.dossier, position),
          change: changeSentence(index.dossier, position),
        },
      ];
    }),
    silentOn: propositions
      .filter(({ id }) => !held.has(id))
      .map((proposition) => ({ propositionId: proposition.id, label: propositionLabel(proposition) })),
    nearest: neighbours(near),
    farthest: neighbours(far),
    whyAlone: own.length > 0 ? null : whyAlone(commentator, selection),
    evidence: {
      title: sentenceCase(evidenceNoun(index.dossier, 2)),
      counted: countEvidence(index.dossier, said.length),
    },
    quotations: said.flatMap((q) => quotationView(index, q) ?? []),
  };
}

/** Mild values on opposite sides lie close together, and still nobody would call them near. */
function isNear({ distance, sameSide, oppositeSides }: Pair): boolean {
  return distance !== null && distance < 0.5 && oppositeSides <= sameSide;
}

function timeWords({ since, until }: Pick<Affiliation, "since" | "until">): string {
  if (since === null && until === null) return "Time not stated";
  if (since === null) return `Until ${longDate(until ?? "")}`;
  return until === null ? `Since ${longDate(since)}` : `${longDate(since)} to ${longDate(until)}`;
}

function whyAlone(commentator: Commentator, selection: Selection): string {
  if (!commentator.comparable && !selection.filter.unnamed) {
    return "Unnamed groups may overlap with named commentators, so they are not compared unless the filter asks for it.";
  }
  const { shared } = selection.filter;
  return `No other ${selection.dossier.wording.commentator.singular}${inFilter(selection.filter)} shares ${count(shared, "proposition")} with this one, so none can be called near or far.`;
}
