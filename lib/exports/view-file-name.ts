import type { BriefingContext } from "@/lib/views/context-line";

/**
 * "russia-dprk-2023_1.1.0_briefing_34-of-60-commentators_filtered_2026-11-21.pptx": a file that says what it is in a
 * folder of many.
 */
export function viewFileName(context: BriefingContext, name: string, extension: string): string {
  const [commentators = ""] = context.basis.split(", ");
  const filtered = context.filters.length === 0 ? "no-filter" : "filtered";
  const parts = [context.dossierId, context.version, name, commentators, filtered, context.date];
  return `${parts.map((part) => part.toLowerCase().replace(/[^a-z0-9.]+/g, "-")).join("_")}.${extension}`;
}
