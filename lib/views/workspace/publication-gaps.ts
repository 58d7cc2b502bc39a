import type { Dossier } from "@/lib/domain/dossier";
import { isRecord } from "@/lib/domain/is-record";
import { outOf } from "@/lib/wording/count";

/** Something that a dossier can be published without, and that a reader will miss. */
export interface PublicationGap {
  /** What is missing, with how many of how many. */
  readonly what: string;
  /** What follows from it for readers. */
  readonly why: string;
  /** The first of them by name; at most five. */
  readonly examples: readonly string[];
}

const MAX_EXAMPLES = 5;

/** What is missing or doubtful in a draft, in the order in which readers would meet it. Empty where nothing is. */
export function publicationGaps(dossier: Dossier): PublicationGap[] {
  return [...emptyGaps(dossier), ...codebookGaps(dossier), ...evidenceGaps(dossier), ...peopleGaps(dossier)];
}

function emptyGaps({ commentators, propositions, codings, description }: Dossier): PublicationGap[] {
  const gaps: PublicationGap[] = [];
  const missing = [
    ...(propositions.length === 0 ? ["propositions"] : []),
    ...(commentators.length === 0 ? ["commentators"] : []),
    ...(codings.length === 0 ? ["codings"] : []),
  ];
  if (missing.length > 0)
    gaps.push({ what: `No ${missing.join(", no ")}`, why: "Its pages will have nothing to show.", examples: [] });
  if (description === null)
    gaps.push({ what: "No description", why: "Readers are not told which question it answers.", examples: [] });
  return gaps;
}

function codebookGaps({ propositions, issues }: Dossier): PublicationGap[] {
  return [
    ...gap(propositions, {
      lacks: ({ anchors }) => anchors[2] === null && anchors[-2] === null,
      name: ({ text }) => text,
      what: "Propositions without a word on what agreeing and disagreeing mean",
      why: "Nobody can code them a second time in the same way.",
    }),
    ...gap(propositions, {
      lacks: ({ claim, text }) => claim === null && !/\s/.test(text.trim()),
      name: ({ text }) => text,
      what: "Propositions of a single word",
      why: "A finding rests on a sentence that can be agreed with.",
    }),
    ...gap(issues, {
      lacks: ({ id }) => !propositions.some(({ issueId }) => issueId === id),
      name: ({ title }) => title,
      what: "Issues without a proposition",
      why: "Their pages are empty.",
    }),
  ];
}

function evidenceGaps({ codings, quotations, sources, coders }: Dossier): PublicationGap[] {
  const readings = codings.filter(({ status }) => status === "coded");
  const nameOf = new Map(sources.map(({ id, title }) => [id, title]));
  const one = coders.length === 1 && !isRecord(coders);
  return [
    ...gap(readings, {
      lacks: ({ evidence }) => evidence.length === 0,
      name: ({ commentatorId, propositionId }) => `${commentatorId} on ${propositionId}`,
      what: "Codings without a quotation",
      why: "A mark on a page leads to no words.",
    }),
    ...gap(quotations, {
      lacks: ({ start, voice }) => start === null && voice !== "record",
      name: ({ exact }) => exact.slice(0, 80),
      what: "Quotations without a place in its source",
      why: "They cannot be checked against the text.",
    }),
    ...gap(sources, {
      lacks: ({ issued }) => issued === null,
      name: ({ id }) => nameOf.get(id) ?? id,
      what: "Sources without a date",
      why: "They stand outside every period.",
    }),
    ...gap(sources, {
      lacks: ({ url, containerTitle }) => url === null && containerTitle === null,
      name: ({ title }) => title,
      what: "Sources without an address or a place of publication",
      why: "A reader cannot look them up.",
    }),
    ...(one ? [{ what: "One coder", why: "How reliable the coding is cannot be said.", examples: [] }] : []),
  ];
}

function peopleGaps({ commentators, codings }: Dossier): PublicationGap[] {
  const coded = new Set(codings.map(({ commentatorId }) => commentatorId));
  return [
    ...gap(commentators, {
      lacks: ({ country, kind }) => country === null && kind !== "unnamed-group",
      name: ({ name }) => name,
      what: "Commentators without a country",
      why: "They are in no list of countries.",
    }),
    ...gap(commentators, {
      lacks: ({ id }) => !coded.has(id),
      name: ({ name }) => name,
      what: "Commentators without a coding",
      why: "They are shown as silent.",
    }),
  ];
}

function gap<Item>(
  items: readonly Item[],
  {
    lacks,
    name,
    what,
    why,
  }: {
    readonly lacks: (item: Item) => boolean;
    readonly name: (item: Item) => string;
    readonly what: string;
    readonly why: string;
  },
): PublicationGap[] {
  const found = items.filter(lacks);
  if (found.length === 0) return [];
  const examples = found.slice(0, MAX_EXAMPLES).map(name);
  return [{ what: `${what}: ${outOf(found.length, items.length)}`, why, examples }];
}
