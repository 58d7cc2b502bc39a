import type { Grouping } from "@/lib/analysis/grouping/grouping-result";
import { missing } from "@/lib/briefing/basis/basis";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import {
  type FoundGroups,
  foundGroups,
  groupsCaveat,
  groupsSentence,
  groupWords,
} from "@/lib/briefing/blocks/groups/found-groups";
import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";
import { NO_VERDICT_SENTENCES } from "@/lib/findings/no-verdict";
import { type RefusalNote, refusalNotes } from "@/lib/findings/refusal-notes";
import { verdictSentence } from "@/lib/findings/verdict-sentence";
import { VERDICT_TITLES } from "@/lib/findings/verdict-titles";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { groupMembers } from "@/lib/views/groups/group-members";
import { listing, number } from "@/lib/wording/count";
import { fullName } from "@/lib/wording/names";

/** Names in a cell; the others are counted. */
const MAX_NAMED = 12;

/** The verdict about groups with its numbers; the groups themselves only where the verdict carries them. */
export function groupSummaryBlock(input: BlockInput): BlockContent {
  const { selection, grouping, noVerdict } = input;
  if (!grouping) {
    const about = {
      commentatorIds: comparedCommentators(selection).map(({ id }) => id),
      propositionIds: selection.propositions.map(({ id }) => id),
    };
    return { heading: "Groups", sentences: missing(NO_VERDICT_SENTENCES[noVerdict], about) };
  }
  const found = foundGroups(input);
  const { sentence, reasons } = verdictSentence(input.index.dossier, grouping);
  const said = (text: string) => groupsSentence(input, text);
  const verdict = [...said(sentence), ...(reasons.length > 0 ? said(`Why not more: ${reasons.join("; ")}.`) : [])];
  if (!found) {
    const sentences = [...verdict, ...refusals(grouping).flatMap(({ title, text }) => said(`${title}: ${text}`))];
    return { heading: VERDICT_TITLES[grouping.verdict], short: verdict, sentences };
  }
  return {
    heading: found.lead.headline,
    short: said(`${found.lead.groups.map(groupWords).join("; ")}.`),
    sentences: verdict,
    table: summaryTable(input, found),
    notes: [groupsCaveat(input)],
  };
}

function summaryTable({ index, selection }: BlockInput, { division, lead }: FoundGroups): BriefingTable {
  const words = (text: string): BriefingCell => ({ text, number: null, kind: "text" });
  return {
    caption:
      "Groups, what sets each apart, their members, and how often the least steady member is found in the group again",
    header: ["Group", "Set apart by", "Members", "Leaning towards it", "Least steady member"],
    rows: groupMembers({ index, selection, division }).groups.map(
      ({ identity, members, leaning }, position): BriefingCell[] => {
        const least = Math.min(...members.map(({ place }) => place.stay ?? 0));
        const { size = "", name = "" } = lead.groups[position] ?? {};
        return [
          { text: `${identity.title} (${size})`, number: null, kind: "heading" },
          words(name === identity.title ? "" : name),
          words(folded(members.map(({ commentator }) => fullName(commentator)))),
          words(folded(leaning.map(({ commentator }) => fullName(commentator)))),
          words(members.length === 0 ? "" : `${Math.round(100 * least)} of 100 resamples`),
        ];
      },
    ),
  };
}

function folded(names: readonly string[]): string {
  const left = names.length - MAX_NAMED;
  return listing(left > 1 ? [...names.slice(0, MAX_NAMED), `${number(left)} more`] : names) || "none";
}

/** The notes of the page about groups, but for the one that points to what only the page shows. */
function refusals(grouping: Grouping): RefusalNote[] {
  return refusalNotes(grouping).filter(({ text }) => !text.includes("shown below"));
}
