import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { OriginTable } from "@/components/origins/origin-table";
import { type Origin, originIndex } from "@/lib/views/origins/origin-index";
import { sideStripNote } from "@/lib/views/origins/side-strip";
import { commentatorNoun } from "@/lib/wording/nouns";

/** The countries or institutions from which commentators speak, with the sides they take. */
export function Origins({ page, origin }: { page: DossierPage; origin: Origin }) {
  const { index, selection } = page;
  const { rows, basis } = originIndex({ index, selection }, origin);
  return (
    <>
      <p className="mb-2">{basis}</p>
      <OriginTable
        origin={origin}
        rows={rows}
        note={sideStripNote(index.dossier)}
        noun={commentatorNoun(index.dossier, 2)}
        hrefOf={(id) => page.to(`${origin}/${id}`)}
        countryHref={(code) => page.to(`countries/${code}`)}
      />
    </>
  );
}
