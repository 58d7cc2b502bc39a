import { foldSpelling } from "@/lib/importers/assembly/names";
import { documentDates, doubtfulDates } from "@/lib/importers/dna/document-dates";
import { documentSource, holdsListOnly, issuedOf } from "@/lib/importers/dna/document-source";
import type { DnaMapping } from "@/lib/importers/dna/mapping";
import { ENTRIES_ONLY, joinCut } from "@/lib/importers/dna/own-marks";
import type { DnaContents, DnaDocument, DnaStatement } from "@/lib/importers/dna/read-database";
import {
  type Gathered,
  type GatheredAffiliation,
  type GatheredCoding,
  type GatheredCommentator,
  type GatheredInstitution,
  type GatheredQuotation,
  NO_PLACE,
} from "@/lib/importers/gathered";
import { type Gathering, type ImportProblem, importProblem } from "@/lib/importers/importer";
import { institutionTypeOf } from "@/lib/importers/institution-types";
import { describeDialect, type OffsetDialect } from "@/lib/importers/offsets/dialects";
import { readPassages, shareInWords } from "@/lib/importers/offsets/read-passages";

/** The program shows texts in a component that counts a line end as one, and in UTF-16 units. */
const KNOWN_DIALECT: OffsetDialect = { lineEnds: "collapsed", unit: "utf-16", countsByteOrderMark: false };

/** Names from this length on were cut by the program when it moved to version 3. */
const CUT_LENGTH = 190;

/** What a database says under a mapping. */
export function gatherDna(contents: DnaContents, mapping: DnaMapping): Gathering {
  const { fileName, documents, statementTypes, variables, coders, statements } = contents;
  const type = statementTypes.find(({ label }) => label === mapping.statementType);
  const variableOf = (name: string | null) =>
    variables.find((variable) => variable.statementTypeId === type?.id && variable.name === name)?.id ?? -1;
  const ids = {
    person: variableOf(mapping.person),
    organisation: variableOf(mapping.organisation),
    concept: variableOf(mapping.concept),
    stance: variableOf(mapping.stance),
  };
  const wholeConcept = conceptJoiner(contents, ids.concept);
  const kinds = new Map(documents.map(({ id, type: kind }) => [id, kind]));
  const own = statements.filter(({ statementTypeId }) => statementTypeId === type?.id);
  const { days: entered, zones } = documentDates(contents);
  const days = new Map(
    documents.map((document) => [document.id, issuedOf(document, entered.get(document.id) ?? null)]),
  );
  const passages = passagesOf(documents, own);
  const people = createPeople(contents, ids);
  const problems: ImportProblem[] = [];
  const quotations: GatheredQuotation[] = [];
  const codings: GatheredCoding[] = [];
  const affiliations: GatheredAffiliation[] = [];
  const concepts = new Map<string, string>();
  let [withoutValue, unknownValues, nobody] = [0, 0, 0];
  for (const statement of own) {
    const place = { ...NO_PLACE, file: fileName, sheet: "STATEMENTS", row: statement.id };
    const span = passages.at(statement);
    if (!span) {
      const what = `Statement ${statement.id} lies outside the text of its document`;
      const expected = "a beginning before the end, both inside the text";
      problems.push(importProblem("warning", { place, found: `${statement.start}–${statement.stop}`, expected, what }));
      continue;
    }
    const person = (statement.values[ids.person] ?? "").trim();
    const organisation = (statement.values[ids.organisation] ?? "").trim();
    const commentatorKey = people.speaker(statement.values[ids.person] ?? "", statement.values[ids.organisation] ?? "");
    if (commentatorKey === null) nobody += 1;
    const day = days.get(statement.documentId) ?? null;
    if (commentatorKey !== null && person !== "" && organisation !== "") {
      const institutionKey = people.institution(statement.values[ids.organisation] ?? "");
      affiliations.push({ commentatorKey, institutionKey, role: null, since: null, until: null, seenOn: day });
    }
    const key = String(statement.id);
    const kind = kinds.get(statement.documentId);
    quotations.push({
      key,
      sourceKey: String(statement.documentId),
      commentatorKey,
      ...span,
      ...(holdsListOnly(kind) && { start: null, end: null }),
      voice: kind === ENTRIES_ONLY ? "record" : "direct",
      statedOn: null,
      language: null,
      translation: null,
      place,
    });
    const concept = wholeConcept(statement.values[ids.concept] ?? "");
    const code = statement.values[ids.stance];
    if (commentatorKey === null) continue;
    if (code === undefined || concept.trim() === "") {
      withoutValue += 1;
      continue;
    }
    const value = mapping.values[code];
    if (value === undefined || value === null) {
      unknownValues += 1;
      const expected = "a value of the scale for each code, given in the mapping";
      problems.push(importProblem("error", { place, found: code, expected, what: `The code “${code}” has no value` }));
      continue;
    }
    concepts.set(foldSpelling(concept), concepts.get(foldSpelling(concept)) ?? concept);
    codings.push({
      commentatorKey,
      propositionKey: foldSpelling(concept),
      coderKey: String(statement.coderId),
      value,
      confidence: null,
      rationale: null,
      evidence: [key],
      on: day,
      place,
    });
  }
  const usedCoders = new Set(codings.map(({ coderKey }) => coderKey));
  const gathered: Gathered = {
    title: null,
    issues: [],
    propositions: [...concepts].map(([key, text]) => ({
      key,
      text,
      issueKey: null,
      label: text.trim().length <= 40 ? text.trim() : null,
      claim: null,
      anchors: {},
      counts: null,
    })),
    institutions: people.institutions(),
    commentators: people.commentators(),
    affiliations,
    sources: documents.map((document) => documentSource(document, days.get(document.id) ?? null)),
    coders: coders
      .filter(({ id }) => usedCoders.has(String(id)))
      .map(({ id, name }) => ({ key: String(id), title: name.trim() || `Coder ${id}`, kind: "person" as const })),
    quotations,
    codings,
  };
  const otherTypes = statementTypes
    .filter(({ id }) => id !== type?.id)
    .map(({ id, label }) => ({
      what: `statements of the type “${label}”`,
      count: statements.filter((statement) => statement.statementTypeId === id).length,
    }));
  return {
    gathered,
    problems,
    notImported: [
      ...otherTypes,
      { what: "statements without a concept or a stance", count: withoutValue },
      { what: "statements whose code has no value", count: unknownValues },
      { what: "statements in which nobody is named", count: nobody },
      {
        what: "statements outside their text",
        count: problems.filter(({ sheet, severity }) => sheet && severity === "warning").length,
      },
      ...contents.others,
    ].filter(({ count }) => count > 0),
    remarks: [
      ...zones.map(
        ({ coderId, hours, documents: count }) =>
          `${count} documents of ${coders.find(({ id }) => id === coderId)?.name ?? `coder ${coderId}`} are dated by midnight, ${hours} hours ahead of universal time.`,
      ),
      ...doubtfulDates(days).map((id) => {
        const document = documents.find((one) => one.id === id);
        return `“${document?.title.trim() ?? id}” is dated ${days.get(id) ?? ""}, more than ten years from the other documents: perhaps the day on which it was entered.`;
      }),
      ...people.remarks(),
      ...conceptRemarks([...concepts.values()]),
      passages.remark,
    ].filter((remark) => remark !== null),
  };
}

