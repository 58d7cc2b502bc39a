import type * as Row from "../../generated/prisma-sqlite/client";
import {
  type Affiliation,
  ANNOTATION_KINDS,
  type Annotation,
  CODER_KINDS,
  CODER_SCOPES,
  CODING_STATUSES,
  COMMENTATOR_KINDS,
  COMMENTATOR_VOICES,
  type Coder,
  type Coding,
  type Commentator,
  type DossierDocument,
  INSTITUTION_TYPES,
  type Institution,
  ISSUE_KINDS,
  type Issue,
  MEASURE_CATEGORIES,
  MEASURE_DIRECTIONS,
  MEASURE_STANCES,
  MEASURE_STATUSES,
  type Measure,
  NAME_CONFIDENCES,
  type Proposition,
  QUOTATION_VOICES,
  type Quotation,
  RELATION_TYPES,
  type Relation,
  type Rule,
  type Source,
  VOICE_CERTAINTIES,
} from "../domain/dossier";
import { CONFIDENCES, STANCE_VALUES } from "../domain/stance";
import { oneOf } from "./one-of";

// One mapper per noun, from a row of the database to what the layers above know. Columns and fields have the same names; the mappers leave
// out dossierId and narrow the words.

export function toDocument({ path, text }: Row.DossierDocument): DossierDocument {
  return { path, text };
}

export function toIssue({ dossierId: _, kind, ...issue }: Row.Issue): Issue {
  return { ...issue, kind: oneOf({ words: ISSUE_KINDS, value: kind, column: "Issue.kind" }) };
}

export function toProposition({
  dossierId: _,
  anchorMinus2,
  anchorMinus1,
  anchorZero,
  anchorPlus1,
  anchorPlus2,
  ...proposition
}: Row.Proposition): Proposition {
  const anchors = { "-2": anchorMinus2, "-1": anchorMinus1, "0": anchorZero, "1": anchorPlus1, "2": anchorPlus2 };
  return { ...proposition, anchors };
}

export function toRule({ dossierId: _, ...rule }: Row.Rule): Rule {
  return rule;
}

export function toInstitution({ dossierId: _, type, ...institution }: Row.Institution): Institution {
  return { ...institution, type: oneOf({ words: INSTITUTION_TYPES, value: type, column: "Institution.type" }) };
}

export function toCommentator({
  dossierId: _,
  nameConfidence,
  kind,
  voice,
  ...commentator
}: Row.Commentator): Commentator {
  return {
    ...commentator,
    nameConfidence:
      nameConfidence === null
        ? null
        : oneOf({ words: NAME_CONFIDENCES, value: nameConfidence, column: "Commentator.nameConfidence" }),
    kind: oneOf({ words: COMMENTATOR_KINDS, value: kind, column: "Commentator.kind" }),
    voice: oneOf({ words: COMMENTATOR_VOICES, value: voice, column: "Commentator.voice" }),
  };
}

export function toAffiliation({ dossierId: _, ...affiliation }: Row.Affiliation): Affiliation {
  return affiliation;
}

export function toSource({ dossierId: _, ...source }: Row.Source): Source {
  return source;
}

export function toQuotation({ dossierId: _, voice, voiceCertainty, ...quotation }: Row.Quotation): Quotation {
  return {
    ...quotation,
    voice: oneOf({ words: QUOTATION_VOICES, value: voice, column: "Quotation.voice" }),
    voiceCertainty: oneOf({ words: VOICE_CERTAINTIES, value: voiceCertainty, column: "Quotation.voiceCertainty" }),
  };
}

export function toCoder({ dossierId: _, kind, scope, ...coder }: Row.Coder): Coder {
  return {
    ...coder,
    kind: oneOf({ words: CODER_KINDS, value: kind, column: "Coder.kind" }),
    scope: oneOf({ words: CODER_SCOPES, value: scope, column: "Coder.scope" }),
  };
}

/** @param evidence quotation ids in the order of CodingEvidence.position. */
export function toCoding({
  row: { dossierId: _, status, value, confidence, ...coding },
  evidence,
}: {
  row: Row.Coding;
  evidence: readonly string[];
}): Coding {
  return {
    ...coding,
    status: oneOf({ words: CODING_STATUSES, value: status, column: "Coding.status" }),
    value: value === null ? null : oneOf({ words: STANCE_VALUES, value, column: "Coding.value" }),
    confidence:
      confidence === null ? null : oneOf({ words: CONFIDENCES, value: confidence, column: "Coding.confidence" }),
    evidence,
  };
}

export function toMeasure({ dossierId: _, category, status, stance, direction, ...measure }: Row.Measure): Measure {
  return {
    ...measure,
    category: oneOf({ words: MEASURE_CATEGORIES, value: category, column: "Measure.category" }),
    status: oneOf({ words: MEASURE_STATUSES, value: status, column: "Measure.status" }),
    stance: oneOf({ words: MEASURE_STANCES, value: stance, column: "Measure.stance" }),
    direction: oneOf({ words: MEASURE_DIRECTIONS, value: direction, column: "Measure.direction" }),
  };
}

export function toRelation({ dossierId: _, type, ...relation }: Row.Relation): Relation {
  return { ...relation, type: oneOf({ words: RELATION_TYPES, value: type, column: "Relation.type" }) };
}

export function toAnnotation({ dossierId: _, kind, ...annotation }: Row.Annotation): Annotation {
  return { ...annotation, kind: oneOf({ words: ANNOTATION_KINDS, value: kind, column: "Annotation.kind" }) };
}
