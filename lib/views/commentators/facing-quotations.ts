import type { Quotation } from "@/lib/domain/dossier";
import { ofProposition } from "@/lib/domain/rows-of";
import type { Side } from "@/lib/domain/stance";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { PlacedCommentator, PropositionSides } from "@/lib/selection/proposition-sides";
import { type QuotationView, quotationView } from "@/lib/views/quotations/quotation-view";
import { MAX_NAMES_ON_SIDE } from "@/lib/views/sides/side-bars-view";
import { valueLabel } from "@/lib/wording/stance-words";

/** A commentator on one side with the decisive words of its position. */
export interface FacingCommentator {
  readonly commentator: PlacedCommentator;
  /** "strongly agrees", "voted for". */
  readonly valueWords: string;
  /** Whether the commentator is an unnamed group that the sides count apart. */
  readonly apart: boolean;
  readonly quotation: QuotationView | null;
  /** Further quotations behind the same position. */
  readonly more: number;
}

/** The words of one side. */
export interface FacingSide {
  /** Commentators counted on the side, and unnamed groups counted apart. */
  readonly compared: number;
  readonly apart: number;
  /** What is read before anything is opened, and what opens in place. */
  readonly shown: readonly FacingCommentator[];
  readonly folded: readonly FacingCommentator[];
  /** Commentators of a large side whose words are one step away, behind their names. */
  readonly leftOut: number;
  /** Whether the side rests on entries of a record alone: who took it is all there is to say. */
  readonly isRecord: boolean;
}

export type FacingQuotations = Readonly<Record<Side, FacingSide>>;

/**
 * Of a side with more commentators than names fit, the words of so many are read at once, and of so many open in place.
 */
const MAX_SHOWN_OF_LARGE_SIDE = 2;
const MAX_DRAWN_OF_LARGE_SIDE = MAX_NAMES_ON_SIDE;
/** Where a page has more propositions than this, each has room for less. */
const MAX_ROOMY_PROPOSITIONS = 12;
const MAX_SHOWN_AMONG_MANY = 1;
const MAX_DRAWN_AMONG_MANY = 2;

/**
 * The words of each side of a proposition, one commentator after the other; unnamed groups follow the compared
 * commentators. A large side is folded, and one that was taken from a record has no words. O(positions + quotations
 * shown).
 *
 * @param onPage propositions of the page: among many, less of each large side is shown.
 */
export function facingQuotations(
  { index, selection }: DossierView,
  propositionSides: PropositionSides,
  { onPage = 1 }: { readonly onPage?: number } = {},
): FacingQuotations {
  const isAmongMany = onPage > MAX_ROOMY_PROPOSITIONS;
  const mostShown = isAmongMany ? MAX_SHOWN_AMONG_MANY : MAX_SHOWN_OF_LARGE_SIDE;
  const mostDrawn = isAmongMany ? MAX_DRAWN_AMONG_MANY : MAX_DRAWN_OF_LARGE_SIDE;
  const evidenceOf = new Map(
    ofProposition(selection.positions, propositionSides.id).map((position) => [
      position.commentatorId,
      position.evidence,
    ]),
  );
  const decisiveOf = ({ id }: PlacedCommentator): Quotation | undefined => {
    const [decisive] = evidenceOf.get(id) ?? [];
    return decisive === undefined ? undefined : index.quotations.get(decisive);
  };
  const facing = (commentator: PlacedCommentator, apart: boolean): FacingCommentator => {
    const quotation = decisiveOf(commentator);
    return {
      commentator,
      valueWords: valueLabel(index.dossier, commentator.value),
      apart,
      quotation: quotation ? quotationView(index, quotation) : null,
      more: Math.max(0, (evidenceOf.get(commentator.id)?.length ?? 0) - 1),
    };
  };
  const on = (side: Side): FacingSide => {
    const [compared, unnamed] = [propositionSides.sides[side], propositionSides.unnamed[side]];
    const commentators = [
      ...compared.map((commentator) => ({ voice: commentator, apart: false })),
      ...unnamed.map((commentator) => ({ voice: commentator, apart: true })),
    ];
    const isRecord =
      commentators.length > 0 &&
      commentators.every(({ voice: commentator }) => decisiveOf(commentator)?.voice === "record");
    const isLarge = commentators.length > MAX_NAMES_ON_SIDE;
    const read = isRecord ? [] : isLarge ? commentators.slice(0, mostDrawn) : commentators;
    const drawn = read.map(({ voice: commentator, apart }) => facing(commentator, apart));
    const shown = isLarge ? drawn.slice(0, mostShown) : drawn;
    return {
      compared: compared.length,
      apart: unnamed.length,
      shown,
      folded: drawn.slice(shown.length),
      leftOut: isRecord ? 0 : commentators.length - drawn.length,
      isRecord,
    };
  };
  return { disagree: on("disagree"), neutral: on("neutral"), agree: on("agree") };
}
