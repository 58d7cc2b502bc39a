import type { Commentator, Quotation, Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { printedAuthors } from "@/lib/domain/source-authors";
import { shownName, sourceLine } from "@/lib/wording/names";

/** A value of JSON-LD; undefined members are left out when it is written. */
export type JsonLd = { readonly [member: string]: string | number | boolean | readonly JsonLd[] | JsonLd | undefined };

/**
 * A quotation in the vocabulary of schema.org. It says who is quoted, where and when, and nothing about whether it is
 * true: a dossier records what was said and checks no claims.
 *
 * @param address the quotation's own page
 */
export function quotationData(index: DossierIndex, quotation: Quotation, address: string): JsonLd {
  const source = index.sources.get(quotation.sourceId);
  const speaker = index.commentators.get(quotation.commentatorId);
  // The words of a report are the reporter's: a program must not take them for the speaker's own.
  const isOwnWords = quotation.voice === "direct" || quotation.voice === "author";
  const wordedById = isOwnWords ? quotation.commentatorId : (quotation.reportedById ?? source?.authorId ?? "");
  const wordedBy = index.commentators.get(wordedById);
  return {
    "@context": "https://schema.org",
    "@type": quotation.voice === "record" ? "CreativeWork" : "Quotation",
    "@id": address,
    identifier: quotation.id,
    url: address,
    text: quotation.exact,
    inLanguage: source?.language ?? undefined,
    creator: wordedBy && agent(wordedBy),
    about: isOwnWords ? undefined : speaker && agent(speaker),
    creditText: speaker?.kind === "unnamed-group" ? speaker.name : undefined,
    dateCreated: quotation.statedOn ?? undefined,
    isPartOf: source && sourceData(index, source),
    citation: source && sourceLine(index, source),
  };
}

/**
 * The place of a quotation in its source as a W3C Web Annotation. The recommendation counts code points, a dossier
 * UTF-16 code units: an emoji is one of those and two of these. So there is a position where the text is held to count
 * in, and else the words with what stands around them alone.
 *
 * @param address the quotation's own page
 * @param sourceAddress the page of the source, for sources without an address of their own
 */
export function annotationData(
  index: DossierIndex,
  quotation: Quotation,
  { address, sourceAddress }: { readonly address: string; readonly sourceAddress: string },
): JsonLd {
  const { exact, prefix, suffix, summary } = quotation;
  const words: JsonLd = {
    type: "TextQuoteSelector",
    exact,
    prefix: prefix ?? undefined,
    suffix: suffix ?? undefined,
  };
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${address}#annotation`,
    type: "Annotation",
    motivation: "highlighting",
    body: summary === null ? undefined : { type: "TextualBody", value: summary, purpose: "describing" },
    target: {
      source: index.sources.get(quotation.sourceId)?.url ?? sourceAddress,
      selector: [words, ...positionSelector(quotation, index.sourceTexts.get(quotation.sourceId))],
    },
  };
}

function positionSelector({ start, end }: Quotation, text: string | undefined): readonly JsonLd[] {
  if (start === null || end === null || text === undefined) return [];
  const before = countCodePoints(text.slice(0, start));
  return [{ type: "TextPositionSelector", start: before, end: before + countCodePoints(text.slice(start, end)) }];
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/**
 * A dossier as a schema.org Dataset.
 *
 * @param address the dossier's page
 * @param downloads the forms in which its data can be had
 */
export function datasetData(
  { dossier }: Pick<DossierIndex, "dossier">,
  {
    address,
    downloads,
  }: {
    readonly address: string;
    readonly downloads: readonly { readonly name: string; readonly mediaType: string; readonly address: string }[];
  },
): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": address,
    identifier: dossier.id,
    url: address,
    name: dossier.title,
    description: dossier.description ?? dossier.title,
    version: dossier.version,
    dateModified: dossier.created?.slice(0, 10),
    license: licence(dossier.descriptor, "path"),
    copyrightNotice: licence(dossier.descriptor, "title"),
    isAccessibleForFree: true,
    variableMeasured: dossier.propositions.map(({ id, text }) => ({
      "@type": "PropertyValue",
      propertyID: id,
      description: text,
      minValue: -2,
      maxValue: 2,
    })),
    distribution: downloads.map(({ name, mediaType, address: contentUrl }) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: mediaType,
      contentUrl,
    })),
  };
}

/** JSON that may stand inside a script element of a page: nothing in it can end the element or begin a comment. */
export function scriptJson(data: JsonLd): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** A person or an organisation by name; an unnamed group is neither. An uncertain correction stays second. */
function agent(commentator: Commentator): JsonLd | undefined {
  if (commentator.kind === "unnamed-group") return undefined;
  const { name, probably } = shownName(commentator);
  return {
    "@type": commentator.kind === "individual" ? "Person" : "Organization",
    name,
    alternateName: probably ?? undefined,
  };
}

function sourceData(index: DossierIndex, source: Source): JsonLd {
  const author = source.authorId ? index.commentators.get(source.authorId) : undefined;
  const printed = source.authors === null ? [] : printedAuthors(index, source);
  return {
    "@type": source.cslType.startsWith("article") ? "Article" : "CreativeWork",
    name: source.title,
    // Whether a printed name is a person's nobody says.
    author: printed.length > 0 ? printed.join("; ") : author && agent(author),
    datePublished: source.issued?.split("/")[0],
    isPartOf: source.containerTitle === null ? undefined : { "@type": "CreativeWork", name: source.containerTitle },
    url: source.url ?? undefined,
  };
}

/** What the package says of its first licence that says it. */
function licence(descriptor: Readonly<Record<string, unknown>>, member: "path" | "title"): string | undefined {
  const licences: readonly unknown[] = Array.isArray(descriptor.licenses) ? descriptor.licenses : [];
  return licences
    .flatMap((one) => (typeof one === "object" && one !== null ? Object.entries(one) : []))
    .flatMap(([name, value]) => (name === member && typeof value === "string" ? [value] : []))[0];
}
