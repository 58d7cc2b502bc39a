import { CommentatorName } from "@/components/evidence/commentator-name";
import { DrawerFrame } from "@/components/evidence/drawer-frame";
import { EarlierReadingSection } from "@/components/evidence/earlier-reading";
import { Mark } from "@/components/evidence/mark";
import { QuotationCards } from "@/components/evidence/quotation-cards";
import { CopyButton } from "@/components/ui/copy-button";
import type { CellReference } from "@/lib/paths";
import type { PlacedCommentator } from "@/lib/selection/proposition-sides";
import type { EvidenceView } from "@/lib/views/quotations/evidence-view";
import { number, sentenceCase } from "@/lib/wording/count";

export interface EvidenceLinks {
  readonly close: string;
  readonly commentator: string;
  readonly proposition: string;
  readonly quotation: (id: string) => string;
  readonly source: (id: string) => string;
  readonly brief: (quotationId: string) => string;
  readonly cell: (cell: CellReference) => string;
}

/**
 * The page of evidence behind a mark: the value, the words, the reasons of those who coded it, and where the others
 * stand.
 */
export function EvidenceDrawer({
  view,
  links,
  address,
}: {
  view: EvidenceView;
  links: EvidenceLinks;
  address: string;
}) {
  return (
    <DrawerFrame
      cell={`${view.cell.commentatorId}.${view.cell.propositionId}`}
      closeHref={links.close}
      label="Evidence"
    >
      <p className="eyebrow mb-1">
        <a href={links.proposition} className="hover:underline">
          {view.propositionId} · {view.label}
        </a>
      </p>
      <h2 tabIndex={-1} data-drawer-heading className="font-semibold font-serif text-2xl leading-tight outline-none">
        <a href={links.commentator} className="hover:underline">
          <CommentatorName commentator={view.commentator} />
        </a>
      </h2>
      <p className="text-[0.8125rem] text-soft">
        {[view.commentator.institution, view.role, view.commentator.country].filter(Boolean).join(" · ")}
      </p>
      <p className="mt-3 mb-1 flex items-center gap-2.5">
        <Mark mark={view.mark} hidden />
        <span>{view.mark.words}</span>
      </p>
      {view.change && <p className="mb-1">{view.change.sentence}</p>}
      <p className="text-[0.8125rem] text-soft">
        “{view.text}”{view.anchor && ` Here the value means: ${view.anchor}.`}
      </p>
      {view.mark.kind === "not-coded" && (
        <p className="mt-4 border-line-strong border-t pt-4">
          No coder has considered this cell yet. Nothing can be said here, not even silence.
        </p>
      )}
      {view.mark.kind === "none" && (
        <p className="mt-4 border-line-strong border-t pt-4">
          {view.readings.some(({ isAdjudication }) => isAdjudication)
            ? "The coders differed here and the adjudication found no position. Their readings are below."
            : view.isRecord
              ? "There is no entry here. That is not a position."
              : "No one who coded the sources found a position here. That is not neutrality, and not a view."}
        </p>
      )}
      <div className="mt-4">
        <QuotationCards quotations={view.quotations} links={links} />
      </div>
      {view.change?.earlier.map((reading) => (
        <EarlierReadingSection key={reading.key} reading={reading} links={links} />
      ))}
      {view.readings.length > 0 && (
        <section className="border-line border-t pt-3">
          <h3 className="mb-1 font-semibold text-[0.8125rem]">
            {view.isRecord ? "Taken from the record" : "How it was coded"}
          </h3>
          <dl className="grid gap-2 text-[0.8125rem]">
            {view.readings.map((reading) => (
              <div key={reading.key}>
                <dt className="inline font-medium">
                  {reading.coder}: {reading.reading}.
                </dt>{" "}
                <dd className="inline text-soft">{reading.rationale}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <p className="no-print mt-4 text-[0.8125rem]">
        <CopyButton text={address}>Copy link to this view</CopyButton>
      </p>
      <OtherCommentators view={view} links={links} />
    </DrawerFrame>
  );
}

function OtherCommentators({ view, links }: { view: EvidenceView; links: EvidenceLinks }) {
  const placed = [...view.others.sides.disagree, ...view.others.sides.neutral, ...view.others.sides.agree];
  const cellOf = (commentator: PlacedCommentator) =>
    links.cell({ commentatorId: commentator.id, propositionId: view.propositionId });
  return (
    <section className="mt-5 border-line border-t pt-3">
      <h3 className="mb-1 font-semibold text-[0.8125rem]">What the others say</h3>
      <p className="mb-2 text-[0.8125rem] text-soft">
        {sentenceCase(view.others.result)}; {number(view.others.silent.length)} silent.
      </p>
      <div className="grid auto-cols-fr grid-flow-col border-line-strong border-t text-center text-[0.7rem] text-soft">
        {view.scale.map(({ value, label }) => (
          <div key={value}>
            <span aria-hidden="true">{label}</span>
            <ul className="mx-auto mt-0.5 flex w-12 flex-wrap justify-center">
              {placed
                .filter((commentator) => commentator.value === value)
                .map((commentator) => (
                  <li key={commentator.id} className="flex">
                    <a
                      href={cellOf(commentator)}
                      data-keep
                      title={commentator.name}
                      aria-current={commentator.id === view.commentator.id ? "true" : undefined}
                      className="group grid size-6 place-items-center"
                    >
                      <span
                        className="swatch size-3.5 rounded-full group-hover:outline-2 group-aria-[current]:outline-2 group-aria-[current]:outline-action group-aria-[current]:outline-offset-2"
                        data-value={value}
                      />
                      <span className="sr-only">{commentator.name}</span>
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
