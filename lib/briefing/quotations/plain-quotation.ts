import { byClarity } from "@/lib/analysis/propositions/compare-quotations";
import type { Quotation } from "@/lib/domain/dossier";
import type { ValuedPosition } from "@/lib/domain/position";

/** A quotation with the position that it is evidence for. */
export interface Candidate {
  readonly position: ValuedPosition;
  readonly quotation: Quotation;
}

/** What coders write where the words do not say by themselves what they were coded as. */
const OBLIQUE_RATIONALE =
  /conditional|presuppos|presum|infer|impli(?:ed|es|cit)|ambiguous|iron(?:y|ic)|rhetoric|\bthreat\b|hypothetical|only if|unless|hostile|dismissive|mocking|for granted|two steps|uncoded/i;
/** Words that set a condition can be heard as the opposite of what follows from it. */
const CONDITIONAL_WORDS = /\b(?:if|unless|provided that|were to)\b/i;

/**
 * Whether the words of a quotation carry its position on their face: the position is not of low confidence, no reading
 * says that it was inferred, and the words set no condition. "If Seoul arms Kyiv, technology will go" is evidence of a
 * threat and would stand under "will not go" as its opposite.
 */
export function isPlain({ position, quotation }: Candidate): boolean {
  if (position.confidence === "low") return false;
  const isOblique = position.codings.some(({ rationale }) => OBLIQUE_RATIONALE.test(rationale));
  return !isOblique && !CONDITIONAL_WORDS.test(quotation.exact);
}

/**
 * Order of quotations by how well they defend the heading they stand under: plain ones first, of these what was said
 * strongly, then by clarity.
 */
export function byPlainness(a: Candidate, b: Candidate): number {
  return Number(isPlain(b)) - Number(isPlain(a)) || strength(b) - strength(a) || byClarity(a, b);
}

function strength(candidate: Candidate): number {
  return isPlain(candidate) ? Math.abs(candidate.position.value) : 0;
}
