import type { Side } from "@/lib/domain/stance";
import { fullName } from "@/lib/wording/names";
import type { PropositionCamps } from "@/lib/selection/proposition-sides";

/** The table twin of the diverging bars: counts by degree, and who is on each side by name. */
export function sidesTable(camps: readonly PropositionCamps[]) {
  return {
    name: "Sides",
    header: [
      "id",
      "label",
      "proposition",
      "strongly disagree",
      "disagree",
      "neutral",
      "agree",
      "strongly agree",
      "silent",
      "who disagrees",
      "who is neutral",
      "who agrees",
    ],
    rows: camps.map((camp) => {
      const { counts } = camp.summary;
      const who = (side: Side) => camp.sides[side].map(fullName).join("; ");
      return [
        camp.id,
        camp.label,
        camp.text,
        counts[-2],
        counts[-1],
        counts[0],
        counts[1],
        counts[2],
        camp.silent.length,
        who("disagree"),
        who("neutral"),
        who("agree"),
      ];
    }),
  };
}
