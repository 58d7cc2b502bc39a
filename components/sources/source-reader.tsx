import type { ReaderParagraph } from "@/lib/views/reader-view";

/** The text with its quotations marked; a mark leads to the quotation, and each quotation's permalink ends in a place of the text. */
export function SourceReader({
  paragraphs,
  language,
  hrefOfQuotation,
}: {
  paragraphs: readonly ReaderParagraph[];
  language: string | null;
  hrefOfQuotation: (id: string) => string;
}) {
  return (
    <article
      lang={language ?? undefined}
      dir="auto"
      className="max-w-[46rem] font-serif text-[1.08rem] leading-relaxed"
    >
      {paragraphs
        .filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ""))
        .map(({ number, pieces }) => (
          <p key={number} id={`p${number}`} className="relative mb-3 pl-9">
            <span aria-hidden="true" className="absolute top-1 left-0 font-sans text-faint text-xs tabular-nums">
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
        ))}
    </article>
  );
}
