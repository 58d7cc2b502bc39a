import { seededRandom } from "@/lib/analysis/seeded-random";
import type { Dossier } from "@/lib/domain/dossier";
import type { StanceValue } from "@/lib/domain/stance";
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
 * Two groups on opposite sides of every proposition, a share of the positions missing, one coder, one source for every
 * second commentator. Groups as sharp as these are found whenever people hold some positions each.
 */
export function groupedDossier({
  commentators,
  propositions,
  missing,
}: {
  readonly commentators: number;
  readonly propositions: number;
  readonly missing: number;
}): Dossier {
  const random = seededRandom({ seed: commentators * 100 + propositions, stage: "camps-dossier", replicate: 0 });
  const people = Array.from({ length: commentators }, (_, index) => ({
    id: `v${index}`,
    source: `s${index % 2}`,
    index,
  }));
  const asked = Array.from({ length: propositions }, (_, index) =>
    aProposition({ id: `P${index + 1}`, issueId: "issue", order: index + 1 }),
  );
  const stanceOf = (commentator: number, proposition: number): StanceValue => {
    const isStrong = random.share() < 0.5;
    if ((commentator + proposition) % 2 === 0) return isStrong ? 2 : 1;
    return isStrong ? -2 : -1;
  };
  return aDossier({
    id: "camps",
    issues: [anIssue({ id: "issue", order: 1 })],
    propositions: asked,
    commentators: people.map(({ id }) => aCommentator({ id, name: id })),
    sources: ["s0", "s1"].map((id) => aSource({ id, authorId: "v0" })),
    quotations: people.map(({ id, source }) => aQuotation({ id: `q-${id}`, commentatorId: id, sourceId: source })),
    coders: [aCoder({ id: "reader", title: "Reader" })],
    codings: people.flatMap(({ id, index }) =>
      asked.flatMap((proposition, column) =>
        random.share() < missing
          ? []
          : [
              aCoding({
                commentatorId: id,
                propositionId: proposition.id,
                coderId: "reader",
                value: stanceOf(index, column),
                evidence: [`q-${id}`],
              }),
            ],
      ),
    ),
  });
}
