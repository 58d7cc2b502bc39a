import { krippendorffAlpha } from "@/lib/analysis/reliability/krippendorff-alpha";
import { divideByDate } from "@/lib/domain/coding-history";
import { groupBy } from "@/lib/domain/collections";
import type { Coder, Coding, Commentator, Proposition } from "@/lib/domain/dossier";
import { readsWords } from "@/lib/domain/is-record";

export interface Codability {
  /** Cells that two or more coders considered. */
  readonly cells: number;
  /** Of those, cells in which at least one coder found a position … */
  readonly foundByAny: number;
  /** … and in which every coder who considered the cell did. */
  readonly foundByAll: number;
  /** Share of the cells on which all who considered them say the same; flattered by the many empty cells. */
  readonly percent: number | null;
  /** Krippendorff's alpha, nominal, found against not found; null where nothing varies. */
  readonly alphaNominal: number | null;
}

/**
 * Whether coders agree that there is a position at all, apart from what it is.
 *
 * A coder of scope "all" considered every cell: no row means not found. A coder of scope "partial" without a row has
 * not been there, and takes no part in that cell. A refusal to judge is not a position; agreement and disagreement side
 * by side are. Of several codings of one coder the latest counts. Adjudications and records are left out.
 *
 * O(commentators × propositions × coders).
 * Example: two coders, four cells; both find the first, one alone the second: cells 4, found by any 2, by all 1,
 * percent 0.75, alpha 0.533.
 * Reference: Krippendorff 2004, chapter 11.
 */
export function coderCodability({
  commentators,
  propositions,
  coders,
  codings,
}: {
  readonly commentators: readonly Pick<Commentator, "id">[];
  readonly propositions: readonly Pick<Proposition, "id">[];
  readonly coders: readonly Coder[];
  readonly codings: readonly Coding[];
}): Codability {
  const readers = coders.filter(readsWords);
  const readings = groupBy(codings, keyOf);
  const units = commentators.flatMap((commentator) =>
    propositions.map((proposition) =>
      readers.map((reader) => {
        const cell = { commentatorId: commentator.id, propositionId: proposition.id, coderId: reader.id };
        const own = readings.get(keyOf(cell));
        if (own) return divideByDate(own).current.some(isFound) ? 1 : 0;
        return reader.scope === "all" ? 0 : null;
      }),
    ),
  );
  const considered = units.map((unit) => unit.filter((found) => found !== null)).filter((unit) => unit.length >= 2);
  const foundByAny = considered.filter((unit) => unit.includes(1)).length;
  const foundByAll = considered.filter((unit) => !unit.includes(0)).length;
  const cells = considered.length;
  return {
    cells,
    foundByAny,
    foundByAll,
    percent: cells === 0 ? null : (cells - (foundByAny - foundByAll)) / cells,
    alphaNominal: krippendorffAlpha(considered, { level: "nominal" }),
  };
}

function isFound({ status }: Coding): boolean {
  return status === "coded" || status === "mixed";
}

function keyOf({
  commentatorId,
  propositionId,
  coderId,
}: Pick<Coding, "commentatorId" | "propositionId" | "coderId">): string {
  return `${commentatorId} ${propositionId} ${coderId}`;
}
