import type { Dossier } from "@/lib/domain/dossier";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";

/**
 * A dossier whose propositions all have the same sides: so many who agree, disagree and are neutral. @param letters
 * length of names.
 */
export function sidedDossier({
  agree,
  disagree,
  neutral,
  propositions = 1,
  letters = 4,
}: {
  readonly agree: number;
  readonly disagree: number;
  readonly neutral: number;
  readonly propositions?: number;
  readonly letters?: number;
}): Dossier {
  const values = [...Array(agree).fill(1), ...Array(disagree).fill(-1), ...Array(neutral).fill(0)] as (-1 | 0 | 1)[];
  const ids = values.map((_, place) => `c${String(place).padStart(3, "0")}`);
  const asked = Array.from({ length: propositions }, (_, place) => `P${String(place + 1).padStart(2, "0")}`);
  return aDossier({
    id: "sided",
    issues: [anIssue({ id: "arms" })],
    propositions: asked.map((id, place) => aProposition({ id, issueId: "arms", order: place + 1 })),
    commentators: ids.map((id) => aCommentator({ id, name: nameOf(id, letters) })),
    sources: [aSource({ id: "s1" })],
    quotations: ids.map((id) => aQuotation({ id: `q-${id}-1`, commentatorId: id, sourceId: "s1" })),
    coders: [aCoder({ id: "reader" })],
    codings: asked.flatMap((propositionId) =>
      ids.map((commentatorId, place) =>
        aCoding({ commentatorId, propositionId, coderId: "reader", value: values[place] ?? 0, confidence: "high" }),
      ),
    ),
  });
}

function nameOf(id: string, letters: number): string {
  return `${id} ${"Permanent Representative of the Democratic and Popular Republic to the United Nations"}`.slice(
    0,
    letters,
  );
}
