import { requestOrigin } from "@/app/_request/origin";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { WithPresentAddress } from "@/components/ui/navigation/current-url";
import { briefingContext } from "@/lib/views/context-line";

/**
 * What a printed page says about itself: on paper there is no filter rail, and a page without its filter would claim
 * too much.
 */
export async function PrintedContext({ page }: { page: DossierPage }) {
  const permalink = (await requestOrigin()) + page.address;
  const now = new Date().toISOString();
  const { lines } = briefingContext({ index: page.index, selection: page.selection, now, permalink });
  return (
    <footer className="basis mt-8 hidden break-inside-avoid break-before-avoid border-line-strong border-t pt-2 print:block">
      {lines.map((line) => (
        <p key={line}>
          <WithPresentAddress text={line} address={permalink} parameter="cell" />
        </p>
      ))}
    </footer>
  );
}
