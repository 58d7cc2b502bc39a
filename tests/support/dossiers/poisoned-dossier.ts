import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import type { Dossier } from "@/lib/domain/dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

/** A backspace, a vertical tab, half of a surrogate pair and a code that is no character: none may stand in XML. */
export const POISON = "\u0008\u000B\uD83D\uFFFE";

/** The small dossier with forbidden characters in every text that someone reads, and one label that does not end. */
export function poisonedDossier(): Dossier {
  const dossier = smallDossier();
  const poisoned = (text: string) => `${text.slice(0, 2)}${POISON}${text.slice(2)}`;
  return {
    ...dossier,
    title: poisoned(dossier.title),
    issues: dossier.issues.map((issue) => ({
      ...issue,
      title: poisoned(issue.title),
      question: poisoned(issue.question),
    })),
    propositions: dossier.propositions.map((proposition, position) => ({
      ...proposition,
      label: poisoned(`${proposition.label}${position === 0 ? " on and on".repeat(120) : ""}`),
      text: poisoned(proposition.text),
    })),
    commentators: dossier.commentators.map((commentator) => ({ ...commentator, name: poisoned(commentator.name) })),
    institutions: dossier.institutions.map((institution) => ({ ...institution, name: poisoned(institution.name) })),
    sources: dossier.sources.map((source) => ({ ...source, title: poisoned(source.title) })),
    quotations: dossier.quotations.map((quotation) => ({ ...quotation, exact: poisoned(quotation.exact) })),
  };
}

/** Every kind of block on the small dossier, poisoned or not. */
export function everyKindPlan(): BriefingPlan {
  const [quotation] = smallDossier().quotations;
  return {
    title: `All${POISON} kinds`,
    blocks: [
      { id: "t", kind: "title" },
      { id: "b", kind: "bottom-line", propositionIds: ["A1", "A2"] },
      { id: "a", kind: "agreement" },
      { id: "s", kind: "split" },
      { id: "w", kind: "who-stands-where", propositionIds: ["A1", "D1"] },
      { id: "f", kind: "finding", propositionId: "A1" },
      { id: "i", kind: "issue-chart", issueId: "arms" },
      { id: "c", kind: "comparison", commentatorIds: ["ann", "bob", "cho"] },
      { id: "k", kind: "selections", selections: ["country=KR", "rest"] },
      { id: "g", kind: "group-summary" },
      { id: "q", kind: "quotation", quotationId: quotation?.id ?? "" },
      { id: "n", kind: "not-known" },
      { id: "d", kind: "do-not-claim" },
      { id: "x", kind: "free-text", text: `First line\nsecond\tline${POISON}\n\nafter an empty one` },
      { id: "m", kind: "method" },
      { id: "o", kind: "sources" },
    ],
  };
}
