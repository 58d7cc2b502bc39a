import { cache } from "react";
import { type FrozenBriefing, readFrozenBriefing } from "@/lib/database/frozen-briefings";

/**
 * The frozen briefing of an address; null where there is none, which its pages say in words and
 * lib/database/page-exists.ts in the status.
 */
export const loadFrozen = cache(
  (id: string): Promise<FrozenBriefing | null> => readFrozenBriefing(decodeURIComponent(id)),
);
