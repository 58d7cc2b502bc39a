import { type QuotationAddresses, QuotationCards } from "@/components/evidence/quotation-cards";
import type { EarlierReading } from "@/lib/views/quotations/earlier-view";

/** What was read before the position of today: when, why, and the words, as they are shown of a position. */
export function EarlierReadingSection({ reading, links }: { reading: EarlierReading; links: QuotationAddresses }) {
  return (
    <section className="border-line border-t pt-3">
      <h3 className="font-semibold text-[0.8125rem]">{reading.title}</h3>
      {reading.reasons.map(({ coder, rationale }) => (
        <p key={coder} className="text-[0.8125rem] text-soft">
          {coder}: {rationale}
        </p>
      ))}
      <div className="mt-2">
        <QuotationCards quotations={reading.quotations} links={links} />
      </div>
    </section>
  );
}
