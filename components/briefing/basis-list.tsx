"use client";

import { useState } from "react";
import {
  type BriefingPlace,
  positionHref,
  positionWords,
  quotationHref,
} from "@/components/briefing/briefing-addresses";
import type { Sentence } from "@/lib/briefing/briefing";
import { count, number } from "@/lib/wording/count";

/** A sentence about a whole dossier rests on hundreds of positions: all of them are listed once the list is opened. */
const LISTED_AT_FIRST = 8;

/** What a sentence rests on: every position and quotation as a link, behind one line that counts them. */
export function BasisList({ sentence, place }: { sentence: Sentence; place: BriefingPlace }) {
  const [isOpen, setOpen] = useState(false);
  const { positionKeys, quotationIds } = sentence.basis;
  const links = [
    ...positionKeys.map((key) => ({ key, href: positionHref(place, key), words: positionWords(place, key) })),
    ...quotationIds.map((id) => ({ key: id, href: quotationHref(place, id), words: id })),
  ];
  if (links.length === 0) return <AboutWhat sentence={sentence} />;
  const { positions, quotations } = sentence.basis.of ?? {
    positions: positionKeys.length,
    quotations: quotationIds.length,
  };
  const counted = [
    positions > 0 ? count(positions, "position") : "",
    quotations > 0 ? count(quotations, "quotation") : "",
  ].filter(Boolean);
  const left = positions + quotations - positionKeys.length - quotationIds.length;
  const shown = isOpen ? links : links.slice(0, LISTED_AT_FIRST);
  return (
    <details
      className="no-print inline-block align-baseline text-[0.75rem] text-soft open:block"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {sentence.byAuthor ? "stands beside" : "rests on"} {counted.join(", ")}
      </summary>
      <ul className="mt-1 mb-2 flex max-w-[60rem] flex-wrap gap-x-3 gap-y-0.5">
        {shown.map(({ key, href, words }) => (
          <li key={key}>
            <a href={href} className="text-link">
              {words}
            </a>
          </li>
        ))}
        {shown.length < links.length && <li>and {number(links.length - shown.length + left)} more</li>}
        {isOpen && left > 0 && <li>and {number(left)} more, all of them in the JSON file of this briefing</li>}
      </ul>
    </details>
  );
}

function AboutWhat({ sentence: { about } }: { sentence: Sentence }) {
  if (!about) return null;
  const counted = [
    about.propositionIds.length > 0 ? count(about.propositionIds.length, "proposition") : "",
    about.commentatorIds.length > 0 ? count(about.commentatorIds.length, "commentator") : "",
  ].filter(Boolean);
  return <span className="no-print text-[0.75rem] text-soft">about what is missing: {counted.join(", ")}</span>;
}
