import { byClarity } from "@/lib/analysis/propositions/compare-quotations";
import type { Contrast } from "@/lib/analysis/propositions/distinguishing-items";
import { byId } from "@/lib/domain/collections";
import type { Quotation } from "@/lib/domain/dossier";
import { hasValue, type Position, type ValuedPosition } from "@/lib/domain/position";
import { ofProposition } from "@/lib/domain/rows-of";

export interface RepresentativeQuotation {
  readonly propositionId: string;
  readonly quotationId: string;
  readonly commentatorId: string;
}

/**
 * The quotations that show what a group stands for: its members' words on the propositions that set it apart.
 *
 * Only members who stand nearer to the group's median than to that of the rest speak for it. Propositions come in the
 * order of the contrasts; within one, direct words first, then the surer position, then the shorter quotation, then by
 * id.
 *
 * @param contrasts what sets-apart gives for this group; those without a difference, or with one of 0, are left out.
 * @returns each quotation once, under the first proposition it is evidence for. O(members' evidence × log).
 * Example: a direct quotation of medium confidence comes before a paraphrase of high confidence.
 */
export function representativeQuotations({
  members,
  contrasts,
  positions,
  quotations,
}: {
  readonly members: readonly string[];
  readonly contrasts: readonly Contrast[];
  readonly positions: readonly Position[];
  readonly quotations: readonly Pick<Quotation, "id" | "commentatorId" | "voice" | "exact">[];
}): RepresentativeQuotation[] {
  const quotationOf = byId(quotations);
  const inGroup = new Set(members);
  const held = positions.filter(hasValue).filter(({ commentatorId }) => inGroup.has(commentatorId));
  const seen = new Set<string>();
  return contrasts.flatMap((contrast) => {
    const candidates = ofProposition(held, contrast.propositionId)
      .filter((position) => speaksForGroup(position, contrast))
      .flatMap((position) => position.evidence.map((id) => ({ position, quotation: quotationOf.get(id) })))
      .flatMap(({ position, quotation }) => (quotation ? [{ position, quotation }] : []));
    return candidates.sort(byClarity).flatMap(({ quotation }) => {
      if (seen.has(quotation.id)) return [];
      seen.add(quotation.id);
      const { id: quotationId, commentatorId } = quotation;
      return [{ propositionId: contrast.propositionId, quotationId, commentatorId }];
    });
  });
}

function speaksForGroup({ value }: ValuedPosition, { group, rest, difference }: Contrast): boolean {
  if (!difference || group.median === null || rest.median === null) return false;
  return Math.abs(value - group.median) < Math.abs(value - rest.median);
}
