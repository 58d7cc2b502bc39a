import type { Metadata } from "next";
import { requestOrigin } from "@/app/_request/origin";
import { loadDossierPage, loadIndex, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import { ActiveFilter } from "@/app/d/[dossier]/_sections/frame/active-filter";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { NotFound } from "@/app/d/[dossier]/_sections/frame/not-found";
import { CommentatorProfile } from "@/components/commentators/commentator-profile";
import { CorrectionNote } from "@/components/commentators/correction-note";
import { PageHeading } from "@/components/ui/page-frame";
import { parseContact } from "@/lib/http/contact";
import { pairsOfCommentator } from "@/lib/selection/selection-pairs";
import { correctionView } from "@/lib/views/coding/correction-view";
import { commentatorView } from "@/lib/views/commentators/commentator-view";
import { fullName, shownName } from "@/lib/wording/names";
import { commentatorNoun } from "@/lib/wording/nouns";

interface Props {
  params: Promise<{ dossier: string; slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, slug } = await props.params;
  const commentator = (await loadIndex(dossier)).commentators.get(slug);
  const title = commentator ? fullName(shownName(commentator)) : "Commentator";
  return pageMetadata(props, { place: `commentators/${slug}`, title });
}

export default async function CommentatorPage({ params, searchParams }: Props) {
  const { dossier, slug } = await params;
  const page = await loadDossierPage(dossier, { place: `commentators/${slug}`, searchParams });
  const { index, selection } = page;
  const commentator = index.commentators.get(slug);
  if (!commentator) return <NotFound page={page} place="commentators" />;
  const permalink = (await requestOrigin()) + page.address;
  const view = commentatorView({ index, selection, commentator, pairs: pairsOfCommentator(selection, commentator.id) });
  return (
    <DossierShell page={page} place="commentators">
      <PageHeading
        eyebrow={<Breadcrumb page={page} what={view.description} />}
        title={fullName(view.commentator)}
        basis={
          <>
            {view.commentator.institution}
            {view.commentator.institution && view.commentator.country && " · "}
            {view.commentator.country && commentator.country && (
              <a className="text-link" href={page.to(`countries/${commentator.country}`)}>
                {view.commentator.country}
              </a>
            )}{" "}
            <a className="text-link no-print ml-3" href={page.to("compare", { with: slug })}>
              Compare with other {commentatorNoun(page.index.dossier, 2)}
            </a>
          </>
        }
      />
      <ActiveFilter
        page={page}
        does="Positions and quotations are shown whole; who is near and far is counted under the filter:"
      />
      <CommentatorProfile
        view={view}
        links={{
          cell: page.cell,
          commentator: (id) => page.to(`commentators/${id}`),
          institution: (id) => page.to(`institutions/${id}`),
          quotation: (id) => page.to(`quotations/${id}`),
          source: (id) => page.to(`sources/${id}`),
          brief: (id) => page.to("brief", { add: `quotation:${id}` }),
        }}
      >
        <CorrectionNote
          view={correctionView(index, {
            commentator,
            contact: parseContact(process.env.CONCORDANCE_CONTACT),
            permalink,
          })}
          permalink={permalink}
          links={{ coding: `${page.to("method")}#coding`, version: `${page.to("method")}#version` }}
        />
      </CommentatorProfile>
    </DossierShell>
  );
}
