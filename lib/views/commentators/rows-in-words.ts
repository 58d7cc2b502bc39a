import type { Dossier } from "@/lib/domain/dossier";
import { countEvidence } from "@/lib/wording/evidence";
import { countCommentators } from "@/lib/wording/nouns";
import { count } from "@/lib/wording/count";
import { KIND_WORDS } from "@/lib/wording/labels";
import type { VoiceRow } from "@/lib/views/commentators/commentator-rows";

/** What the rows come to. Example: "21 commentators, 9 of them unnamed groups: 46 positions, 41 quotations." */
export function voicesInWords(
  dossier: Pick<Dossier, "wording" | "coders">,
  rows: readonly Pick<VoiceRow, "role" | "positions" | "quotations">[],
): string {
  const unnamed = rows.filter(({ role }) => role === KIND_WORDS["unnamed-group"]).length;
  const apart = unnamed === 0 ? "" : `, ${unnamed} of them ${unnamed === 1 ? "an unnamed group" : "unnamed groups"}`;
  const positions = rows.reduce((sum, row) => sum + row.positions, 0);
  const quotations = rows.reduce((sum, row) => sum + row.quotations, 0);
  return `${countCommentators(dossier, rows.length)}${apart}: ${count(positions, "position")}, ${countEvidence(dossier, quotations)}.`;
}
