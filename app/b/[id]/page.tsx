import type { Metadata } from "next";
import { requestOrigin } from "@/app/_request/origin";
import { NO_SUCH_BRIEFING, NoSuchBriefing } from "@/app/b/_page/briefing-not-found";
import { loadFrozen } from "@/app/b/_page/load-frozen";
import { sinceThen } from "@/app/b/_page/since-then";
import { placeHref } from "@/components/briefing/briefing-addresses";
import { BriefingArticle } from "@/components/briefing/briefing-article";
import { SinceThenPanel } from "@/components/briefing/since-then-panel";
import { EmbedSnippet } from "@/components/dossier/embed-snippet";
import { SiteHeader } from "@/components/dossier/site-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageFrame, PageHeading, Section } from "@/components/ui/page-frame";
import { encodePlan } from "@/lib/briefing/plan/plan-address";
import type { FrozenBriefing } from "@/lib/database/frozen-briefings";
import { EMBED_SANDBOX, embedSnippet, embedWords } from "@/lib/views/publishing/embed-snippet";
import { longDate } from "@/lib/wording/names";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const frozen = await loadFrozen((await params).id);
  return { title: frozen?.title ?? NO_SUCH_BRIEFING, robots: { index: false } };
}

/** A briefing or a figure as it was when it was frozen, what it was made from, and what has changed since. */
export default async function FrozenPage({ params }: Props) {
  const frozen = await loadFrozen((await params).id);
  if (!frozen) return <NoSuchBriefing />;
  const { id, dossierId, content, figure, filter, hash, hashNow } = frozen;
  const place = { dossierId, query: filter, names: content?.names ?? {} };
  return (
    <>
      <SiteHeader />
      <PageFrame>
        <PageHeading
          eyebrow={figure ? "Frozen figure" : "Frozen briefing"}
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
          {figure && (
            <a className="pill" href={figure.page}>
              The view with today’s data
            </a>
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
        {(content || figure) && <Embedding frozen={frozen} address={`${await requestOrigin()}/embed/b/${id}`} />}
        {figure ? null : content ? (
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

/** The code of the frame; of a figure also the frame itself, which is all there is of it. */
function Embedding({ frozen, address }: { frozen: FrozenBriefing; address: string }) {
  const { figure, content, title, createdAt } = frozen;
  const { words, height } = embedWords(figure?.name ?? null);
  const label = `${words}: ${title}, frozen on ${longDate(createdAt.slice(0, 10))}, on Concordance`;
  const path = new URL(address).pathname;
  const code = (
    <EmbedSnippet snippet={embedSnippet({ address, title: label, height })} label="Code of the frozen frame" />
  );
  if (!content) {
    return (
      <>
        <iframe
          src={path}
          title={label}
          style={{ height }}
          className="mt-4 w-full border border-line"
          sandbox={EMBED_SANDBOX}
        />
        <Section title="Embed">{code}</Section>
      </>
    );
  }
  return (
    <details className="no-print mt-3">
      <summary className="text-[0.84rem] text-action">Embed in another page</summary>
      <div className="mt-2 max-w-[60em] text-[0.8125rem]">
        {code}
        <p className="mt-2 text-soft">One block of it, by itself:</p>
        <ul className="mt-1 flex flex-wrap gap-x-4">
          {content.briefing.blocks.map((block) => (
            <li key={block.id}>
              <a className="text-link" data-hard href={`${path}/${encodeURIComponent(block.id)}`}>
                {block.heading}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
