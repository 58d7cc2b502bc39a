import { AuthorMark } from "@/components/briefing/author-mark";
import { BasisList } from "@/components/briefing/basis-list";
import { type BriefingPlace, positionHref, quotationHref } from "@/components/briefing/briefing-addresses";
import type { Sentence } from "@/lib/briefing/briefing";

/** The sentences of a block. A generated one leads to its evidence; the author's own are marked as hers. */
export function BlockSentences({ sentences, place }: { sentences: readonly Sentence[]; place: BriefingPlace }) {
  if (sentences.length === 0) return null;
  return (
    <ul className={sentences.length > 1 ? "grid list-disc gap-1.5 pl-5" : "grid gap-1.5"}>
      {sentences.map((sentence, position) => (
        <li
          // Two paragraphs of an author may say the same; their order tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no id of their own and are replaced as a whole.
          key={`${position} ${sentence.text}`}
          className={sentence.byAuthor ? "-ml-3 border-action border-l-2 pl-3" : undefined}
        >
          <SentenceText sentence={sentence} place={place} /> <BasisList sentence={sentence} place={place} />
        </li>
      ))}
    </ul>
  );
}

function SentenceText({ sentence, place }: { sentence: Sentence; place: BriefingPlace }) {
  const { basis, byAuthor, text } = sentence;
  if (byAuthor) {
    return (
      <span className="font-serif text-[1.05rem] leading-snug" dir="auto">
        <AuthorMark />
        {text}
      </span>
    );
  }
  const [position] = basis.positionKeys;
  const [quotation] = basis.quotationIds;
  const href = position
    ? positionHref(place, position)
    : quotation !== undefined
      ? quotationHref(place, quotation)
      : null;
  const words = <span className="font-serif text-[1.05rem] leading-snug">{text}</span>;
  return href ? (
    <a href={href} className="hover:underline" title="See the evidence">
      {words}
    </a>
  ) : (
    words
  );
}
