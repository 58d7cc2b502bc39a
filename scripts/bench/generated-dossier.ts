import type { Coding, Dossier } from "@/lib/domain/dossier";
import { INSTITUTION_TYPES } from "@/lib/domain/dossier";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { generatedMatrix } from "@/scripts/bench/generated-data";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  anAffiliation,
  anInstitution,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/factories";

const COUNTRIES = ["KR", "US", "RU", "CN", "JP", "GB", "DE", "FR", "IN", "AU"];
const ISSUES = 4;
const COMMENTATORS_PER_INSTITUTION = 6;
const QUOTATIONS_PER_SOURCE = 20;

/**
 * A dossier of the given size around a generated matrix: every value read alike by two coders on a quotation of its own, six
 * voices to an institution, twenty quotations to a source, the propositions divided between four issues.
 */
export function generatedDossier(size: { commentators: number; propositions: number; missing?: number }): Dossier {
  const { rows, commentators } = generatedMatrix(size);
  const propositions = Array.from({ length: size.propositions }, (_, index) => `P${index + 1}`);
  const matrix = { commentators, propositions, rows };
  const codings = codingsOf(matrix);
  const institutions = numbered(Math.ceil(size.commentators / COMMENTATORS_PER_INSTITUTION), "institution");
  const sources = numbered(Math.ceil(codings.length / QUOTATIONS_PER_SOURCE), "source");
  return aDossier({
    id: `generated-${size.commentators}-${size.propositions}`,
    title: `${size.commentators} voices on ${size.propositions} propositions`,
    description: "Generated, to measure by. Nobody said any of it.",
    issues: numbered(ISSUES, "issue").map((id, index) =>
      anIssue({ id, title: `Issue ${index + 1}`, order: index + 1 }),
    ),
    propositions: matrix.propositions.map((id, index) =>
      aProposition({
        id,
        issueId: `issue-${index % ISSUES}`,
        label: `Proposition ${index + 1}`,
        order: index + 1,
        headline: index < ISSUES,
      }),
    ),
    institutions: institutions.map((id, index) =>
      anInstitution({
        id,
        name: `Institute ${index + 1}`,
        type: turn(INSTITUTION_TYPES, index),
        country: turn(COUNTRIES, index),
      }),
    ),
    commentators: matrix.commentators.map((id, index) =>
      aCommentator({
        id,
        name: `Voice number ${index + 1}`,
        voice: turn(["expert", "official", "media"], index),
        country: turn(COUNTRIES, index % institutions.length),
      }),
    ),
    affiliations: matrix.commentators.map((commentatorId, index) =>
      anAffiliation({ commentatorId, institutionId: turn(institutions, index) }),
    ),
    sources: sources.map((id) => aSource({ id })),
    quotations: codings.map(({ commentatorId, propositionId }, index) =>
      aQuotation({
        id: quotationOf(commentatorId, propositionId),
        commentatorId,
        sourceId: turn(sources, index),
        exact: `What ${commentatorId} is reported to have said on ${propositionId}, in a sentence of the usual length.`,
      }),
    ),
    coders: [aCoder({ id: "reader-a" }), aCoder({ id: "reader-b" })],
    codings: codings.flatMap((coding) => [coding, { ...coding, coderId: "reader-b" }]),
  });
}

function codingsOf({ commentators, propositions, rows }: StanceMatrix): Coding[] {
  return commentators.flatMap((commentatorId, row) =>
    propositions.flatMap((propositionId, column) => {
      const value = rows[row]?.[column] ?? null;
      const evidence = [quotationOf(commentatorId, propositionId)];
      return value === null ? [] : [aCoding({ commentatorId, propositionId, value, evidence })];
    }),
  );
}

function quotationOf(commentatorId: string, propositionId: string): string {
  return `q-${commentatorId}-${propositionId.toLowerCase()}`;
}

function numbered(count: number, kind: string): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${index}`);
}

function turn<Choice>(choices: readonly Choice[], index: number): Choice {
  const choice = choices[index % choices.length];
  if (choice === undefined) throw new Error("There is nothing to choose from.");
  return choice;
}
