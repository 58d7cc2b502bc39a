import type { StanceValue } from "@/lib/domain/stance";
import { type Gathered, NO_PLACE, NOTHING_GATHERED } from "@/lib/importers/gathered";

/** One row of a made sheet. */
interface Row {
  readonly who: string;
  readonly at?: string;
  readonly claim: string;
  readonly value: StanceValue | null;
  readonly words: string;
  readonly on?: string;
}

/**
 * What a reader gives of a made sheet: one source, one coder, a quotation for each row; keys are the names as they
 * stand.
 */
export function aGathered(rows: readonly Row[]): Gathered {
  const distinct = (names: readonly string[]) => [...new Set(names)];
  return {
    ...NOTHING_GATHERED,
    propositions: distinct(rows.map(({ claim }) => claim)).map((text) => ({
      key: text,
      text,
      issueKey: null,
      label: null,
      claim: null,
      anchors: {},
      counts: null,
    })),
    institutions: distinct(rows.flatMap(({ at }) => at ?? [])).map((name) => ({
      key: name,
      name,
      type: null,
      country: null,
      note: null,
    })),
    commentators: distinct(rows.map(({ who }) => who)).map((name) => ({
      key: name,
      name,
      kind: null,
      voice: null,
      country: null,
      aliases: [],
      note: null,
    })),
    affiliations: rows.flatMap(({ who, at, on }) =>
      at === undefined
        ? []
        : [{ commentatorKey: who, institutionKey: at, role: null, since: null, until: null, seenOn: on ?? null }],
    ),
    sources: [
      {
        key: "sheet",
        title: "Made",
        cslType: "document",
        authors: [],
        containerTitle: null,
        issued: null,
        language: null,
        url: null,
        note: null,
        text: null,
      },
    ],
    coders: [{ key: "coder", title: "Coder", kind: "person" }],
    quotations: rows.map(({ who, words, on }, index) => ({
      key: String(index),
      sourceKey: "sheet",
      commentatorKey: who,
      exact: words,
      start: null,
      end: null,
      voice: "direct",
      statedOn: on ?? null,
      language: null,
      translation: null,
      place: NO_PLACE,
    })),
    codings: rows.map(({ who, claim, value, on }, index) => ({
      commentatorKey: who,
      propositionKey: claim,
      coderKey: "coder",
      value,
      confidence: null,
      rationale: null,
      evidence: [String(index)],
      on: on ?? null,
      place: NO_PLACE,
    })),
  };
}
