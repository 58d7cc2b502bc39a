import { BlockSentences } from "@/components/briefing/block-sentences";
import { BlockSides } from "@/components/briefing/block-sides";
import { BlockTable } from "@/components/briefing/block-table";
import { type BriefingPlace, quotationHref } from "@/components/briefing/briefing-addresses";
import { AnchorBadge } from "@/components/evidence/anchor-badge";
import { CommentatorName } from "@/components/evidence/commentator-name";
import { DivergingBarsFigure } from "@/figures/diverging-bars-figure";
import { ClustersFigure } from "@/figures/groups/clusters-figure";
import type { Block, BriefingTable } from "@/lib/briefing/briefing";
import { type QuotationView, quotedWords } from "@/lib/views/quotations/quotation-view";

/** A briefing leads to the dossier by its sentences; the marks of its map lead nowhere. */
const NO_LINKS = { hrefOfCommentator: null, hrefOfGroup: null };

/** Everything a block says and shows below its heading. */
export function BlockBody({ block, place }: { block: Block; place: BriefingPlace }) {
  const { chart, table } = block;
  return (
    <div className="grid gap-3 print:block print:space-y-3">
      {block.isReasonFirst && <BlockSentences sentences={block.sentences} place={place} />}
      {block.quotations.map((quotation) => (
        <BlockQuotation key={quotation.id} quotation={quotation} place={place} />
      ))}
      {!block.isReasonFirst && !block.sides && <BlockSentences sentences={block.sentences} place={place} />}
      {block.sides && <BlockSides block={block} sides={block.sides} place={place} />}
      {chart && !block.sides && (
        <figure aria-label={chart.title}>
          <div className="max-sm:hidden print:block">
            <DivergingBarsFigure view={chart} />
          </div>
          <div className="sm:hidden print:hidden">
            <DivergingBarsFigure view={chart} isNarrow />
          </div>
        </figure>
      )}
      {block.clusters && (
        <figure>
          <ClustersFigure view={block.clusters} {...NO_LINKS} />
        </figure>
      )}
      {table && chart && (
        <details>
          <summary className="min-h-6 py-0.5 text-[0.8125rem] text-soft">The same counts as a table</summary>
          <div className="mt-2">
            <BlockTable table={table} />
          </div>
        </details>
      )}
      {table && !chart && <FoldedTable table={table} isFolded={block.kind === "sources"} />}
      {block.appendix && (
        <details>
          <summary className="min-h-6 py-0.5 text-[0.8125rem] text-soft">
            {block.appendix.caption} ({block.appendix.rows.length})
          </summary>
          <div className="mt-2">
            <BlockTable table={block.appendix} />
          </div>
        </details>
      )}
      {block.notes.map((note) => (
        <p key={note} className="basis max-w-[60em] whitespace-pre-wrap">
          {note}
        </p>
      ))}
    </div>
  );
}

/** More rows of a list than this are folded behind their number. */
const MAX_LISTED = 12;

function FoldedTable({ table, isFolded }: { table: BriefingTable; isFolded: boolean }) {
  if (!isFolded || table.rows.length <= MAX_LISTED) return <BlockTable table={table} />;
  return (
    <details className="printed-whole">
      <summary className="min-h-6 py-0.5 text-[0.8125rem] text-soft">
        {table.caption} ({table.rows.length})
      </summary>
      <div className="mt-2">
        <BlockTable table={table} />
      </div>
    </details>
  );
}

function BlockQuotation({ quotation, place }: { quotation: QuotationView; place: BriefingPlace }) {
  return (
    <figure className="border-line-strong border-l-2 pl-4">
      <blockquote className="words text-[1.15rem]" dir="auto" lang={quotation.language ?? undefined}>
        {quotedWords(quotation)}
      </blockquote>
      <figcaption className="mt-1.5 text-[0.8125rem] text-soft">
        <b className="font-medium text-ink">
          <CommentatorName commentator={quotation.voice} />
        </b>
        {[quotation.voice.institution, quotation.voice.country, quotation.said]
          .filter(Boolean)
          .map((part) => ` · ${part}`)}{" "}
        · {quotation.manner} · <AnchorBadge anchor={quotation.anchor} />
        <br />
        <cite>{quotation.source}</cite>
        {quotation.locator && `, ${quotation.locator}`} ·{" "}
        <a className="text-link" href={quotationHref(place, quotation.id)}>
          {quotation.id}
        </a>
      </figcaption>
    </figure>
  );
}
