import {
  amount,
  namesOfFew,
  nobody,
  noneClause,
  otherClause,
  ownNoun,
  type PropositionResult,
} from "@/lib/wording/result-parts";
import { sidePredicate } from "@/lib/wording/stance-words";

/** Below this many holders nothing is said about the shape of opinion. */
const MIN_HOLDERS = 3;

/**
 * Result of a proposition without the proposition, for places where its wording stands directly above or beside: "five
 * agree, only Konstantin Asmolov disagrees"; "178 states voted for, only Russia voted against, five abstained". No
 * capital, no full stop.
 */
export function resultClause(result: PropositionResult): string {
  const { dossier, counts, uncounted = [] } = result;
  const { agree, disagree, neutral } = counts;
  const holders = agree + neutral + disagree;
  if (holders === 0) {
    const who = uncounted.length > 0 ? " counted here" : "";
    return `${nobody({ ...result, uncounted: [] }, "agree")}${who} took a position`;
  }
  if (holders < MIN_HOLDERS)
    return `only ${amount(result, holders)}${ownNoun(dossier, holders)} took a position: too few to say`;
  if (agree + disagree === 0) return `all ${otherClause(result, "neutral")}`;
  return [
    agree > 0 ? agreeing(result) : noneClause(result, "agree"),
    disagree > 0 ? otherClause(result, "disagree") : "",
    neutral > 0 ? otherClause(result, "neutral") : "",
    disagree === 0 ? noneClause(result, "disagree") : "",
  ]
    .filter(Boolean)
    .join(", ");
}

function agreeing(result: PropositionResult): string {
  const { agree } = result.counts;
  const named = namesOfFew(result, "agree");
  const who = named
    ? `${agree === 1 ? "only " : ""}${named}`
    : `${amount(result, agree)}${ownNoun(result.dossier, agree)}`;
  return `${who} ${sidePredicate(result.dossier, "agree", agree)}`;
}
