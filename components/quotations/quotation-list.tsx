import { QuotationCard } from "@/components/evidence/quotation-card";
import { PageLinks } from "@/components/ui/page-links";
import type { CellReference } from "@/lib/paths";
import { highlight } from "@/lib/views/quotations/highlight";
import type { QuotationListView } from "@/lib/views/quotations/quotation-list-view";

interface QuotationListProps {
  readonly view: QuotationListView;
  readonly links: {
    readonly quotation: (id: string) => string;
    readonly source: (id: string) => string;
    readonly commentator: (id: string) => string;
    readonly brief: (quotationId: string) => string;
    readonly cell: (cell: CellReference) => string;
    readonly page: (page: number) => string;
  };
}

export function QuotationList({ view, links }: QuotationListProps) {
  return (
    <div className="max-w-[52rem]">
      <p role="status" className="mb-3 text-[0.8125rem] text-soft">
        {view.correction && <span className="block text-ink">{view.correction}</span>}
        {view.basis}
        {view.query && ` for “${view.query}”`}
      </p>
      {view.quotations.map((quotation) => (
        <QuotationCard
          key={quotation.id}
          view={quotation}
          highlighted={<Highlighted text={quotation.exact} query={view.query} />}
          links={{
            permalink: links.quotation(quotation.id),
            source: links.source(quotation.sourceId),
            commentator: links.commentator(quotation.voice.id),
            brief: links.brief(quotation.id),
            cell: (propositionId) => links.cell({ commentatorId: quotation.voice.id, propositionId }),
          }}
        />
      ))}
      <PageLinks page={view.page} pages={view.pages} words={`Page ${view.page} of ${view.pages}`} hrefTo={links.page} />
    </div>
  );
}

function Highlighted({ text, query }: { text: string; query: string }) {
  let offset = 0;
  return highlight(text, query).map((piece) => {
    const key = offset;
    offset += piece.text.length;
    return piece.hit ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
