import * as z from "zod";
import { MAX_SELECTIONS, MIN_SELECTIONS } from "@/lib/filters/asked-selections";

/** Limits of a plan, so that a link or an upload cannot ask for more than a room could ever see. */
const MAX_BLOCKS = 500;
const MAX_TEXT_LENGTH = 20_000;
const MAX_TITLE_LENGTH = 300;
const MAX_ID_LENGTH = 200;
const MAX_SELECTION_LENGTH = 2000;

const id = z.string().min(1).max(MAX_ID_LENGTH);
const ids = z.array(id).max(100);

/**
 * The author's own words on a bound block: `beside` stands after its generated sentences, `text` in their place.
 * Neither ever changes a number or a quotation. A note of the author's has `text` only.
 */
const own = {
  id: z.string().min(1).max(40),
  heading: z.string().max(MAX_TITLE_LENGTH).optional(),
  text: z.string().max(MAX_TEXT_LENGTH).optional(),
  beside: z.string().max(MAX_TEXT_LENGTH).optional(),
};

const plannedBlock = z.discriminatedUnion("kind", [
  z.object({ ...own, kind: z.literal("title") }),
  z.object({ ...own, kind: z.literal("asked") }),
  z.object({ ...own, kind: z.literal("bottom-line"), propositionIds: ids }),
  z.object({ ...own, kind: z.literal("finding"), propositionId: id }),
  z.object({ ...own, kind: z.literal("agreement"), propositionIds: ids.optional() }),
  z.object({ ...own, kind: z.literal("split"), propositionIds: ids.optional() }),
  z.object({ ...own, kind: z.literal("who-stands-where"), propositionIds: ids }),
  z.object({ ...own, kind: z.literal("sides-by-group"), propositionId: id }),
  z.object({ ...own, kind: z.literal("issue-chart"), issueId: id }),
  z.object({ ...own, kind: z.literal("comparison"), commentatorIds: z.array(id).min(2).max(6) }),
  z.object({
    ...own,
    kind: z.literal("selections"),
    selections: z.array(z.string().min(1).max(MAX_SELECTION_LENGTH)).min(MIN_SELECTIONS).max(MAX_SELECTIONS),
  }),
  z.object({ ...own, kind: z.literal("group-summary") }),
  z.object({ ...own, kind: z.literal("clusters") }),
  z.object({ ...own, kind: z.literal("group-profiles") }),
  z.object({ ...own, kind: z.literal("group-members") }),
  z.object({ ...own, kind: z.literal("quotation"), quotationId: id, propositionId: id.optional() }),
  z.object({ ...own, kind: z.literal("not-known") }),
  z.object({ ...own, kind: z.literal("do-not-claim") }),
  z.object({ ...own, kind: z.literal("method") }),
  z.object({ ...own, kind: z.literal("sources") }),
  z.object({ ...own, kind: z.literal("free-text"), text: z.string().max(MAX_TEXT_LENGTH) }),
]);

/** A plan as it comes from outside: an address, a form, the database. */
export const briefingPlanSchema = z.object({
  title: z.string().max(MAX_TITLE_LENGTH),
  blocks: z
    .array(plannedBlock)
    .max(MAX_BLOCKS)
    .refine((blocks) => new Set(blocks.map((block) => block.id)).size === blocks.length, {
      message: "Two blocks have the same id; give each block an id of its own.",
    }),
});

/**
 * A briefing as it is kept: what stands where, bound to the dossier by ids. Numbers and quotations are never part of
 * it.
 */
export type BriefingPlan = z.infer<typeof briefingPlanSchema>;
export type PlannedBlock = BriefingPlan["blocks"][number];
export type BlockKind = PlannedBlock["kind"];

/** Reads a plan from data of any origin; null where it is none. */
export function parsePlan(data: unknown): BriefingPlan | null {
  const result = briefingPlanSchema.safeParse(data);
  return result.success ? result.data : null;
}
