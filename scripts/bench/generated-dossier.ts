import { seededRandom } from "@/lib/analysis/seeded-random";
import { type Coding, type Dossier, INSTITUTION_TYPES } from "@/lib/domain/dossier";
import type { StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
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
} from "@/tests/support/dossiers/factories";

const COUNTRIES = ["KR", "US", "RU", "CN", "JP", "GB", "DE", "FR", "IN", "AU"];
const ISSUES = 4;
const COMMENTATORS_PER_INSTITUTION = 6;
const QUOTATIONS_PER_SOURCE = 20;

/**
 * A dossier of the given size around a generated matrix: every value read alike by two coders on a quotation of its
 * own, six commentators to an institution, twenty quotations to a source, the propositions divided between four issues.
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

const PLANTED_GROUPS = 4;

/**
 * Four groups, values moved by noise of about one step, 60 % missing unless said otherwise: as thin and tied as real
 * dossiers are.
 */
export function generatedMatrix({
  commentators,
  propositions,
  missing = 0.6,
}: {
  commentators: number;
  propositions: number;
  missing?: number;
}): StanceMatrix {
  const random = seededRandom({ seed: commentators * 1000 + propositions, stage: "bench-matrix", replicate: 0 });
  const sidesByProposition = Array.from({ length: PLANTED_GROUPS }, () =>
    Array.from({ length: propositions }, () => random.below(5) - 2),
  );
  const rows = Array.from({ length: commentators }, (_, index) =>
    (sidesByProposition[index % PLANTED_GROUPS] ?? []).map((value) => {
      // The sum of three even draws is close enough to a bell of standard deviation 1.
      const noise = (random.share() + random.share() + random.share() - 1.5) * 2;
      return random.share() < missing ? null : toValue(value + noise);
    }),
  );
  return {
    commentators: rows.map((_, index) => `c${index}`),
    propositions: Array.from({ length: propositions }, (_, index) => `p${index}`),
    rows,
  };
}

/** Units of a reliability study: five levels, a fifth missing, mostly right, sometimes a step off, rarely at random. */
export function generatedUnits({ coders, units }: { coders: number; units: number }): (number | null)[][] {
  const random = seededRandom({ seed: coders * 1000 + units, stage: "bench-units", replicate: 0 });
  return Array.from({ length: units }, () => {
    const truth = random.below(5) + 1;
    return Array.from({ length: coders }, () => {
      const [gap, slip] = [random.share(), random.share()];
      const anything = random.below(5) + 1;
      if (gap < 0.2) return null;
      if (slip < 0.05) return anything;
      return Math.max(1, Math.min(5, truth + (slip < 0.15 ? -1 : slip < 0.25 ? 1 : 0)));
    });
  });
}

function toValue(number: number): StanceValue {
  const rounded = Math.round(number);
  if (rounded <= -2) return -2;
  if (rounded >= 2) return 2;
  return rounded < 0 ? -1 : rounded > 0 ? 1 : 0;
}
