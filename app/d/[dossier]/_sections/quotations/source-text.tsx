import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { SourceQuotations } from "@/app/d/[dossier]/_sections/quotations/source-quotations";
import { SourceReader } from "@/components/sources/source-reader";
import { Section } from "@/components/ui/page-frame";
import type { Source } from "@/lib/domain/dossier";
import { isRecord, readerView } from "@/lib/views/quotations/reader-view";

/** The text with its quotations marked where it is held; otherwise the quotations in the order of the text. */
export function SourceText({ page, source }: { page: DossierPage; source: Source }) {
  const paragraphs = readerView(page.index, source);
  if (!paragraphs) return <SourceQuotations page={page} source={source} />;
  return (
    <Section
      title="The text"
      note="Attached to this installation; it never leaves with the dossier. What the dossier takes from it is marked."
    >
      <SourceReader
        paragraphs={paragraphs}
        language={source.language}
        isRecord={isRecord(page.index, source)}
        hrefOfQuotation={(id) => page.to(`quotations/${id}`)}
      />
    </Section>
  );
}
