import { createHash } from "node:crypto";
import { groupBy } from "@/lib/domain/collections";
import type { Dossier, Proposition } from "@/lib/domain/dossier";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import { escapeXml } from "@/lib/office/xml-text";

/** Words of the scale that the readers of codebooks know, ours included. */
const VALUE_CODES: Readonly<Record<StanceValue, string>> = {
  2: "strongly agree",
  1: "agree",
  0: "neutral",
  [-1]: "disagree",
  [-2]: "strongly disagree",
};

/**
 * The codebook of a dossier for programs of qualitative analysis (REFI-QDA codebook exchange, .qdc): issues, below them
 * propositions with what counts, below those the values of the scale with what each means. The same dossier gives the
 * same bytes.
 *
 * Reference: REFI-QDA Standard 1.0 (2019), schema of codebooks.
 */
export function qdcFile({ id, issues, propositions }: Dossier): string {
  const byIssue = groupBy(propositions, ({ issueId }) => issueId);
  const codes = issues
    .toSorted((a, b) => a.order - b.order)
    .flatMap((issue) => {
      const own = (byIssue.get(issue.id) ?? []).toSorted((a, b) => a.order - b.order);
      if (own.length === 0) return [];
      const below = own.map((proposition) => propositionCode(id, proposition));
      const about = [issue.question === issue.title ? null : issue.question, issue.description];
      return [code({ guid: guidOf(id, "issue", issue.id), name: issue.title, isCodable: false, about, below })];
    });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" origin="Concordance">',
    ...element("Codes", codes.flat()),
    "</CodeBook>",
    "",
  ].join("\n");
}

function propositionCode(dossierId: string, { id, text, anchors, counts, doesNotCount }: Proposition): string[] {
  return code({
    guid: guidOf(dossierId, "proposition", id),
    name: text,
    isCodable: true,
    about: [counts, doesNotCount === null ? null : `${NOT_COUNTED}${doesNotCount}`],
    below: STANCE_VALUES.toReversed().map((value) =>
      code({
        guid: guidOf(dossierId, "value", `${id} ${value}`),
        name: VALUE_CODES[value],
        isCodable: true,
        about: [anchors[value]],
        below: [],
      }),
    ),
  });
}

const NOT_COUNTED = "Does not count: ";

function code({
  guid,
  name,
  isCodable,
  about,
  below,
}: {
  readonly guid: string;
  readonly name: string;
  readonly isCodable: boolean;
  readonly about: readonly (string | null)[];
  readonly below: readonly (readonly string[])[];
}): string[] {
  const description = about.filter((one) => one !== null && one !== "").join("\n");
  const head = `<Code guid="${guid}" name="${escapeXml(name)}" isCodable="${isCodable}"`;
  const inside = [...(description ? [`<Description>${escapeXml(description)}</Description>`] : []), ...below.flat()];
  return inside.length === 0 ? [`${head}/>`] : [`${head}>`, ...inside.map((line) => ` ${line}`), "</Code>"];
}

function element(name: string, inside: readonly string[]): string[] {
  return inside.length === 0 ? [`<${name}/>`] : [`<${name}>`, ...inside, `</${name}>`];
}

/** A GUID that is the same whenever the same thing of the same dossier is written (UUID version 5 in form). */
function guidOf(...parts: readonly string[]): string {
  const hash = createHash("sha1").update(parts.join("\u0000")).digest("hex").toUpperCase();
  const variant = "89AB"[Number.parseInt(hash.slice(16, 17), 16) % 4];
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
