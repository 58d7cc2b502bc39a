import { notFound } from "next/navigation";
import { cache } from "react";
import { type FrozenBriefing, readFrozenBriefing } from "@/lib/data/frozen-briefings";

/** The frozen briefing of an address; an unknown one gets its own words (not-found.tsx). */
export const loadFrozen = cache(
  async (id: string): Promise<FrozenBriefing> => (await readFrozenBriefing(id)) ?? notFound(),
);
