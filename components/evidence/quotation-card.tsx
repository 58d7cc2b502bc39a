import { AnchorBadge } from "@/components/evidence/anchor-badge";
import { CommentatorName } from "@/components/evidence/commentator-name";
import { Mark } from "@/components/evidence/mark";
import { CopyButton } from "@/components/ui/copy-button";
import { type QuotationView, quotationWithCitation } from "@/lib/views/quotations/quotation-view";

interface QuotationLinks {
  readonly permalink: string;
  readonly source: string;
  readonly commentator: string | null;
  readonly cell?: (propositionId: string) => string;
  /** Where the quotation is added to a briefing. */
  readonly brief: string;
}

/** A quotation: the words as they stand in the source, how they reached us, where, and what can be done with them. */
export function QuotationCard({
  view,
  links,
  highlighted,
}: {
  view: QuotationView;
  links: QuotationLinks;
  highlighted?: React.ReactNode;
}) {
  return (
    <figure
      className="scroll-mt-20 border-line-strong border-t py-4 outline-none target:bg-action-wash data-arrived:bg-action-wash"
      id={view.id}
    >
      {links.commentator && (
        <p className="mb-1.5 text-[0.8125rem]">
          <a href={links.commentator} className="font-medium hover:underline">
            <CommentatorName commentator={view.voice} />
          </a>
          <span className="text-soft">
            {[view.voice.institution, view.voice.country].filter(Boolean).map((part) => ` · ${part}`)}
          </span>
        </p>
      )}
      <blockquote className="words" dir="auto" lang={view.language ?? undefined} cite={links.permalink}>
        {view.isSpeech && <span aria-hidden="true">“</span>}
        {highlighted ?? view.exact}
        {view.isSpeech && <span aria-hidden="true">”</span>}
      </blockquote>
      <figcaption className="mt-2 text-[0.8125rem] text-soft leading-relaxed">
        <p>
          <b className="font-medium text-ink">{view.manner}</b> · <AnchorBadge anchor={view.anchor} />
          {view.ambiguous && " · speaker uncertain"}
          {view.said && ` · ${view.said}`}
        </p>
        <p>{view.chain.join(" → ")}</p>
        <p>
          <a href={placeInSource(links.source, view.id)} className="hover:underline">
            <cite>{view.source}</cite>
          </a>
          {view.locator && `, ${view.locator.replaceAll(" ", "\u00a0")}`}
        </p>
        {view.alsoIn.length > 0 && (
          <p className="mt-1">
            The same words also in {view.alsoIn.map(({ source }) => source).join("; ")}. One statement, counted once.
          </p>
        )}
        {view.translation && (
          <p className="mt-1" dir="auto">
            Translation{view.translation.by && ` by ${view.translation.by}`}: {view.translation.text}
          </p>
        )}
        {view.summary && <p className="mt-1">Summary: {view.summary}</p>}
        {view.remarks.map((remark) => (
          <p key={remark} className="mt-1">
            Remark: {remark}
          </p>
        ))}
        {links.cell && view.supports.length > 0 && (
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1.5">
            {view.supports.map(({ propositionId, label, mark }) => (
              <li key={propositionId}>
                <a
                  href={links.cell?.(propositionId)}
                  data-keep
                  className="inline-flex items-center gap-2 hover:underline"
                >
                  <Mark mark={mark} />
                  <span>
                    {propositionId} {label}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {links.cell && view.supportedBefore.length > 0 && (
          <ul className="mt-2">
            {view.supportedBefore.map(({ propositionId, label, words }) => (
              <li key={`${propositionId} ${words}`}>
                {words}, before a later statement:{" "}
                <a href={links.cell?.(propositionId)} data-keep className="text-link">
                  {propositionId} {label}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p className="no-print mt-2 flex flex-wrap gap-4">
          <CopyButton text={quotationWithCitation(view)}>Copy with citation</CopyButton>
          <a className="text-link" href={links.permalink}>
            Permalink
          </a>
          <a className="text-link" href={links.brief}>
            Add to brief
          </a>
        </p>
      </figcaption>
    </figure>
  );
}

/** A source is opened where the quotation stands in it. */
function placeInSource(source: string, quotationId: string): string {
  return source.includes("#") ? source : `${source}#${quotationId}`;
}
