import type { Dossier } from "@/lib/domain/dossier";
import type { CommentatorRow } from "@/lib/views/commentators/commentator-rows";
import { count } from "@/lib/wording/count";
import { countEvidence } from "@/lib/wording/evidence";
import { KIND_WORDS } from "@/lib/wording/labels";
import { countCommentators } from "@/lib/wording/nouns";

/** What the rows come to. Example: "21 commentators, 9 of them unnamed groups: 46 positions, 41 quotations." */
export function rowsInWords(
  dossier: Pick<Dossier, "wording" | "coders">,
  rows: readonly Pick<CommentatorRow, "role" | "positions" | "quotations">[],
): string {
  const unnamed = rows.filter(({ role }) => role === KIND_WORDS["unnamed-group"]).length;
  const apart = unnamed === 0 ? "" : `, ${unnamed} of them ${unnamed === 1 ? "an unnamed group" : "unnamed groups"}`;
  const positions = rows.reduce((sum, row) => sum + row.positions, 0);
  const quotations = rows.reduce((sum, row) => sum + row.quotations, 0);
  return `${countCommentators(dossier, rows.length)}${apart}: ${count(positions, "position")}, ${countEvidence(dossier, quotations)}.`;
}
