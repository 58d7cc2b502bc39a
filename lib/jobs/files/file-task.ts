import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import type { KnownDifferences } from "@/lib/briefing/blocks/selections/known-differences";
import type { Briefing } from "@/lib/briefing/briefing";
import { type BriefingFormat, briefingFile, briefingFileName, MEDIA_TYPES } from "@/lib/briefing/formats/briefing-file";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { proposePlan } from "@/lib/briefing/plan/propose-plan";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import type { Dossier } from "@/lib/domain/dossier";
import { writePackage } from "@/lib/dossier/write-package";
import { writeZip } from "@/lib/dossier/zip/write-zip";
import { exchangeFile } from "@/lib/exports/exchange-file";
import type { ExchangeFormat } from "@/lib/exports/exchange-formats";
import { type MadeFile, type TableFormat, type TableScope, tableFile } from "@/lib/exports/table-file";
import type { Filter } from "@/lib/filters/filter";
import type { NoVerdict } from "@/lib/findings/no-verdict";
import { drawPicture } from "@/lib/printing/drawing/draw-picture";
import type { StampedView } from "@/lib/selection/stamped-view";

/** A plan to be filled with what the dossier says, and what is known of its groups. */
export interface PlanToFill {
  /** Null for the one that is proposed. */
  readonly plan: BriefingPlan | null;
  readonly grouping: Grouping | null;
  readonly noVerdict: NoVerdict;
  /** What is known of the selections that it compares. */
  readonly differences?: KnownDifferences;
}

/** What is to be made of a view. Plain data, so that it can be handed to a worker. */
export type FileWork =
  | { readonly kind: "table"; readonly format: TableFormat; readonly scope: TableScope }
  | ({ readonly kind: "filled-plan" } & PlanToFill)
  | ({ readonly kind: "briefing"; readonly format: Exclude<BriefingFormat, "pdf"> } & PlanToFill)
  | { readonly kind: "exchange"; readonly format: ExchangeFormat }
  | { readonly kind: "package" };

/** A work and the view that it is made of, whose dossier the worker may already hold. */
export interface FileTask {
  /** Names a revision of a dossier within this process. */
  readonly key: number;
  readonly filter: Filter;
  readonly now: string;
  readonly permalink: string;
  readonly work: FileWork;
}

/** What an index of a dossier is made of. */
export interface DossierSource {
  readonly dossier: Dossier;
  readonly sourceTexts: ReadonlyMap<string, string>;
}

export type FileResult = { readonly file: MadeFile } | { readonly briefing: Briefing };

/** Runs a work to its end, on the thread that calls it. */
export async function runFileWork(view: StampedView, work: FileWork): Promise<FileResult> {
  switch (work.kind) {
    case "table":
      return { file: await tableFile(view, work) };
    case "exchange":
      return { file: exchangeFile(view.index, work.format) };
    case "filled-plan":
      return { briefing: filledPlan(view, work) };
    case "briefing": {
      const briefing = filledPlan(view, work);
      const body = await briefingFile(work.format, view.index, briefing, drawPicture);
      const name = briefingFileName(briefing.context, work.format);
      return { file: { body, name, mediaType: MEDIA_TYPES[work.format] } };
    }
    case "package": {
      const { dossier } = view.index;
      const name = `${dossier.id}-${dossier.version}.zip`;
      return { file: { body: writeZip(writePackage(dossier)), name, mediaType: "application/zip" } };
    }
  }
}

function filledPlan(view: StampedView, { plan, grouping, noVerdict, differences = {} }: PlanToFill): Briefing {
  return resolveBriefing(plan ?? proposePlan(view, grouping), { ...view, grouping, noVerdict, differences });
}
