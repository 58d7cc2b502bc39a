import type { Side } from "@/lib/domain/stance";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import { fullName } from "@/lib/wording/names";

/** The table twin of the diverging bars: counts by degree, and who is on each side by name. */
export function sidesTable(sidesByProposition: readonly PropositionSides[]) {
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
    rows: sidesByProposition.map((propositionSides) => {
      const { counts } = propositionSides.summary;
      const who = (side: Side) => propositionSides.sides[side].map(fullName).join("; ");
      return [
        propositionSides.id,
        propositionSides.label,
        propositionSides.text,
        counts[-2],
        counts[-1],
        counts[0],
        counts[1],
        counts[2],
        propositionSides.silent.length,
        who("disagree"),
        who("neutral"),
        who("agree"),
      ];
    }),
  };
}
