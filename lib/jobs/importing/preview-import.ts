import type { TableCounts } from "@/lib/database/import/dossier-difference";
import { planImport } from "@/lib/database/import/plan-import";
import type { Dossier } from "@/lib/domain/dossier";
import type { Problem } from "@/lib/dossier/problem";
import { validateDossier } from "@/lib/dossier/validate-dossier";
import { type Assembly, assemble, type FoldedSpellings, type GatheredCounts } from "@/lib/importers/assembly/assemble";
import type { NameMerges } from "@/lib/importers/assembly/merges";
import type { NearMatch } from "@/lib/importers/assembly/near-matches";
import type { CellReport } from "@/lib/importers/assembly/report-cells";
import type { ReadFiles, ReadHeader } from "@/lib/jobs/importing/import-request";

/** A cell with several values, by names. */
export interface CellInWords extends Omit<CellReport, "commentatorId" | "propositionId"> {
  readonly commentator: string;
  readonly proposition: string;
}

/** What an import does, or would do: all that a person has to see before and after it. Plain data. */
export interface ImportReport extends ReadHeader {
  readonly counts: GatheredCounts;
  /** Rows of every table of the dossier that are new, changed, unchanged. */
  readonly tables: TableCounts;
  /** Whether the dossier already holds all of it. */
  readonly isNothingNew: boolean;
  readonly folded: readonly FoldedSpellings[];
  readonly near: readonly NearMatch[];
  readonly contradictions: readonly CellInWords[];
  readonly changes: readonly CellInWords[];
  /** What the dossier's own rules say of the result; an error keeps it from being written. */
  readonly checks: readonly Problem[];
  /** Whether it may be written: no error in the file, none in the result. */
  readonly isWritable: boolean;
}

/** What was read, merged into a dossier, and the report of it. Nothing is written. */
export function previewImport({
  before,
  isNew,
  read,
  merges,
  heldTexts,
}: {
  /** The dossier as it is, or an empty one. */
  readonly before: Dossier;
  /** Whether there is no such dossier yet. */
  readonly isNew: boolean;
  readonly read: ReadFiles;
  readonly merges: NameMerges;
  /** Texts of sources that the dossier holds, by id. */
  readonly heldTexts: ReadonlyMap<string, string>;
}): { readonly assembly: Assembly; readonly report: ImportReport } {
  const { gathered, ...header } = read;
  const assembly = assemble({ before, gathered, merges, heldTexts });
  const checks = validateDossier(assembly.dossier);
  const { tables, outcome } = planImport({ before: isNew ? null : before, after: assembly.dossier, replace: true });
  const isFaulty =
    header.problems.some(({ severity }) => severity === "error") || checks.some(({ severity }) => severity === "error");
  const names = new Map(assembly.dossier.commentators.map(({ id, name }) => [id, name]));
  const texts = new Map(assembly.dossier.propositions.map(({ id, text }) => [id, text]));
  const inWords = ({ commentatorId, propositionId, readings }: CellReport): CellInWords => ({
    commentator: names.get(commentatorId) ?? commentatorId,
    proposition: texts.get(propositionId) ?? propositionId,
    readings,
  });
  return {
    assembly,
    report: {
      ...header,
      remarks: [...header.remarks, ...assembly.remarks],
      counts: assembly.counts,
      tables,
      isNothingNew: outcome === "unchanged",
      folded: assembly.folded,
      near: assembly.near,
      contradictions: assembly.contradictions.map(inWords),
      changes: assembly.changes.map(inWords),
      checks,
      isWritable: !isFaulty,
    },
  };
}
