import { addBlock, type NewBlock } from "@/lib/briefing/plan/change-plan";
import type { BlockKind, BriefingPlan } from "@/lib/briefing/plan/plan";
import { MAX_SELECTIONS, MIN_SELECTIONS } from "@/lib/filters/asked-selections";

/** What a briefing ends on: a block added later stands before them. */
const CLOSING: readonly BlockKind[] = ["not-known", "do-not-claim", "method", "sources"];

/** A longer text is no request of a page. */
const MAX_LENGTH = 2000;

/** Blocks that are about all that the filter leaves: their kind says everything. */
const WHOLE = ["clusters", "group-profiles", "group-members", "group-summary"] as const;

/**
 * Reads what another page asks to add to a briefing: "quotation:Q1", "finding:A1", "issue-chart:arms-transfers",
 * "comparison:a,b", "who-stands-where:A1,B1", "selections:country%3DUS,rest" (each as selectionText writes it,
 * encoded), and of the groups "clusters", "group-profiles", "group-members", "group-summary". Null for anything else;
 * whether the dossier has the ids is said in the block.
 */
export function parseAddition(text: string): NewBlock | null {
  const whole = WHOLE.find((kind) => kind === text);
  if (whole) return { kind: whole };
  const colon = text.indexOf(":");
  if (colon < 1 || text.length > MAX_LENGTH) return null;
  const [kind, rest] = [text.slice(0, colon), text.slice(colon + 1)];
  if (kind === "selections") return selectionsAddition(rest);
  const ids = [...new Set(rest.split(",").filter((id) => id !== "" && id.length <= 200))];
  const [first] = ids;
  if (first === undefined) return null;
  switch (kind) {
    case "quotation":
      return { kind, quotationId: rest.slice(0, 200) };
    case "finding":
    case "sides-by-group":
      return { kind, propositionId: rest.slice(0, 200) };
    case "issue-chart":
      return { kind, issueId: rest.slice(0, 200) };
    case "comparison":
      return ids.length >= 2 && ids.length <= 6 ? { kind, commentatorIds: ids } : null;
    case "who-stands-where":
      return { kind, propositionIds: ids.slice(0, 100) };
    default:
      return null;
  }
}

/** A comma parts selections, so that those within one are encoded; the same one twice is one. */
function selectionsAddition(text: string): NewBlock | null {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.some((part) => !isEncoded(part))) return null;
  const selections = [...new Set(parts.map(decodeURIComponent))].filter((part) => part !== "");
  const isEnough = selections.length >= MIN_SELECTIONS && selections.length <= MAX_SELECTIONS;
  return isEnough ? { kind: "selections", selections } : null;
}

/** Whether a text can be decoded: each "%" begins a whole character. */
function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Adds a block where it belongs: before what is not known and the sources, not after them; those find their own place.
 */
export function addBeforeClosing(plan: BriefingPlan, block: NewBlock): BriefingPlan {
  const rank = CLOSING.indexOf(block.kind);
  const later = rank === -1 ? CLOSING : CLOSING.slice(rank + 1);
  const position = plan.blocks.findIndex(({ kind }) => later.includes(kind));
  return addBlock(plan, block, position === -1 ? plan.blocks.length : position);
}
