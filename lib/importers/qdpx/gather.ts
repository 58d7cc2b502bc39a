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
import { describeDialect, type OffsetDialect, storedText } from "@/lib/importers/offsets/dialects";
import { readPassages, shareInWords } from "@/lib/importers/offsets/read-passages";
import { codeTree, parentKey, type TreeCode } from "@/lib/importers/qdpx/code-tree";
import type { QdaMapping } from "@/lib/importers/qdpx/mapping";
import { isOwn, issuesOf, propositionsOf } from "@/lib/importers/qdpx/propositions";
import type { QdaContents, QdaSelection } from "@/lib/importers/qdpx/read-project";
import { createSpeakers } from "@/lib/importers/qdpx/speakers";

/** How programs count, by the name they give themselves; the standard itself says code points. */
function knownDialect(origin: string): OffsetDialect {
  if (/nvivo/i.test(origin)) return { lineEnds: "kept", unit: "utf-16", countsByteOrderMark: false };
  if (/atlas/i.test(origin)) return { lineEnds: "collapsed", unit: "utf-16", countsByteOrderMark: false };
  if (/maxqda/i.test(origin)) return { lineEnds: "kept", unit: "utf-16", countsByteOrderMark: false };
  return { lineEnds: "kept", unit: "code points", countsByteOrderMark: false };
}

/** Sources of fewer characters than this, if there are many, are answers of one survey. */
const SHORT_ANSWER = 500;
const MANY_ANSWERS = 20;

/** What a project says under a mapping. */
export function gatherProject(contents: QdaContents, mapping: QdaMapping): Gathering {
  const tree = new Map(codeTree(contents).map((code) => [code.guid, code]));
  const roleOf = (code: TreeCode | undefined) => (code ? mapping.codes[code.key] : undefined);
  const isProposition = (code: TreeCode) => mapping.codes[parentKey(code)]?.role === "proposition";
  const passages = passagesOf(contents);
  const speakers = createSpeakers({ contents, mapping, tree });
  const quotations: GatheredQuotation[] = [];
  const codings: GatheredCoding[] = [];
  const affiliations: GatheredAffiliation[] = [];
  const problems: ImportProblem[] = [];
  const seenPassages = new Map<string, string>();
  let [ignored, withoutSpeaker, withoutText] = [0, 0, 0];
  for (const [index, selection] of contents.selections.entries()) {
    const place = { ...NO_PLACE, file: contents.fileName, row: index + 1 };
    const passage = passages.at(selection);
    if (passage === null) {
      withoutText += selection.codings.length;
      if (passages.hasText(selection)) {
        const what = "A passage lies outside the text of its source";
        const found = `${selection.start}–${selection.end}`;
        problems.push(importProblem("warning", { place, found, expected: "a passage inside the text", what }));
      }
      continue;
    }
    const named = speakers.of(selection);
    const keys = (named.length > 0 ? named : [null]).map((commentatorKey) => {
      const span = `${selection.sourceGuid} ${passage.start} ${passage.end} ${commentatorKey ?? ""}`;
      const known = seenPassages.get(span);
      if (known !== undefined) return { commentatorKey, quotationKey: known };
      seenPassages.set(span, span);
      quotations.push({
        key: span,
        sourceKey: selection.sourceGuid,
        commentatorKey,
        ...passage,
        voice: "direct",
        statedOn: null,
        language: null,
        translation: null,
        place,
      });
      return { commentatorKey, quotationKey: span };
    });
    for (const { codeGuid, userGuid } of selection.codings) {
      const code = tree.get(codeGuid);
      const given = roleOf(code);
      if (!code || given?.role !== "value" || given.value === undefined || !isProposition(code)) {
        if (given?.role !== "commentator" && given?.role !== "institution") ignored += 1;
        continue;
      }
      for (const { commentatorKey, quotationKey } of keys) {
        if (commentatorKey === null) {
          withoutSpeaker += 1;
          continue;
        }
        codings.push({
          commentatorKey,
          propositionKey: parentKey(code),
          coderKey: userGuid,
          value: given.value,
          confidence: null,
          rationale: selection.description || null,
          evidence: [quotationKey],
          on: null,
          place,
        });
      }
    }
  }
  for (const { commentatorKey, institutionKey, role } of speakers.affiliations()) {
    affiliations.push({ commentatorKey, institutionKey, role, since: null, until: null, seenOn: null });
  }
  const used = new Set(codings.map(({ coderKey }) => coderKey));
  const coders = [...used].map((guid) => ({
    key: guid,
    title: contents.users.find((user) => user.guid === guid)?.name.trim() || "Coder not named",
    kind: "person" as const,
  }));
  const gathered: Gathered = {
    title: null,
    issues: isOwn(contents) ? issuesOf([...tree.values()], mapping) : [],
    propositions: propositionsOf([...tree.values()], mapping, isOwn(contents)),
    institutions: speakers.institutions() satisfies readonly GatheredInstitution[],
    commentators: speakers.commentators() satisfies readonly GatheredCommentator[],
    affiliations,
    sources: contents.sources.map(({ guid, name, description, raw }) => ({
      key: guid,
      title: name.trim() || "Untitled source",
      cslType: "document",
      authors: [],
      containerTitle: null,
      issued: null,
      language: null,
      url: null,
      note: description || null,
      text: raw === null ? null : storedText(raw),
    })),
    coders,
    quotations,
    codings,
  };
  const missing = contents.sources.filter(({ raw }) => raw === null);
  return {
    gathered,
    problems,
    notImported: [
      { what: "codings with codes that are ignored", count: ignored },
      { what: "codings of passages without a speaker", count: withoutSpeaker },
      { what: "codings of passages without a text", count: withoutText },
      ...contents.others,
    ].filter(({ count }) => count > 0),
    remarks: [
      passages.remark,
      missing.length > 0
        ? `${missing.length} sources have no text in the project (for example “${missing[0]?.name ?? ""}”); their passages cannot be read.`
        : null,
      contents.sources.filter(({ raw }) => raw !== null && raw.length < SHORT_ANSWER).length > MANY_ANSWERS
        ? "Most sources are short, as answers of one survey are: each is kept as a source of its own."
        : null,
    ].filter((remark) => remark !== null),
  };
}

function passagesOf({ sources, selections, origin }: QdaContents) {
  const texts = new Map(sources.flatMap(({ guid, raw }) => (raw === null ? [] : [[guid, raw] as const])));
  const spanOf = ({ sourceGuid, start, end }: QdaSelection) => ({ textKey: sourceGuid, start, end });
  const { at, detected } = readPassages({ texts, spans: selections.map(spanOf), known: knownDialect(origin) });
  const habit = detected.isMeasured ? "" : "; the texts do not decide, so the habit of the program was taken";
  return {
    hasText: ({ sourceGuid }: QdaSelection) => texts.has(sourceGuid),
    at: (selection: QdaSelection) => at(spanOf(selection)),
    remark:
      selections.length === 0
        ? null
        : `Offsets are read with ${describeDialect(detected.dialect)}: ${shareInWords(detected)}${habit}.`,
  };
}
