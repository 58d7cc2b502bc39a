import { count } from "./count";
import { KIND_WORDS } from "./labels";
import type { VoiceRow } from "./voices-view";

/** What the rows come to. Example: "21 voices, 9 of them unnamed groups: 46 positions, 41 quotations." */
export function voicesInWords(rows: readonly Pick<VoiceRow, "role" | "positions" | "quotations">[]): string {
  const unnamed = rows.filter(({ role }) => role === KIND_WORDS["unnamed-group"]).length;
  const apart = unnamed === 0 ? "" : `, ${unnamed} of them ${unnamed === 1 ? "an unnamed group" : "unnamed groups"}`;
  const positions = rows.reduce((sum, row) => sum + row.positions, 0);
  const quotations = rows.reduce((sum, row) => sum + row.quotations, 0);
  return `${count(rows.length, "voice")}${apart}: ${count(positions, "position")}, ${count(quotations, "quotation")}.`;
}
