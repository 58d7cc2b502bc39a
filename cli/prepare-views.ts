import { say, sayAtTimes } from "@/cli/output";
import type { Database } from "@/lib/database/connection/database";
import { closeAnalyses } from "@/lib/jobs/analysis-jobs";
import { prepareAnalyses } from "@/lib/jobs/prepare-analyses";
import { AnalysisFailure } from "@/lib/jobs/workers/analysis-failure";
import { count } from "@/lib/wording/count";

/**
 * Leaves the verdicts of some views computed, so that the first reader need not wait. What fails here, pages compute
 * again.
 */
export async function prepareViews({
  dossierId,
  views,
  database,
  maxUnits,
}: {
  readonly dossierId: string;
  readonly views: readonly string[];
  readonly database: Database;
  readonly maxUnits?: number;
}): Promise<void> {
  const progress = sayAtTimes();
  try {
    const computed = await prepareAnalyses({
      dossierId,
      views,
      database,
      ...(maxUnits !== undefined && { maxUnits }),
      onProgress: () => progress(`Computing the verdicts of ${dossierId} …`),
    });
    if (computed > 0) say(`Computed ${count(computed, "verdict")} of ${dossierId}.`);
  } catch (error) {
    if (!(error instanceof AnalysisFailure)) throw error;
    say(error.message);
  } finally {
    await closeAnalyses();
  }
}
