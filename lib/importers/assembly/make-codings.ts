import { groupBy } from "@/lib/domain/collections";
import type { Coder, Coding, Dossier } from "@/lib/domain/dossier";
import type { Confidence } from "@/lib/domain/stance";
import { type CombinedReading, combineReadings, type Reading } from "@/lib/importers/assembly/combine-readings";
import type { CodebookMade } from "@/lib/importers/assembly/make-codebook";
import type { PeopleMade } from "@/lib/importers/assembly/make-people";
import type { QuotationsMade } from "@/lib/importers/assembly/make-quotations";
import type { SourcesMade } from "@/lib/importers/assembly/make-sources";
import { createIdentifiers, foldSpelling, tidySpelling } from "@/lib/importers/assembly/names";
import type { Statement } from "@/lib/importers/assembly/report-cells";
import type { Gathered } from "@/lib/importers/gathered";

export interface CodingsMade {
  readonly coders: readonly Coder[];
  readonly codings: readonly Coding[];
  /** Every coding of the file with its value and date, for the report. */
  readonly statements: readonly Statement[];
  readonly remarks: readonly string[];
}

/** What stands as the reason of a coding that came without one. */
const NO_REASON = "As coded in the imported file.";

/** What a coding that came without a confidence gets; said in the report. */
const DEFAULT_CONFIDENCE: Confidence = "medium";

interface Made {
  readonly before: Dossier;
  readonly gathered: Gathered;
  readonly people: PeopleMade;
  readonly codebook: CodebookMade;
  readonly sources: SourcesMade;
  readonly quotations: QuotationsMade;
}

/**
 * Codings: the statements of a cell by one coder combined with those that are there already (combineReadings). A cell
 * to which the file adds nothing stays as it is.
 */
export function makeCodings({ before, gathered, people, codebook, sources, quotations }: Made): CodingsMade {
  const { coders, coderOf } = makeCoders({ before, gathered });
  const issuedOf = new Map(sources.sources.map(({ id, issued }) => [id, issued]));
  const dates: DatesOfQuotations = {
    stated: new Map(quotations.quotations.map(({ id, statedOn }) => [id, statedOn])),
    issued: new Map(quotations.quotations.map(({ id, sourceId }) => [id, issuedOf.get(sourceId) ?? null])),
  };
  const statements: Statement[] = [];
  let [withoutConfidence, withoutEvidence, unknown] = [0, 0, 0];
  const found = gathered.codings.flatMap((coding) => {
    const commentatorId = people.commentatorOf.get(coding.commentatorKey);
    const propositionId = codebook.propositionOf.get(coding.propositionKey);
    const coderId = coderOf.get(coding.coderKey);
    if (!commentatorId || !propositionId || !coderId) {
      unknown += 1;
      return [];
    }
    const evidence = coding.evidence.flatMap((key) => quotations.quotationOf.get(key) ?? []);
    if (evidence.length === 0) {
      withoutEvidence += 1;
      return [];
    }
    if (coding.confidence === null && coding.value !== null) withoutConfidence += 1;
    const { value, confidence, rationale, place } = coding;
    const onOf = (id: string) => coding.on ?? dates.stated.get(id) ?? dates.issued.get(id) ?? null;
    const on = onOf(evidence[0] ?? "");
    statements.push({ commentatorId, propositionId, coderId, value, on, place });
    return evidence.map((quotationId) => ({
      cell: `${commentatorId} ${propositionId} ${coderId}`,
      reading: { value, on: onOf(quotationId), quotationId, confidence, rationale },
    }));
  });
  const held = byCell(before.codings);
  const touched = new Map<string, Coding[]>();
  for (const [cell, added] of groupBy(found, (one) => one.cell)) {
    const own = held.get(cell) ?? [];
    const readings = added.map(({ reading }) => reading);
    if (!readings.every((reading) => own.some((coding) => holds(coding, reading)))) {
      touched.set(cell, combineCell({ cell, own, readings, dates }));
    }
  }
  const kept = [...held].flatMap(([cell, codings]) => (touched.has(cell) ? [] : codings));
  return {
    coders,
    codings: [...kept, ...[...touched.values()].flat()],
    statements,
    remarks: [
      withoutConfidence === 0 ? null : `${withoutConfidence} codings say nothing of confidence; “medium” is stored.`,
      withoutEvidence === 0
        ? null
        : `${withoutEvidence} codings rest on nothing that somebody is named for. They are not in the dossier.`,
      unknown === 0 ? null : `${unknown} codings name a commentator, proposition or coder that the mapping leaves out.`,
    ].filter((remark) => remark !== null),
  };
}

