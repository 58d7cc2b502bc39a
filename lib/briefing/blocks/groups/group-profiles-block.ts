import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { groundOf } from "@/lib/briefing/blocks/groups/division-of-block";
import { groupsCaveat } from "@/lib/briefing/blocks/groups/found-groups";
import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";
import type { Dossier } from "@/lib/domain/dossier";
import { SIDES, type StanceValue, sideOf } from "@/lib/domain/stance";
import {
  type GroupProfiles,
  groupProfiles,
  type ProfileCell,
  type ProfilePartKey,
} from "@/lib/views/groups/group-profiles";
import { groupsLead } from "@/lib/views/groups/groups-lead";
import { number, sentenceCase } from "@/lib/wording/count";
import { sidePredicate } from "@/lib/wording/stance-words";

/** Rows of a table that is read from a wall; the appendix has all. */
const MAX_ROWS = { apart: 6, common: 2, little: 0 } as const;

/** What each group says: what sets the groups apart most, then what they share. */
export function groupProfilesBlock(input: BlockInput): BlockContent {
  const ground = groundOf(input);
  if (!ground.division) return ground.instead;
  const { index, selection } = input;
  const { division, said } = ground;
  const view = groupProfiles({ index, selection, division });
  const { dividing } = groupsLead({ index, selection, division });
  const counts = view.parts.map(({ key, rows }) => `${number(rows.length)} ${COUNTED[key][rows.length === 1 ? 0 : 1]}`);
  const sentence = `Of ${number(view.parts.reduce((sum, { rows }) => sum + rows.length, 0))} propositions ${counts.join(", ")}.`;
  return {
    heading: "What sets the groups apart",
    sentences: [...(dividing ? said(`${dividing.lead} ${lowered(dividing.sentence.text)}`) : []), ...said(sentence)],
    // The slide of the map says what divides them.
    onSlide: said(sentence),
    table: tableOf(index.dossier, view, "shown"),
    appendix: tableOf(index.dossier, view, "all"),
    notes: [`Members only; whoever leans is not counted. Described, not tested. ${groupsCaveat(input)}`],
  };
}

const COUNTED = {
  apart: ["sets the groups apart", "set the groups apart"],
  common: ["is common ground", "are common ground"],
  little: ["is not spoken of enough by every group", "are not spoken of enough by every group"],
} as const;

function tableOf(dossier: Dossier, { parts, groups, values }: GroupProfiles, extent: "shown" | "all"): BriefingTable {
  const rows = parts.flatMap(({ key, rows: own }) =>
    (extent === "all" ? own : own.slice(0, MAX_ROWS[key])).map((row) => ({ key, row })),
  );
  const isMixed = rows.some(({ key }) => key !== "apart");
  return {
    caption:
      extent === "all"
        ? "What each group says on every proposition"
        : `What sets the groups apart most${isMixed ? ", then common ground" : ""}`,
    header: ["Proposition", ...groups.map(({ title, members }) => `${title} (${number(members)})`)],
    columnGroups: [null, ...groups.map((group) => group.number)],
    rows: rows.map(({ key, row }): BriefingCell[] => [
      { text: `${sentenceCase(`${KINDS[key]}${row.short}`)} (${row.propositionId})`, number: null, kind: "heading" },
      ...row.cells.map(
        (cell): BriefingCell => ({ text: cellWords(dossier, cell, values), number: null, kind: "text" }),
      ),
    ]),
  };
}

/** What stands before the proposition of a row that does not set the groups apart. */
const KINDS: Readonly<Record<ProfilePartKey, string>> = {
  apart: "",
  common: "Common ground: ",
  little: "Too little said: ",
};

/** "39 voted against"; "14 abstained, 1 voted against": the most first; "32 disagree, 18 of them strongly". */
function cellWords(dossier: Dossier, { counts, holders }: ProfileCell, values: GroupProfiles["values"]): string {
  if (holders === 0) return "no position";
  const held = (wanted: (value: StanceValue) => boolean) =>
    values.reduce((sum, { value }, place) => sum + (wanted(value) ? (counts[place] ?? 0) : 0), 0);
  return SIDES.map((side) => ({
    side,
    all: held((value) => sideOf(value) === side),
    strong: held((value) => sideOf(value) === side && Math.abs(value) === 2),
  }))
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.all - a.all)
    .map(({ side, all, strong }) => {
      const said = `${number(all)} ${sidePredicate(dossier, side, all)}`;
      if (dossier.wording.scale || strong === 0) return said;
      return strong === all ? `${said} strongly` : `${said}, ${number(strong)} strongly`;
    })
    .join(dossier.wording.scale ? ", " : "; ");
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
