import type { Coding, Dossier } from "@/lib/domain/dossier";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  anAffiliation,
  anAnnotation,
  anInstitution,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";

/**
 * Six commentators on three propositions, small enough to work everything out by hand. Two readers who considered every
 * cell:
 *
 * | commentator  | A1                        | A2                    | D1                     |
 * |--------------|---------------------------|-----------------------|------------------------|
 * | ann          | +2 high, +2 medium        | +1, no row            | −1 low, −1 high        |
 * | bob          | −1, −2, adjudicated −1    | declined by both      |                        |
 * | cho          | +1, +1                    |                       | +1, no row, adj. none  |
 * | dan          | 0, 0                      |                       | +1 medium twice        |
 * | eve          |                           |                       |                        |
 * | some-experts | +1, +1 (unnamed group)    |                       |                        |
 *
 * Published: nine positions, seven of them with a value; ann on A2 is unresolved, bob on A2 declined, cho on D1 is
 * nothing.
 */
export function smallDossier(): Dossier {
  return aDossier({
    id: "small",
    issues: [
      anIssue({ id: "arms", title: "Arms", order: 1 }),
      anIssue({ id: "context", title: "Context", kind: "context", order: 2 }),
    ],
    propositions: [
      aProposition({ id: "A1", issueId: "arms", label: "Arms go", headline: true, order: 1 }),
      aProposition({ id: "A2", issueId: "arms", label: "They matter", order: 2 }),
      aProposition({ id: "D1", issueId: "context", label: "Seoul caused it", order: 3 }),
    ],
    institutions: [
      anInstitution({ id: "seoul-university", name: "Seoul University", type: "university", country: "KR" }),
      anInstitution({ id: "moscow-daily", name: "Moscow Daily", type: "media", country: "RU" }),
      anInstitution({ id: "world-agency", name: "World Agency", type: "international-organisation", country: null }),
      anInstitution({ id: "not-stated", name: "Not stated", type: "unspecified", country: "KR" }),
    ],
    commentators: [
      aCommentator({ id: "ann", name: "Ann" }),
      aCommentator({ id: "bob", name: "Bob", voice: "official", country: "RU" }),
      aCommentator({ id: "cho", name: "Cho", namesInSources: "Tcho; Tchou", nameConfidence: "medium" }),
      aCommentator({ id: "dan", name: "Dan", voice: "media", kind: "organisation", country: null }),
      aCommentator({ id: "eve", name: "Eve" }),
      aCommentator({ id: "some-experts", name: "Some experts", kind: "unnamed-group", comparable: false }),
    ],
    affiliations: [
      anAffiliation({ commentatorId: "ann", institutionId: "seoul-university", role: "professor" }),
      anAffiliation({ commentatorId: "bob", institutionId: "seoul-university", primary: false }),
      anAffiliation({ commentatorId: "bob", institutionId: "moscow-daily", role: "editor" }),
      anAffiliation({ commentatorId: "cho", institutionId: "seoul-university" }),
      anAffiliation({ commentatorId: "dan", institutionId: "world-agency" }),
      anAffiliation({ commentatorId: "eve", institutionId: "seoul-university" }),
      anAffiliation({ commentatorId: "some-experts", institutionId: "not-stated" }),
    ],
    sources: [
      aSource({ id: "s1", title: "First report", authorId: "bob", containerTitle: "Daily", issued: "2023-08-08" }),
      aSource({ id: "s2", title: "Second report", authorId: "bob", issued: "2023-10-11" }),
    ],
    quotations: [
      aQuotation({ id: "q-ann-1", commentatorId: "ann", exact: "  Arms will go, I say. ", statedOn: "2023-07-26" }),
      aQuotation({ id: "q-bob-1", commentatorId: "bob", exact: "I doubt that arms go.", voice: "author" }),
      aQuotation({ id: "q-dan-1", commentatorId: "dan", voice: "nested", reportedById: "ann", via: "a wire" }),
      aQuotation({ id: "q-ann-2", commentatorId: "ann", sourceId: "s2", voice: "paraphrase" }),
      aQuotation({ id: "q-cho-1", commentatorId: "cho", sourceId: "s2", voice: "mixed" }),
      aQuotation({ id: "q-dan-2", commentatorId: "dan", sourceId: "s2" }),
      aQuotation({ id: "q-some-experts-1", commentatorId: "some-experts", sourceId: "s2", voice: "paraphrase" }),
    ],
    coders: [
      aCoder({ id: "judge", title: "Adjudication", kind: "adjudication", scope: "differences" }),
      aCoder({ id: "reader-a", title: "Reader A" }),
      aCoder({ id: "reader-b", title: "Reader B" }),
    ],
    codings: [
      ...both(aCoding({ commentatorId: "ann", propositionId: "A1", value: 2, evidence: ["q-ann-1", "q-ann-2"] }), {
        value: 2,
        confidence: "medium",
      }),
      aCoding({ commentatorId: "ann", propositionId: "A2" }),
      ...both(
        aCoding({ commentatorId: "ann", propositionId: "D1", value: -1, confidence: "low", evidence: ["q-ann-2"] }),
        { confidence: "high" },
      ),
      ...both(aCoding({ commentatorId: "bob", propositionId: "A1", value: -1 }), { value: -2 }),
      aCoding({ commentatorId: "bob", propositionId: "A1", coderId: "judge", value: -1, confidence: "medium" }),
      ...both(
        aCoding({ commentatorId: "bob", propositionId: "A2", status: "declined", value: null, confidence: null }),
      ),
      ...both(aCoding({ commentatorId: "cho", propositionId: "A1" })),
      aCoding({ commentatorId: "cho", propositionId: "D1" }),
      aCoding({
        commentatorId: "cho",
        propositionId: "D1",
        coderId: "judge",
        status: "none",
        value: null,
        confidence: null,
        evidence: [],
        rationale: "He speaks of something else.",
      }),
      ...both(aCoding({ commentatorId: "dan", propositionId: "A1", value: 0 })),
      ...both(aCoding({ commentatorId: "dan", propositionId: "D1", confidence: "medium", evidence: ["q-dan-2"] })),
      ...both(aCoding({ commentatorId: "some-experts", propositionId: "A1" })),
    ],
    annotations: [anAnnotation({ quotationId: "q-bob-1", value: "Ironic." })],
  });
}

/** The same reading by both readers, unless the second differs as said. */
function both(coding: Coding, second: Partial<Coding> = {}): Coding[] {
  return [coding, { ...coding, coderId: "reader-b", ...second }];
}
