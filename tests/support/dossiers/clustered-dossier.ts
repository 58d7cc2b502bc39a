import { seededRandom } from "@/lib/analysis/seeded-random";
import type { Commentator, Dossier, Institution } from "@/lib/domain/dossier";
import type { StanceValue } from "@/lib/domain/stance";
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

/** Beginnings of names in scripts that a dossier may bring: Latin, Han, Cyrillic, Arabic, Hangul. */
const SCRIPTS = ["Ada", "李明", "Наталья", "ليلى", "김민수"] as const;
const COUNTRIES = ["KR", "DE", "BR", "EG", "IN", "US", "FR", "JP", "ZA", "MX", "AU", "SE", "TR", "ID", "NG"] as const;

interface Clusters {
  readonly commentators: number;
  readonly groups: number;
  /** Letters of each name; padded with words where it is more than the name has. */
  readonly nameLength?: number;
  /** Whether names go through several scripts, or are Latin only. */
  readonly isManyScripts?: boolean;
  readonly propositions?: number;
  /** Share of the cells without a position, 0 to 1. */
  readonly missing?: number;
  readonly seed?: number;
}

/**
 * A dossier with a given number of groups: in every group all take the same side on a pattern of their own, one answer
 * in 25 is another one, and the first proposition in five is common ground. The first group is the largest.
 */
export function clusteredDossier({
  commentators,
  groups,
  nameLength = 12,
  isManyScripts = false,
  propositions = 20,
  missing = 0.1,
  seed = 1,
}: Clusters): Dossier {
  const random = seededRandom({ seed: seed * 1000 + commentators + groups, stage: "clustered-dossier", replicate: 0 });
  const asked = Array.from({ length: propositions }, (_, index) =>
    aProposition({ id: `P${index + 1}`, issueId: "issue", order: index + 1, label: `Measure ${index + 1} is right` }),
  );
  const sides = Array.from({ length: groups }, (_, group) => asked.map((_, column) => sideOf({ group, column })));
  const people = Array.from({ length: commentators }, (_, index) => ({
    id: `c${index + 1}`,
    group: groupOf({ index, groups }),
    name: nameOf({ index, nameLength, isManyScripts }),
  }));
  const institutions = COUNTRIES.map((country, index) =>
    anInstitution({
      id: `i${index}`,
      name: `Institute ${index + 1}`,
      country,
      type: index % 2 ? "think-tank" : "government",
    }),
  );
  const institutionOf = (index: number): Institution => institutions[index % institutions.length] ?? anInstitution();
  return aDossier({
    id: `clustered-${commentators}-${groups}`,
    title: `${commentators} commentators in ${groups} groups`,
    issues: [anIssue({ id: "issue", order: 1 })],
    propositions: asked,
    institutions,
    commentators: people.map(
      ({ id, name }, index): Commentator => aCommentator({ id, name, country: institutionOf(index).country }),
    ),
    affiliations: people.map(({ id }, index) =>
      anAffiliation({ commentatorId: id, institutionId: institutionOf(index).id }),
    ),
    sources: [aSource({ id: "s1" })],
    quotations: people.map(({ id }) => aQuotation({ id: `q-${id}`, commentatorId: id, sourceId: "s1" })),
    coders: [aCoder({ id: "reader", title: "Reader" })],
    codings: people.flatMap(({ id, group }) =>
      asked.flatMap((proposition, column) => {
        const [isPageMissing, isOther, isStrong] = [
          random.share() < missing,
          random.share() < 1 / 25,
          random.share() < 0.5,
        ];
        if (isPageMissing) return [];
        const side = (sides[group]?.[column] ?? 1) * (isOther ? -1 : 1);
        const value: StanceValue = side > 0 ? (isStrong ? 2 : 1) : isStrong ? -2 : -1;
        return [
          aCoding({
            commentatorId: id,
            propositionId: proposition.id,
            coderId: "reader",
            value,
            evidence: [`q-${id}`],
          }),
        ];
      }),
    ),
  });
}

/** Sizes fall: of three groups the first has half, the last a sixth. */
function groupOf({ index, groups }: { readonly index: number; readonly groups: number }): number {
  const parts = (groups * (groups + 1)) / 2;
  let place = index % parts;
  for (let group = 0; group < groups; group++) {
    if (place < groups - group) return group;
    place -= groups - group;
  }
  return 0;
}

/** Walsh functions: any two groups differ on half of the propositions; every fifth one has one side for all. */
function sideOf({ group, column }: { readonly group: number; readonly column: number }): number {
  if (column % 5 === 0) return 1;
  let shared = column & (group + 1);
  let side = 1;
  for (; shared > 0; shared &= shared - 1) side = -side;
  return side;
}

function nameOf({
  index,
  nameLength,
  isManyScripts,
}: Pick<Clusters, "isManyScripts"> & { readonly index: number; readonly nameLength: number }): string {
  const first = SCRIPTS[isManyScripts ? index % SCRIPTS.length : 0] ?? "Ada";
  const letters = Array.from(
    `${first} ${index + 1} of the Standing Conference on Arms, Trade and Technology Transfers`,
  );
  return letters
    .slice(0, Math.max(nameLength, `${first} ${index + 1}`.length))
    .join("")
    .trim();
}
