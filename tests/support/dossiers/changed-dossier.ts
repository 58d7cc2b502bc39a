import type { Coding, Dossier } from "@/lib/domain/dossier";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  anAffiliation,
  anInstitution,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";

/**
 * Commentators who changed their minds, on two propositions, read by one coder who considered every cell:
 *
 * | commentator | A1                                                         | A2                          |
 * |-------------|------------------------------------------------------------|-----------------------------|
 * | ann         | +1 as of 2019, −1 as of 2020-02-03, 0 as of 2022-05        | +1                          |
 * | bob         | −2 as of 2018, +1 as of 2021                               |                             |
 * | cho         | declined as of 2020, +2 as of 2023-08-10                   |                             |
 * | dan         | mixed                                                      | −1                          |
 * | eve         | +1 as of 2023, −1 as of 2023-08: nobody knows which is later |                           |
 * | fay         | mixed as of 2019, adjudicated +1                           |                             |
 * | gil         | +1                                                         |                             |
 *
 * Published: nine positions, seven of them with a value. Three have a history (ann, bob, cho); dan is mixed, eve's
 * order is unknown.
 */
export function changedDossier(): Dossier {
  return aDossier({
    id: "changed",
    title: "Who changed",
    issues: [anIssue({ id: "arms", title: "Arms", order: 1 })],
    propositions: [
      aProposition({
        id: "A1",
        issueId: "arms",
        text: "Arms deliveries will begin.",
        label: "Deliveries begin",
        claim: "arms deliveries will begin",
        headline: true,
        order: 1,
      }),
      aProposition({
        id: "A2",
        issueId: "arms",
        text: "Sanctions work.",
        label: "Sanctions work",
        claim: "sanctions work",
        order: 2,
      }),
    ],
    institutions: [anInstitution({ id: "academy", name: "Academy" })],
    commentators: NAMES.map((name) => aCommentator({ id: name.toLowerCase(), name })),
    affiliations: NAMES.map((name) => anAffiliation({ commentatorId: name.toLowerCase(), institutionId: "academy" })),
    sources: YEARS.map((year) => aSource({ id: `s${year}`, title: `Report of ${year}`, issued: `${year}-06-01` })),
    quotations: WORDS.map(([id, commentatorId, year, exact]) =>
      aQuotation({ id, commentatorId, sourceId: `s${year}`, exact, statedOn: id === "q-ann-2" ? "2020-02-03" : null }),
    ),
    coders: [
      aCoder({ id: "judge", title: "Adjudication", kind: "adjudication", scope: "differences" }),
      aCoder({ id: "reader-a", title: "Reader A", kind: "person" }),
    ],
    codings: [
      on("ann", { asOf: "2019", evidence: ["q-ann-1"], rationale: "Expects them." }),
      on("ann", { asOf: "2020-02-03", value: -1, evidence: ["q-ann-2"], rationale: "Takes it back." }),
      on("ann", { asOf: "2022-05", value: 0, evidence: ["q-ann-3"], rationale: "Weighs both." }),
      on("ann", { propositionId: "A2", evidence: ["q-ann-3"] }),
      on("bob", { asOf: "2018", value: -2, evidence: ["q-bob-1"], rationale: "Denies it." }),
      on("bob", { asOf: "2021", evidence: ["q-bob-2"], rationale: "Now expects them." }),
      on("cho", { asOf: "2020", ...NO_VALUE, status: "declined", evidence: ["q-cho-1"], rationale: "Will not say." }),
      on("cho", { asOf: "2023-08-10", value: 2, evidence: ["q-cho-2"], rationale: "States it." }),
      on("dan", { ...NO_VALUE, status: "mixed", evidence: ["q-dan-1", "q-dan-2"], rationale: "Says both." }),
      on("dan", { propositionId: "A2", value: -1, evidence: ["q-dan-2"] }),
      on("eve", { asOf: "2023", evidence: ["q-eve-1"], rationale: "Expects them." }),
      on("eve", { asOf: "2023-08", value: -1, evidence: ["q-eve-2"], rationale: "Doubts it." }),
      on("fay", { coderId: "judge", evidence: ["q-fay-1"], rationale: "The doubt was another’s." }),
      on("fay", { asOf: "2019", ...NO_VALUE, status: "mixed", evidence: ["q-fay-1", "q-fay-2"], rationale: "Both." }),
      on("gil", { evidence: ["q-gil-1"] }),
    ],
  });
}

const NAMES = ["Ann", "Bob", "Cho", "Dan", "Eve", "Fay", "Gil"];
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];

const WORDS = [
  ["q-bob-1", "bob", 2018, "It is out of the question."],
  ["q-ann-1", "ann", 2019, "The deliveries will begin before the year is out."],
  ["q-fay-1", "fay", 2019, "I think that they will begin."],
  ["q-fay-2", "fay", 2019, "Some say that they will not."],
  ["q-ann-2", "ann", 2020, "I was wrong: nothing will be delivered."],
  ["q-cho-1", "cho", 2020, "I will not comment on deliveries."],
  ["q-bob-2", "bob", 2021, "By now I expect deliveries."],
  ["q-dan-1", "dan", 2021, "They are going to deliver."],
  ["q-dan-2", "dan", 2021, "They will never deliver, and sanctions do nothing."],
  ["q-ann-3", "ann", 2022, "There is as much for it as against it."],
  ["q-gil-1", "gil", 2022, "They will begin."],
  ["q-cho-2", "cho", 2023, "The deliveries have been decided."],
  ["q-eve-1", "eve", 2023, "Deliveries are a matter of weeks."],
  ["q-eve-2", "eve", 2023, "I doubt that anything is delivered."],
] as const;

const NO_VALUE = { value: null, confidence: null };

function on(commentatorId: string, given: Partial<Coding>): Coding {
  return aCoding({ commentatorId, propositionId: "A1", ...given });
}
