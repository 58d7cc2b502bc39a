import { AnchorBadge } from "@/components/evidence/anchor-badge";
import { CommentatorName } from "@/components/evidence/commentator-name";
import { Mark } from "@/components/evidence/mark";
import type { FacingCommentator, FacingSide } from "@/lib/views/commentators/facing-quotations";
import { quotedWords } from "@/lib/views/quotations/quotation-view";
import { number } from "@/lib/wording/count";
import { CONFIDENCE_WORDS, VALUE_GLYPHS } from "@/lib/wording/labels";

/** The words of one side of a proposition: those that are read at once, then those that open in place. */
export function SideColumn({
  title,
  href,
  side,
  hrefOf,
}: {
  title: string;
  href: string;
  side: FacingSide;
  hrefOf: (commentator: { id: string }) => string;
}) {
  const { compared, apart, shown, folded, leftOut } = side;
  return (
    <div>
      <h3 className="mb-1 flex items-baseline gap-3 font-semibold text-[0.875rem]">
        {title}{" "}
        <span className="font-normal text-soft">
          {number(compared)}
          {apart > 0 && `, and ${apart} unnamed ${apart === 1 ? "group" : "groups"}`}
        </span>
        {compared + apart > 0 && (
          <a href={href} className="text-link no-print ml-auto py-1 font-normal text-xs">
            Filter to this side
          </a>
        )}
      </h3>
      {compared + apart === 0 && <p className="border-line border-t py-2 text-soft">No one.</p>}
      {shown.map((facing) => (
        <Words key={facing.commentator.id} facing={facing} href={hrefOf(facing.commentator)} />
      ))}
      {folded.length > 0 && (
        <details className="border-line-strong border-t pt-1">
          <summary className="fold">{number(folded.length)} more, with their quotations</summary>
          {folded.map((facing) => (
            <Words key={facing.commentator.id} facing={facing} href={hrefOf(facing.commentator)} />
          ))}
        </details>
      )}
      {leftOut > 0 && <p className="py-1 text-[0.8125rem] text-soft">{number(leftOut)} more, each behind its name.</p>}
    </div>
  );
}

function Words({
  facing: { commentator, valueWords, apart, quotation, more },
  href,
}: {
  facing: FacingCommentator;
  href: string;
}) {
  return (
    <figure className="border-line-strong border-t py-3 print:py-2">
      {quotation && (
        <blockquote className="words text-[1.08rem]" dir="auto" lang={quotation.language ?? undefined}>
          {quotedWords(quotation)}
        </blockquote>
      )}
      <figcaption className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem] text-soft">
        <a href={href} data-keep className="inline-flex items-center gap-2 font-medium text-ink hover:underline">
          <Mark
            mark={{
              kind: "value",
              value: commentator.value,
              confidence: commentator.confidence,
              singleCoded: commentator.singleCoded,
              glyph: VALUE_GLYPHS[commentator.value],
              words: valueWords,
            }}
          />
          <CommentatorName commentator={commentator} />
        </a>
        {commentator.confidence && <span>{CONFIDENCE_WORDS[commentator.confidence]}</span>}
        <Whence commentator={commentator} apart={apart} />
        {quotation && (
          <span>
            {quotation.manner} · {quotation.placed} · <AnchorBadge anchor={quotation.anchor} />
          </span>
        )}
        {more > 0 && (
          <a href={href} data-keep className="text-link py-1">
            {more} more
          </a>
        )}
      </figcaption>
    </figure>
  );
}

/**
 * Where the commentator speaks from. An unnamed group may have neither institution nor country, but always says that it
 * is one.
 */
function Whence({ commentator, apart }: Pick<FacingCommentator, "commentator" | "apart">) {
  const words = [commentator.institution, commentator.country, apart && "unnamed group, counted separately"]
    .filter(Boolean)
    .join(" · ");
  return words && <span>{words}</span>;
}
