import { byId, groupBy } from "@/lib/domain/collections";
import type {
  Affiliation,
  Coder,
  Commentator,
  Dossier,
  Institution,
  Issue,
  Proposition,
  Quotation,
  Source,
} from "@/lib/domain/dossier";
import { derivePositions, type Position } from "@/lib/domain/position";

/** A dossier with its derived positions and everything in it findable by id; made once per revision. */
export interface DossierIndex {
  readonly dossier: Dossier;
  /** All published positions, see derivePositions. */
  readonly positions: readonly Position[];
  readonly issues: ReadonlyMap<string, Issue>;
  readonly propositions: ReadonlyMap<string, Proposition>;
  readonly commentators: ReadonlyMap<string, Commentator>;
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly coders: ReadonlyMap<string, Coder>;
  /** By commentator id, primary first. */
  readonly affiliations: ReadonlyMap<string, readonly Affiliation[]>;
  /** By commentator id, in the order of the sources. */
  readonly quotationsByCommentator: ReadonlyMap<string, readonly Quotation[]>;
  /**
   * Whether a coder has considered a cell: without that an empty one is not coded yet, and says nothing about the
   * commentator.
   */
  readonly isRead: (commentatorId: string, propositionId: string) => boolean;
  /** Texts that are held here, by source id. A dossier travels without them; a user attaches what she may hold. */
  readonly sourceTexts: ReadonlyMap<string, string>;
}

/** Indexes a dossier and derives its positions. O(size of the dossier). */
export function indexDossier(dossier: Dossier, sourceTexts: ReadonlyMap<string, string> = new Map()): DossierIndex {
  return {
    dossier,
    sourceTexts,
    isRead: readCells(dossier),
    positions: derivePositions(dossier),
    issues: byId(dossier.issues),
    propositions: byId(dossier.propositions),
    commentators: byId(dossier.commentators),
    institutions: byId(dossier.institutions),
    quotations: byId(dossier.quotations),
    sources: byId(dossier.sources),
    coders: byId(dossier.coders),
    affiliations: groupBy(
      dossier.affiliations.toSorted((a, b) => Number(b.primary) - Number(a.primary)),
      (affiliation) => affiliation.commentatorId,
    ),
    quotationsByCommentator: groupBy(dossier.quotations, (quotation) => quotation.commentatorId),
  };
}

/** A coder of scope "all" has considered every cell; others those in which they have a row. */
function readCells({ coders, codings }: Dossier): DossierIndex["isRead"] {
  if (coders.some(({ kind, scope }) => kind !== "adjudication" && scope === "all")) return () => true;
  const rows = new Set(codings.map(({ commentatorId, propositionId }) => `${commentatorId} ${propositionId}`));
  return (commentatorId, propositionId) => rows.has(`${commentatorId} ${propositionId}`);
}

/** The institution of a commentator's primary affiliation; null where none is recorded. */
export function primaryInstitution(index: DossierIndex, commentatorId: string): Institution | null {
  const [first] = index.affiliations.get(commentatorId) ?? [];
  return (first && index.institutions.get(first.institutionId)) ?? null;
}
