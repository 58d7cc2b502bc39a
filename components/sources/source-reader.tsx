import type { ReaderParagraph } from "@/lib/views/quotations/reader-view";

/**
 * The text with its quotations marked; a mark leads to the quotation, and each quotation's permalink ends in a place of
 * the text.
 */
export function SourceReader({
  paragraphs,
  language,
  isRecord,
  hrefOfQuotation,
}: {
  paragraphs: readonly ReaderParagraph[];
  language: string | null;
  /** Whether its quotations are entries of a record: one to a line, each with its name, so that columns hold them. */
  isRecord: boolean;
  hrefOfQuotation: (id: string) => string;
}) {
  return (
    <article className={isRecord ? "gap-x-10 md:columns-2 xl:columns-3" : undefined}>
      {paragraphs
        .filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ""))
        .map(({ number, pieces, commentators }) => (
          <div key={number} className={isRecord ? "break-inside-avoid" : "mb-3 grid gap-x-8 lg:grid-cols-[46rem_1fr]"}>
            <p
              id={`p${number}`}
              lang={language ?? undefined}
              dir="auto"
              className="relative pl-9 font-serif text-[1.08rem] leading-relaxed"
            >
              <span aria-hidden="true" className="absolute top-1 left-0 font-sans text-soft text-xs tabular-nums">
                {number}
              </span>
              {pieces.map((piece, position) => {
                const [first] = piece.quotationIds;
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a paragraph never change their order.
                if (!first) return <span key={position}>{piece.text}</span>;
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <mark key={position} className="bg-action-wash">
                    {piece.begins.map((id) => (
                      <span key={id} id={id} className="scroll-mt-20" />
                    ))}
                    <a href={hrefOfQuotation(first)} className="hover:underline" title={piece.quotationIds.join(", ")}>
                      {piece.text}
                    </a>
                  </mark>
                );
              })}
            </p>
            {!isRecord && <Margin commentators={commentators} hrefOfQuotation={hrefOfQuotation} />}
          </div>
        ))}
    </article>
  );
}

/** Who speaks in the paragraph, beside it. */
function Margin({
  commentators,
  hrefOfQuotation,
}: {
  commentators: ReaderParagraph["commentators"];
  hrefOfQuotation: (id: string) => string;
}) {
  if (commentators.length === 0) return null;
  return (
    <ul className="self-start border-line-strong text-[0.8125rem] text-soft leading-snug max-lg:mt-1 max-lg:pl-9 lg:mt-1 lg:border-l lg:pl-3">
      {commentators.map(({ name, quotationId, quotations }) => (
        <li key={quotationId}>
          <a href={hrefOfQuotation(quotationId)} className="hover:underline">
            {name}
            {quotations > 1 && `, ${quotations} passages`}
          </a>
        </li>
      ))}
    </ul>
  );
}
