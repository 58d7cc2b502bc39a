import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { EmptySelection } from "@/app/d/[dossier]/_sections/frame/empty-selection";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { ListedBy } from "@/app/d/[dossier]/_sections/listed-by";
import { CommentatorsTable } from "@/components/commentators/commentators-table";
import { PageHeading } from "@/components/ui/page-frame";
import { PageLinks } from "@/components/ui/page-links";
import { commentatorsPage } from "@/lib/views/commentators/commentator-rows";
import { stripNote } from "@/lib/views/commentators/position-strip";
import { number, sentenceCase } from "@/lib/wording/count";
import { evidenceNoun, recordTitles } from "@/lib/wording/evidence";
import { commentatorNoun } from "@/lib/wording/nouns";

const { generateMetadata, Page } = dossierPage(
  { place: "commentators", title: (dossier) => sentenceCase(commentatorNoun(dossier, 2)) },
  drawCommentators,
);

export { generateMetadata };
export default Page;

function drawCommentators({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const listed = commentatorsPage({ index, selection, asked: page.state.page });
  return (
    <DossierShell page={page} place="commentators">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title={sentenceCase(commentatorNoun(page.index.dossier, 2))}
        lede={
          recordTitles(page.index.dossier)
            ? "All who are in the record, with or without a position."
            : "All to whom the sources attribute a statement, with or without a position."
        }
      />
      <Filters page={page} place="commentators" />
      <ListedBy page={page} place="commentators" />
      {listed.all === 0 ? (
        <EmptySelection page={page} />
      ) : (
        <CommentatorsTable
          rows={listed.items}
          links={{
            commentator: (id) => page.to(`commentators/${id}`),
            institution: (id) => page.to(`institutions/${id}`),
            country: (code) => page.to(`countries/${code}`),
          }}
          heads={{
            commentator: sentenceCase(commentatorNoun(page.index.dossier, 1)),
            evidence: sentenceCase(evidenceNoun(page.index.dossier, 2)),
          }}
          note={stripNote(page.index.dossier)}
        />
      )}
      <PageLinks
        page={listed.page}
        pages={listed.pages}
        words={`${number(listed.from)} to ${number(listed.to)} of ${number(listed.all)}`}
        hrefTo={(n) => page.here({ page: n })}
      />
    </DossierShell>
  );
}
