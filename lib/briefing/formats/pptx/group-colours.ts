/**
 * Colours of groups in files, six digits, by the number of the group from 1: the light ones of the palette
 * (app/globals.css, --group-1 …).
 */
const GROUP_COLOURS = ["3B69A0", "9B2062", "79800F", "1F242A", "3F99B8", "533529"] as const;
/** Points of nobody's group, and letters on any group's colour. */
const NO_GROUP = "6A645A";
export const ON_GROUP = "FFFFFF";

export function groupColour(group: number | null): string {
  if (group === null) return NO_GROUP;
  return GROUP_COLOURS[(group - 1) % GROUP_COLOURS.length] ?? NO_GROUP;
}
