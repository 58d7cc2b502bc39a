import type { DossierIndex } from "@/lib/domain/dossier-index";
import { isRecord } from "@/lib/domain/is-record";
import type { Position } from "@/lib/domain/position";
import { CONFIDENCE_WORDS } from "@/lib/wording/labels";
import { stateWords } from "@/lib/wording/position-state";

/** References to rules of the codebook, "(R6)" or "(R6, R7)", say nothing to a reader of a briefing. */
const RULE_REFERENCE = /\s*\((?:R\d+(?:,\s*)?)+\)/g;
const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Rationale of a published position in one line, with its confidence and how it came about: "The display is a message
 * to Seoul; transfer is a conditional threat, not a plan; medium confidence, both coders agree." The reading that
 * decided speaks: the adjudication or, of readings that agree, the first. Null for a record, where nothing was read.
 */
export function codingReason(index: Pick<DossierIndex, "dossier">, position: Position): string | null {
  const { coders } = index.dossier;
  if (isRecord(coders)) return null;
  const rationale = decidingReading(index, position)?.rationale ?? "";
  const confidence = position.confidence ? CONFIDENCE_WORDS[position.confidence] : "";
  const how = [confidence, coderWords(position)].filter(Boolean).join(", ");
  return [firstSentence(rationale), how].filter(Boolean).join("; ");
}

/** The coding that decided a position: its adjudication or, where the readings agree, the first of them. */
function decidingReading({ dossier }: Pick<DossierIndex, "dossier">, { codings, adjudicated }: Position) {
  const adjudicators = new Set(dossier.coders.filter(({ kind }) => kind === "adjudication").map(({ id }) => id));
  const decided = codings.find(({ coderId }) => adjudicated === adjudicators.has(coderId));
  return decided ?? codings[0];
}

/** "both coders agree", "all 3 coders agree", "coders differed, adjudicated". */
function coderWords(position: Position): string {
  const coders = new Set(position.codings.map(({ coderId }) => coderId));
  return position.state === "agreed" && coders.size === 2 ? "both coders agree" : stateWords(position);
}

function firstSentence(rationale: string): string {
  const [first] = SENTENCES.segment(rationale.replace(RULE_REFERENCE, ""));
  return (first?.segment ?? "").trim().replace(/[.;,]$/, "");
}