/** Concepts that were longer than the program's names stand whole again. */
function conceptJoiner({ attributes }: DnaContents, conceptId: number): (concept: string) => string {
  const notes = new Map(attributes.filter((one) => one.variableId === conceptId).map((one) => [one.value, one.notes]));
  return (concept) => joinCut(concept, notes.get(concept) ?? "");
}

function conceptRemarks(concepts: readonly string[]): string[] {
  // A sentence in any language has more than a label's few words.
  const labels = concepts.filter((concept) => concept.trim().split(/\s+/).length <= 4);
  const cut = concepts.filter((concept) => concept.length >= CUT_LENGTH);
  return [
    ...(labels.length > 0
      ? [
          `${labels.length} of ${concepts.length} concepts are labels such as “${labels[0]?.trim()}”. Write each as a sentence that one can agree with before you publish.`,
        ]
      : []),
    ...cut.map((concept) => `“${concept.slice(0, 60)}…” was cut at ${CUT_LENGTH} characters by the program.`),
  ];
}

function passagesOf(documents: readonly DnaDocument[], statements: readonly DnaStatement[]) {
  const spanOf = ({ documentId, start, stop }: DnaStatement) => ({ textKey: String(documentId), start, end: stop });
  const { at, detected } = readPassages({
    texts: new Map(documents.map(({ id, text }) => [String(id), text])),
    spans: statements.map(spanOf),
    known: KNOWN_DIALECT,
  });
  const said = describeDialect(detected.dialect);
  const isOther = said !== describeDialect(KNOWN_DIALECT);
  return {
    at: (statement: DnaStatement) => at(spanOf(statement)),
    remark: isOther && detected.isMeasured ? `Offsets are read with ${said}: ${shareInWords(detected)}.` : null,
  };
}

function createPeople(contents: DnaContents, ids: { readonly person: number; readonly organisation: number }) {
  const attributeOf = new Map(contents.attributes.map((one) => [`${one.variableId} ${foldSpelling(one.value)}`, one]));
  const commentators = new Map<string, GatheredCommentator>();
  const institutions = new Map<string, GatheredInstitution>();
  const organisationsOf = new Map<string, Set<string>>();
  const noteOf = (variableId: number, name: string) => {
    const attribute = attributeOf.get(`${variableId} ${foldSpelling(name)}`);
    const type = attribute?.type.trim() ?? "";
    const note = [type && `Type: ${type}.`, attribute?.notes.trim()].filter(Boolean).join(" ");
    return { type, note: note || null, aliases: attribute?.alias.trim() ? [attribute.alias.trim()] : [] };
  };
  const institution = (name: string): string => {
    const key = foldSpelling(name);
    if (!institutions.has(key)) {
      const { type, note } = noteOf(ids.organisation, name);
      institutions.set(key, { key, name, type: institutionTypeOf(type), country: null, note });
    }
    return key;
  };
  return {
    institution,
    /** Key of the commentator of a statement; null where neither person nor organisation is named. */
    speaker(person: string, organisation: string): string | null {
      const isPerson = person.trim() !== "";
      const name = isPerson ? person : organisation;
      if (name.trim() === "") return null;
      const key = foldSpelling(name);
      if (!commentators.has(key)) {
        const { note, aliases } = noteOf(isPerson ? ids.person : ids.organisation, name);
        const kind = isPerson ? "individual" : "organisation";
        commentators.set(key, { key, name, kind, voice: null, country: null, aliases, note });
      }
      if (organisation.trim() !== "") {
        institution(organisation);
        organisationsOf.set(key, (organisationsOf.get(key) ?? new Set()).add(organisation.trim()));
      }
      return key;
    },
    commentators: () => [...commentators.values()],
    institutions: () => [...institutions.values()],
    remarks: () =>
      [...organisationsOf]
        .filter(([, names]) => names.size > 1)
        .map(([key, names]) => {
          const name = commentators.get(key)?.name.trim() ?? key;
          return `“${name}” speaks for ${names.size} organisations (${[...names].slice(0, 3).join(", ")}${names.size > 3 ? ", …" : ""}). If that is a role rather than a person, name the people before you publish.`;
        }),
  };
}
