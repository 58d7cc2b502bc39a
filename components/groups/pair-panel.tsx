import { CommentatorName } from "@/components/evidence/commentator-name";
import { Mark } from "@/components/evidence/mark";
import type { CellReference } from "@/lib/paths";
import type { PairRow, PairSide, PairView } from "@/lib/views/commentators/pair-view";
import { quotedWords } from "@/lib/views/quotations/quotation-view";
import { sentenceCase } from "@/lib/wording/count";

/** Rows on the same side that are shown before the rest is folded. */
const SHOWN_ON_SAME_SIDE = 3;

interface PairPanelProps {
  readonly view: PairView;
  readonly cellHref: (cell: CellReference) => string;
  readonly quotationHref: (id: string) => string;
  readonly closeHref: string;
}

/** One pair on what both address: where they differ first, then where they agree, with the words of both. */
export function PairPanel({ view, cellHref, quotationHref, closeHref }: PairPanelProps) {
  const apart = view.rows.filter(({ relation }) => relation !== "same side");
  const together = view.rows.filter(({ relation }) => relation === "same side");
  const links = { view, cellHref, quotationHref };
  const folded = together.slice(SHOWN_ON_SAME_SIDE);
  return (
    <section id="pair" aria-label="Pair" className="mt-5 max-w-[64rem] scroll-mt-20 border-action border-l-2 pl-4">
      <h3 className="font-semibold font-serif text-lg">
        <CommentatorName commentator={view.a} /> and <CommentatorName commentator={view.b} />
      </h3>
      <p className="mt-0.5">{view.sentence}</p>
      <Rows rows={[...apart, ...together.slice(0, SHOWN_ON_SAME_SIDE)]} {...links} />
      {folded.length > 0 && (
        <details className="mt-2">
          <summary className="text-link cursor-pointer py-1">{folded.length} more on the same side</summary>
          <Rows rows={folded} {...links} />
        </details>
      )}
      {view.closeness && <p className="mt-2 text-[0.8125rem] text-soft">{view.closeness}</p>}
      <a href={closeHref} data-keep className="text-link no-print mt-2 inline-block py-1 text-[0.8125rem]">
        Close this pair
      </a>
    </section>
  );
}

function Rows({ rows, ...links }: Omit<PairPanelProps, "closeHref"> & { readonly rows: readonly PairRow[] }) {
  return (
    <dl className="mt-2">
      {rows.map((row) => (
        <Row key={row.propositionId} row={row} {...links} />
      ))}
    </dl>
  );
}

function Row({ row, view, cellHref, quotationHref }: Omit<PairPanelProps, "closeHref"> & { readonly row: PairRow }) {
  const { propositionId } = row;
  const sides = [
    { commentator: view.a, side: row.a },
    { commentator: view.b, side: row.b },
  ];
  return (
    <div className="border-line border-t py-2 print:break-inside-avoid">
      <dt className="text-[0.8125rem] text-soft">
        <span className="font-medium text-ink">{sentenceCase(row.relationWords)}</span> on {row.asked}{" "}
        <span className="whitespace-nowrap">({propositionId})</span>
      </dt>
      <dd className="mt-1 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {sides.map(({ commentator, side }) => (
          <Side
            key={commentator.id}
            name={commentator.name}
            side={side}
            href={cellHref({ commentatorId: commentator.id, propositionId })}
            quotationHref={quotationHref}
          />
        ))}
      </dd>
    </div>
  );
}

function Side({
  name,
  side: { mark, words, quotation, isEntry, more },
  href,
  quotationHref,
}: {
  readonly name: string;
  readonly side: PairSide;
  readonly href: string;
  readonly quotationHref: (id: string) => string;
}) {
  return (
    <div className="min-w-0">
      <a href={href} data-keep className="inline-flex min-h-6 items-center gap-2 text-[0.8125rem] hover:underline">
        <Mark mark={mark} hidden />
        <span>
          <span className="font-medium">{name}</span> {words}
        </span>
      </a>
      {quotation && !isEntry && (
        <blockquote
          className="mt-0.5 break-words font-serif text-[0.95rem] leading-snug"
          dir="auto"
          lang={quotation.language ?? undefined}
        >
          {quotedWords(quotation)}
        </blockquote>
      )}
      {quotation && (
        <p className="break-words text-[0.75rem] text-soft">
          <a href={quotationHref(quotation.id)} className="inline-block min-h-6 hover:underline">
            {isEntry ? `Entry: ${quotedWords(quotation)}` : `${quotation.manner} · ${quotation.placed}`}
          </a>
          {more > 0 && ` · ${more} more`}
        </p>
      )}
    </div>
  );
}
