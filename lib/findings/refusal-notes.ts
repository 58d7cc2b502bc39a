import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { MIN_USABLE } from "@/lib/analysis/grouping/parameters";
import { count, number, oneDecimal } from "@/lib/wording/count";

/** A heading with its paragraph: what a reader should know where no groups are drawn. */
export interface RefusalNote {
  readonly title: string;
  readonly text: string;
}

/** Why no groups are claimed, what would be needed, and what can be said all the same; empty where groups are drawn. */
export function refusalNotes(grouping: Grouping): RefusalNote[] {
  if (grouping.verdict === "tentative" || grouping.verdict === "clear") return [];
  const { basis, usable, settings } = grouping;
  const each = basis.commentators === 0 ? 0 : basis.positions / basis.commentators;
  const kinds = new Set(grouping.reasons.map(({ kind }) => kind));
  const why: RefusalNote =
    grouping.verdict === "no-structure"
      ? {
          title: "Why no groups are claimed",
          text: kinds.has("nobody-differs")
            ? "On every proposition all who can be grouped hold the same value. There is nothing by which to part them."
            : kinds.has("no-group-found-again")
              ? "Groups were found, but none of them is found again when a fifth of the positions is hidden. Any partition shown here would depend on single positions."
              : "There are enough positions to detect two sharply opposed groups, and no division predicts positions better than shuffled ones do. Weak or small groups are not excluded; but whatever was shown here could as well be noise.",
        }
      : {
          title: "Why no groups are claimed",
          text: `Commentators can be grouped only by what they and others spoke about. Here ${usable.length} of ${basis.commentators} spoke of ${count(settings.minimumShared, "proposition")} or more that others among them spoke of too. Methods that group them all the same find “groups” in such data whether or not there are any.`,
        };
  const needed: RefusalNote = {
    title: "What would be needed",
    text: `${basis.commentators < MIN_USABLE ? `More commentators: at least ${MIN_USABLE}` : "More positions from each commentator, on propositions that are disputed; more commentators with as few positions help less"}. In simulations with 13 propositions of which some are disputed, two sharply opposed groups are detected 80 times in 100 from 6 to 7 positions each for 35 commentators, and from about 5 for 60; where three quarters hold the same value on each, 13 for 35 do not suffice. Here it is ${oneDecimal(each)} for ${number(basis.commentators)}, the silent counted in.`,
  };
  const instead: RefusalNote = {
    title: "What can be said",
    text: "Who stands on the same side of one proposition is a fact and is shown below, as are the pairs that share enough to be compared. Neither amounts to a bloc.",
  };
  return grouping.verdict === "no-structure" ? [why, instead] : [why, needed, instead];
}
