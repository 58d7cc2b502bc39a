import { objectOf } from "@/lib/domain/collections";
import type {
  Affiliation,
  Annotation,
  Coder,
  Coding,
  Commentator,
  Dossier,
  DossierEvent,
  Institution,
  Issue,
  Proposition,
  Quotation,
  Rule,
  Source,
} from "@/lib/domain/dossier";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { type DossierRows, toDossierTables } from "@/lib/dossier/dossier-rows";
import { TABLE_NAMES } from "@/lib/dossier/table-definitions";
import { deepFreeze } from "@/tests/support/deep-freeze";

/** Builders of the nouns: say what matters to the test. Ids not given are numbered in the order of the calls. */

const made = new Map<string, number>();

function numbered(kind: string): string {
  const next = (made.get(kind) ?? 0) + 1;
  made.set(kind, next);
  return `${kind}-${next}`;
}

export function anIssue(given: Partial<Issue> = {}): Issue {
  const id = given.id ?? numbered("issue");
  return {
    id,
    title: `Title of ${id}`,
    question: `What of ${id}?`,
    description: null,
    kind: "issue",
    order: 1,
    ...given,
  };
}

export function aProposition(given: Partial<Proposition> = {}): Proposition {
  const id = given.id ?? numbered("P");
  return {
    id,
    issueId: "arms",
    text: `The wording of ${id}.`,
    label: `Label of ${id}`,
    claim: null,
    shortClaim: null,
    headline: false,
    order: 1,
    anchors: { [-2]: "denies", [-1]: "doubts", 0: "balanced", 1: "says so", 2: "states as a fact" },
    counts: null,
    doesNotCount: null,
    ...given,
  };
}

export function anInstitution(given: Partial<Institution> = {}): Institution {
  const id = given.id ?? numbered("institution");
  return { id, name: `Name of ${id}`, nameInSources: null, type: "university", country: "KR", note: null, ...given };
}

/** A named expert in South Korea, spelt as in the sources. */
export function aCommentator(given: Partial<Commentator> = {}): Commentator {
  const id = given.id ?? numbered("voice");
  return {
    id,
    name: `Name of ${id}`,
    namesInSources: null,
    nameConfidence: "as-spelt",
    kind: "individual",
    voice: "expert",
    country: "KR",
    comparable: true,
    note: null,
    ...given,
  };
}

export function anAffiliation(
  given: Partial<Affiliation> & Pick<Affiliation, "commentatorId" | "institutionId">,
): Affiliation {
  return { role: null, primary: true, since: null, until: null, ...given };
}

export function aSource(given: Partial<Source> = {}): Source {
  const id = given.id ?? numbered("source");
  return {
    id,
    cslType: "article-magazine",
    title: `Title of ${id}`,
    authorId: null,
    containerTitle: null,
    issued: "2023-08-08",
    language: "en",
    url: null,
    sha256: null,
    characters: null,
    fileName: null,
    note: null,
    authors: null,
    ...given,
  };
}

export function aRule(given: Partial<Rule> = {}): Rule {
  const id = given.id ?? numbered("R");
  return { id, title: `Title of ${id}`, text: `Text of ${id}.`, ...given };
}

/** A remark on the wording of a quotation. */
export function anAnnotation(given: Partial<Annotation> & Pick<Annotation, "quotationId">): Annotation {
  return { kind: "remark", value: "Ironic.", note: null, ...given };
}

/** Something that happened on the day on which the sources appeared, by nobody's date. */
export function anEvent(given: Partial<DossierEvent> = {}): DossierEvent {
  const id = given.id ?? numbered("event");
  return { id, date: "2023-08-08", label: `Label of ${id}`, sourceId: null, note: null, ...given };
}

/** Direct words without a place or a date. */
export function aQuotation(given: Partial<Quotation> & Pick<Quotation, "commentatorId">): Quotation {
  const id = given.id ?? numbered("quotation");
  return {
    id,
    sourceId: "s1",
    exact: `Words of ${id}.`,
    prefix: null,
    suffix: null,
    start: null,
    end: null,
    paragraph: null,
    voice: "direct",
    voiceCertainty: "clear",
    reportedById: null,
    via: null,
    statedOn: null,
    statedOnBasis: null,
    venue: null,
    summary: null,
    language: null,
    translation: null,
    translator: null,
    ...given,
  };
}

/** A machine that considered every cell. */
export function aCoder(given: Partial<Coder> = {}): Coder {
  const id = given.id ?? numbered("coder");
  return { id, title: `Title of ${id}`, kind: "machine", scope: "all", ...given };
}

/** "+1, high confidence" by reader-a, on one quotation of the commentator. */
export function aCoding(given: Partial<Coding> & Pick<Coding, "commentatorId" | "propositionId">): Coding {
  return {
    coderId: "reader-a",
    status: "coded",
    value: 1,
    confidence: "high",
    evidence: [`q-${given.commentatorId}-1`],
    rationale: "Says so.",
    asOf: null,
    ...given,
  };
}

/** A dossier of the given parts, frozen through and through; what is not given is empty. */
export function aDossier(given: Partial<Dossier> = {}): Dossier {
  return deepFreeze({
    id: "a-dossier",
    title: "A dossier",
    description: null,
    version: "1.0.0",
    created: null,
    descriptor: {},
    wording: DEFAULT_WORDING,
    documents: [],
    ...toDossierTables(objectOf<DossierRows>(TABLE_NAMES, () => [])),
    ...given,
  });
}
