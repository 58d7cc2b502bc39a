import { count, number } from "@/lib/wording/count";

/** Beyond this the places take seconds to find, and single points cannot be told apart. */
const MAX_MAPPED = 600;

/** Why commentators are not put on a map one by one; null where they are. */
export function clustersTooLarge(commentators: number): string | null {
  if (commentators <= MAX_MAPPED) return null;
  return `${count(commentators, "compared commentator")} are too many to be put on one map: ${number(MAX_MAPPED)} are the most. A filter by country, institution or role brings the map.`;
}
