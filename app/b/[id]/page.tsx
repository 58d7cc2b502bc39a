import type { Metadata } from "next";
import { BriefingArticle } from "@/components/briefing/briefing-article";
import { placeHref } from "@/components/briefing/places";
import { SinceThenPanel } from "@/components/briefing/since-then-panel";
import { SiteHeader } from "@/components/dossier/site-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageFrame, PageHeading, Section } from "@/components/ui/page-frame";
import { encodePlan } from "@/lib/briefing/plan-address";
import { longDate } from "@/lib/views/names";
import { loadFrozen } from "../_page/load-frozen";
import { sinceThen } from "../_page/since-then";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadFrozen((await params).id)).title, robots: { index: false } };
}

/** A briefing as it was when it was frozen, what it was made from, and what has changed since. */
export default async function FrozenPage({ params }: Props) {
  const frozen = await loadFrozen((await params).id);
  const { id, dossierId, content, filter, hash, hashNow } = frozen;
  const place = { dossierId, query: filter, names: content?.names ?? {} };
  return (
    <>
      <SiteHeader />
      <PageFrame>
        <PageHeading
          eyebrow="Frozen briefing"
          title={frozen.title}
          basis={`As it was on ${longDate(frozen.createdAt.slice(0, 10))} · dossier ${dossierId}, version ${frozen.version}, revision ${frozen.revision}`}
        />
        <p className="no-print mb-4 flex flex-wrap items-center gap-2">
          {content && (
            <>
              <a className="button" data-hard href={`/b/${id}/present`}>
                Present
              </a>
              <a className="pill" data-hard href={`/b/${id}/print`}>
                Print page
              </a>
              <a className="pill" data-hard href={`/b/${id}/content`}>
                What is kept, as JSON
              </a>
            </>
          )}
          {frozen.plan && (
            <a className="pill" href={placeHref(place, "brief", { plan: encodePlan(frozen.plan) })}>
              Work on it with today’s data
            </a>
          )}
        </p>
        <p className="basis max-w-[75em] break-words">
          SHA-256 of what is kept: <code>{hash}</code>.{" "}
          {hash === hashNow
            ? "Computed again just now, it is the same."
            : `Computed again just now, it is ${hashNow}: what is kept is not what was stored.`}{" "}
          Content of the dossier then: <code>{frozen.contentHash}</code>.
        </p>
        {content ? (
          <>
            <Section title="Since then">
              <SinceThenPanel since={await sinceThen(frozen, content.briefing)} />
            </Section>
            <div className="mt-8">
              <BriefingArticle briefing={content.briefing} place={place} />
            </div>
          </>
        ) : (
          <EmptyState
            title="This briefing is not shown."
            why={
              hash === hashNow
                ? "It was kept by a version of the program that this one does not know."
                : "What the database holds is not what was stored when the link was made, so that nothing in it can be relied on."
            }
          />
        )}
      </PageFrame>
    </>
  );
}
