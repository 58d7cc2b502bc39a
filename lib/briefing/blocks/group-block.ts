import type { Grouping } from "../../analysis/grouping/group-commentators";
import { hasValue } from "../../domain/position";
import { listing } from "../../views/count";
import { groupsFound } from "../../views/group-cards-view";
import { fullName } from "../../views/names";
import { NO_VERDICT_SENTENCES } from "../../views/no-verdict";
import { comparedVoices } from "../../views/selection-analysis";
import { verdictSentence } from "../../views/verdict-sentence";
import { VERDICT_TITLES } from "../../views/verdict-view";
import { type RefusalNote, refusalNotes } from "../../views/what-is-needed";
import { basisOf, generated, missing } from "../basis";
import type { BriefingCell } from "../briefing";
import type { BlockContent, BlockInput } from "./block-input";

const APART_SHOWN = 2;

/** The verdict about groups with its numbers; the groups themselves only where the verdict carries them. */
export function groupSummaryBlock(input: BlockInput): BlockContent {
  const { index, selection, grouping, noVerdict } = input;
  const compared = new Set(comparedVoices(selection).map(({ id }) => id));
  const about = {
    commentatorIds: [...compared],
    propositionIds: selection.propositions.map(({ id }) => id),
  };
  if (!grouping) {
    return { heading: "Groups", sentences: missing(NO_VERDICT_SENTENCES[noVerdict], about) };
  }
  const positions = selection.positions.filter((p) => hasValue(p) && compared.has(p.commentatorId));
  const basis = basisOf(index, positions);
  const { sentence, reasons } = verdictSentence(index.dossier, grouping);
  const said = (text: string) => generated(text, basis, about);
  const cards = isShown(grouping.verdict) ? groupsFound(index, selection, grouping).cards : [];
  const verdict = [...said(sentence), ...(reasons.length > 0 ? said(`Why not more: ${reasons.join("; ")}.`) : [])];
  return {
    heading: VERDICT_TITLES[grouping.verdict],
    short: verdict,
    sentences: [
      ...verdict,
      ...(cards.length > 0 ? [] : refusals(grouping).flatMap(({ title, text }) => said(`${title}: ${text}`))),
    ],
    table:
      cards.length === 0
        ? null
        : {
            caption: "Groups, their members, and how often the least steady member is found in the group again",
            header: ["Group", "Members", "Leaning towards it", "Set apart by", "Least steady member"],
            rows: cards.map(({ title, members, leaning, apart }): BriefingCell[] => {
              const least = Math.min(...members.map(({ stay }) => stay));
              const words = (text: string): BriefingCell => ({ text, number: null, kind: "text" });
              return [
                { text: title, number: null, kind: "heading" },
                words(listing(members.map(({ voice }) => fullName(voice))) || "nobody"),
                words(listing(leaning.map(({ voice }) => fullName(voice))) || "nobody"),
                words(
                  apart
                    .slice(0, APART_SHOWN)
                    .map(({ label, words }) => `${label} (${words})`)
                    .join("; "),
                ),
                words(members.length === 0 ? "" : `${Math.round(100 * least)} of 100 resamples`),
              ];
            }),
          },
    notes: cards.length === 0 ? [] : ["Groups are voices whose positions are alike, not blocs with a common line."],
  };
}

/** The notes of the page about groups, but for the one that points to what only the page shows. */
function refusals(grouping: Grouping): RefusalNote[] {
  return refusalNotes(grouping).filter(({ text }) => !text.includes("shown below"));
}

/** Whether a verdict carries groups. */
export function isShown(verdict: string): boolean {
  return verdict === "tentative" || verdict === "clear";
}
