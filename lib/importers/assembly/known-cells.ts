import type { Dossier } from "@/lib/domain/dossier";
import { derivePositions } from "@/lib/domain/position";
import type { CodebookMade } from "@/lib/importers/assembly/make-codebook";
import type { PeopleMade } from "@/lib/importers/assembly/make-people";
import type { Gathered, GatheredCoding } from "@/lib/importers/gathered";

/**
 * Leaves out cells of a sheet that name neither coder, source, date nor words and give the position that the dossier
 * has already: a matrix that was taken out and comes back. They say nothing new, and would only count it twice.
 * What is left resting on the sheet, or coded by nobody, goes with them. O(cells).
 */
export function withoutKnownCells({
  before,
  gathered,
  people,
  codebook,
}: {
  readonly before: Dossier;
  readonly gathered: Gathered;
  readonly people: PeopleMade;
  readonly codebook: CodebookMade;
}): { readonly gathered: Gathered; readonly remarks: readonly string[] } {
  const isPlain = createPlainTest(gathered);
  if (before.codings.length === 0 || !gathered.codings.some(isPlain)) return { gathered, remarks: [] };
  const held = new Map(
    derivePositions(before)
      .filter(({ state }) => state !== "unresolved")
      .map(({ commentatorId, propositionId, value }) => [`${commentatorId} ${propositionId}`, value]),
  );
  const isKnown = (coding: GatheredCoding) => {
    const commentatorId = people.commentatorOf.get(coding.commentatorKey);
    const propositionId = codebook.propositionOf.get(coding.propositionKey);
    return isPlain(coding) && held.get(`${commentatorId} ${propositionId}`) === coding.value;
  };
  const known = gathered.codings.filter(isKnown);
  if (known.length === 0) return { gathered, remarks: [] };
  const cells = known.length === 1 ? "1 cell gives a position" : `${known.length} cells give positions`;
  return {
    gathered: withoutCodings(gathered, new Set(known)),
    remarks: [`${cells} that the dossier has already, without words, date or coder: nothing new.`],
  };
}

/** Whether a coding is a cell and nothing else. */
function createPlainTest({ coders, quotations, sources }: Gathered): (coding: GatheredCoding) => boolean {
  const unnamed = new Set(coders.filter(({ isUnnamed }) => isUnnamed).map(({ key }) => key));
  const files = new Set(sources.filter(({ fileItself }) => fileItself !== undefined).map(({ key }) => key));
  const entries = new Set(
    quotations
      .filter(({ voice, sourceKey, statedOn }) => voice === "record" && statedOn === null && files.has(sourceKey))
      .map(({ key }) => key),
  );
  return ({ coderKey, evidence, on, rationale, confidence }) =>
    unnamed.has(coderKey) &&
    on === null &&
    rationale === null &&
    confidence === null &&
    evidence.every((key) => entries.has(key));
}

function withoutCodings(gathered: Gathered, left: ReadonlySet<GatheredCoding>): Gathered {
  const codings = gathered.codings.filter((coding) => !left.has(coding));
  const used = new Set(codings.flatMap(({ evidence }) => evidence));
  const freed = new Set([...left].flatMap(({ evidence }) => evidence).filter((key) => !used.has(key)));
  const quotations = gathered.quotations.filter(({ key }) => !freed.has(key));
  const sources = new Set(quotations.map(({ sourceKey }) => sourceKey));
  const coders = new Set(codings.map(({ coderKey }) => coderKey));
  return {
    ...gathered,
    codings,
    quotations,
    sources: gathered.sources.filter(({ key, fileItself }) => fileItself === undefined || sources.has(key)),
    coders: gathered.coders.filter(({ key, isUnnamed }) => !isUnnamed || coders.has(key)),
  };
}