/** Days on which quotations were said, where they are known, and dates of their sources; by id. */
interface DatesOfQuotations {
  readonly stated: ReadonlyMap<string, string | null>;
  readonly issued: ReadonlyMap<string, string | null>;
}

/** Codings by the cell and the coder that they belong to. */
function byCell(codings: readonly Coding[]): Map<string, Coding[]> {
  return groupBy(
    codings,
    ({ commentatorId, propositionId, coderId }) => `${commentatorId} ${propositionId} ${coderId}`,
  );
}

/** Whether a coding that is there already says what a reading says, on the same quotation. */
function holds(coding: Coding, reading: Reading): boolean {
  return coding.evidence.includes(reading.quotationId) && (coding.status === "mixed" || coding.value === reading.value);
}

function combineCell({
  cell,
  own,
  readings,
  dates,
}: {
  readonly cell: string;
  readonly own: readonly Coding[];
  readonly readings: readonly Reading[];
  readonly dates: DatesOfQuotations;
}): Coding[] {
  const [commentatorId = "", propositionId = "", coderId = ""] = cell.split(" ");
  const there = own.flatMap((coding) =>
    coding.evidence.map(
      (quotationId): Reading => ({
        value: coding.status === "mixed" ? "mixed" : coding.value,
        // A month or a year stands in no quotation, only in the date of the coding.
        on: dates.stated.get(quotationId) ?? coding.asOf ?? dates.issued.get(quotationId) ?? null,
        quotationId,
        confidence: coding.confidence,
        rationale: coding.rationale,
      }),
    ),
  );
  return combineReadings([...there, ...readings]).map((combined) => ({
    commentatorId,
    propositionId,
    coderId,
    asOf: combined.asOf,
    ...codedAs(combined),
    evidence: [...new Set(combined.readings.map(({ quotationId }) => quotationId))],
    rationale: reasonOf(combined),
  }));
}

function codedAs({ value, readings }: CombinedReading): Pick<Coding, "status" | "value" | "confidence"> {
  if (value === "mixed") return { status: "mixed", value: null, confidence: null };
  if (value === null) return { status: "declined", value: null, confidence: null };
  const given = readings.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
  const lowest = (["low", "medium", "high"] as const).find((confidence) => given.includes(confidence));
  return { status: "coded", value, confidence: lowest ?? DEFAULT_CONFIDENCE };
}

function reasonOf({ readings }: CombinedReading): string {
  const given = [...new Set(readings.flatMap(({ rationale }) => (rationale?.trim() ? [rationale] : [])))];
  const own = given.filter((reason) => reason !== NO_REASON);
  return own.length > 0 ? own.join(" · ") : NO_REASON;
}

function makeCoders({ before, gathered }: { before: Dossier; gathered: Gathered }) {
  const coders = [...before.coders];
  const byTitle = new Map(coders.map(({ id, title }) => [foldSpelling(title), id]));
  const identifiers = createIdentifiers(coders.map(({ id }) => id));
  const coderOf = new Map<string, string>();
  for (const { key, title, kind } of gathered.coders) {
    const fold = foldSpelling(title);
    const id = byTitle.get(fold) ?? identifiers(title, "coder");
    if (!byTitle.has(fold)) {
      // A record holds everything there is; of what somebody coded, nobody knows what was looked at.
      coders.push({ id, title: tidySpelling(title), kind, scope: kind === "record" ? "all" : "partial" });
      byTitle.set(fold, id);
    }
    coderOf.set(key, id);
  }
  return { coders, coderOf };
}
