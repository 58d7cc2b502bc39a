import { number } from "../../../views/count";
import {
  type GroupProfiles,
  groupProfiles,
  type ProfileCell,
  type ProfileRow,
} from "../../../views/groups/group-profiles";
import { groupsLead } from "../../../views/groups/groups-lead";
import type { BriefingCell, BriefingTable } from "../../briefing";
import type { BlockContent, BlockInput } from "../block-input";
import { groundOf } from "./division-of-block";
import { groupsCaveat } from "./found-groups";

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
  const counts = view.parts.map(({ key, rows }) => `${number(rows.length)} ${COUNTED[key]}`);
  const sentence = `Of ${number(view.parts.reduce((sum, { rows }) => sum + rows.length, 0))} propositions ${counts.join(", ")}.`;
  return {
    heading: "What sets the groups apart",
    sentences: [...(dividing ? said(`${dividing.lead} ${lowered(dividing.sentence.text)}`) : []), ...said(sentence)],
    table: tableOf(view, "shown"),
    appendix: tableOf(view, "all"),
    notes: [`Members only; whoever leans is not counted. Described, not tested. ${groupsCaveat(input)}`],
  };
}

const COUNTED = {
  apart: "set the groups apart",
  common: "are common ground",
  little: "are not spoken of enough by every group",
} as const;

function tableOf({ parts, groups, values }: GroupProfiles, extent: "shown" | "all"): BriefingTable {
  const rows = parts.flatMap(({ key, title, rows: own }) =>
    (extent === "all" ? own : own.slice(0, MAX_ROWS[key])).map((row) => ({ title, row })),
  );
  return {
    caption:
      extent === "all"
        ? "What each group says on every proposition"
        : "What sets the groups apart most, and common ground",
    header: ["", "Proposition", ...groups.map(({ title, members }) => `${title} (${number(members)})`)],
    rows: rows.map(({ title, row }) => rowOf({ title, row, values })),
  };
}

function rowOf({
  title,
  row,
  values,
}: {
  readonly title: string;
  readonly row: ProfileRow;
  readonly values: GroupProfiles["values"];
}): BriefingCell[] {
  return [
    { text: title, number: null, kind: "text" },
    { text: `${row.short} (${row.propositionId})`, number: null, kind: "heading" },
    ...row.cells.map(
      (cell, position): BriefingCell => ({
        text: cellWords(cell, values),
        number: null,
        kind: "text",
        group: position + 1,
      }),
    ),
  ];
}

/** "39 voted against", "14 abstained, 1 voted against": the most first. */
function cellWords({ counts, holders }: ProfileCell, values: GroupProfiles["values"]): string {
  if (holders === 0) return "no position";
  return values
    .map(({ label }, place) => ({ label, held: counts[place] ?? 0 }))
    .filter(({ held }) => held > 0)
    .toSorted((a, b) => b.held - a.held)
    .map(({ label, held }) => `${number(held)} ${label}`)
    .join(", ");
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
