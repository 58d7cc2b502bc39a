import { CommentatorName } from "@/components/evidence/commentator-name";
import { Mark } from "@/components/evidence/mark";
import { QuotationCard } from "@/components/evidence/quotation-card";
import { Section } from "@/components/ui/page-frame";
import type { CellReference } from "@/lib/paths";
import type { CommentatorView, Neighbour } from "@/lib/views/commentators/commentator-view";
import { count } from "@/lib/wording/count";

interface ProfileLinks {
  readonly cell: (cell: CellReference) => string;
  readonly commentator: (id: string) => string;
  readonly institution: (id: string) => string;
  readonly quotation: (id: string) => string;
  readonly source: (id: string) => string;
  readonly brief: (quotationId: string) => string;
}

/**
 * One commentator in full. @param children what else there is to say about the commentator, at the end of the column
 * beside its words.
 */
export function CommentatorProfile({
  view,
  links,
  children,
}: {
  view: CommentatorView;
  links: ProfileLinks;
  children: React.ReactNode;
}) {
  const { id } = view.commentator;
  return (
    <>
      <Section
        title="Positions"
        note={`${count(view.positions.length, "proposition")} of ${view.positions.length + view.silentOn.length} addressed. Each mark leads to the evidence behind it.`}
      >
        {view.positions.length === 0 ? (
          <p className="text-soft">Reported, no position found. That is not neutrality.</p>
        ) : (
          <ul className="grid gap-x-10 gap-y-2 sm:grid-cols-2 xl:grid-cols-3">
            {view.positions.map(({ propositionId, label, mark, change }) => (
              <li key={propositionId} className="border-line border-t pt-2">
                <a
                  href={links.cell({ commentatorId: id, propositionId })}
                  data-keep
                  data-cell={`${id}.${propositionId}`}
                  className="flex items-center gap-3 hover:underline"
                >
                  <Mark mark={mark} hidden />
                  <span>
                    <span className="text-soft">{propositionId}</span> {label}
                    <span className="block text-soft text-xs">{mark.words}</span>
                    {change && <span className="block text-xs">{change}</span>}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {view.silentOn.length > 0 && (
          <p className="mt-3 text-[0.8125rem] text-soft">
            Silent on {view.silentOn.map(({ propositionId, label }) => `${propositionId}\u00a0${label}`).join(" · ")}
          </p>
        )}
      </Section>
      <div className="@container">
        <div className="grid gap-x-14 @4xl:grid-cols-[minmax(0,52rem)_minmax(16rem,1fr)]">
          <aside aria-label="About" className="@4xl:col-start-2 @4xl:row-start-1">
            <Neighbours view={view} links={links} />
            <Facts view={view} links={links} />
            {children}
          </aside>
          <div className="@4xl:col-start-1 @4xl:row-start-1">
            <Section title={view.evidence.title} note={view.evidence.counted}>
              {view.quotations.map((quotation) => (
                <QuotationCard
                  key={quotation.id}
                  view={quotation}
                  links={{
                    permalink: links.quotation(quotation.id),
                    source: links.source(quotation.sourceId),
                    commentator: null,
                    brief: links.brief(quotation.id),
                    cell: (propositionId) => links.cell({ commentatorId: id, propositionId }),
                  }}
                />
              ))}
            </Section>
          </div>
        </div>
      </div>
    </>
  );
}

function Facts({ view, links }: { view: CommentatorView; links: ProfileLinks }) {
  if (view.affiliations.length === 0 && !view.namesInSources && !view.note) return null;
  return (
    <Section title="About">
      <dl className="grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-1.5 text-[0.8125rem]">
        {view.affiliations.map((affiliation) => (
          <Fact key={affiliation.institution} term={affiliation.when}>
            <a href={links.institution(affiliation.institutionId)} className="hover:underline">
              {affiliation.institution}
            </a>
            {affiliation.role && `, ${affiliation.role}`}{" "}
            <span className="text-soft">({affiliation.type.toLowerCase()})</span>
          </Fact>
        ))}
        {view.namesInSources && <Fact term="As spelt">{view.namesInSources}</Fact>}
        {view.note && <Fact term="Note">{view.note}</Fact>}
      </dl>
    </Section>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Neighbours({ view, links }: { view: CommentatorView; links: ProfileLinks }) {
  return (
    <Section title="Nearest and farthest">
      {view.whyAlone ? (
        <p className="text-[0.8125rem] text-soft">{view.whyAlone}</p>
      ) : (
        <div className="grid gap-5">
          <NeighbourList title="Nearest" none="No one is near to this view." list={view.nearest} links={links} />
          <NeighbourList title="Farthest" none="No one is far from this view." list={view.farthest} links={links} />
        </div>
      )}
    </Section>
  );
}

function NeighbourList({
  title,
  none,
  list,
  links,
}: {
  title: string;
  none: string;
  list: readonly Neighbour[];
  links: ProfileLinks;
}) {
  return (
    <div>
      <h3 className="mb-1 font-semibold text-[0.875rem]">{title}</h3>
      {list.length === 0 && <p className="text-[0.8125rem] text-soft">{none}</p>}
      <ul>
        {list.map(({ commentator, sentence }) => (
          <li key={commentator.id} className="border-line border-t py-1.5">
            <a href={links.commentator(commentator.id)} className="font-medium hover:underline">
              <CommentatorName commentator={commentator} />
            </a>
            <span className="block text-[0.8125rem] text-soft">{sentence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
