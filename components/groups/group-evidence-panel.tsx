import { QuotationCard } from "@/components/evidence/quotation-card";
import { GroupGlyph } from "@/figures/groups/group-glyph";
import type { GroupEvidence } from "@/lib/views/groups/group-evidence";
import { number, sentenceCase } from "@/lib/wording/count";

interface GroupEvidencePanelProps {
  readonly view: GroupEvidence;
  readonly hrefOfQuotation: (id: string) => string;
  readonly hrefOfCommentator: (id: string) => string;
  readonly hrefOfSource: (id: string) => string;
  readonly briefHref: (quotationId: string) => string;
  readonly propositionHref: string;
  readonly closeHref: string;
}

/** The evidence of one group on one proposition: the clearest words of each side. */
export function GroupEvidencePanel({ view, propositionHref, closeHref, ...links }: GroupEvidencePanelProps) {
  return (
    <section
      id="group-evidence"
      aria-label={`What ${view.group.title} said`}
      className="mt-5 scroll-mt-20 border-action border-l-2 pl-4"
    >
      <h3 className="font-semibold font-serif text-lg">
        <GroupGlyph group={view.group} /> {view.sentence}
      </h3>
      <div className={`mt-2 grid gap-x-10 ${view.sides.length > 1 ? "lg:grid-cols-2" : ""}`}>
        {view.sides.map(({ side, title, quotations, more }) => (
          <section key={side} aria-label={title}>
            <h4 className="mt-2 font-semibold text-[0.875rem]">{sentenceCase(title)}</h4>
            {view.isRecord && (
              <ul className="mt-1 grid grid-cols-2 gap-x-6 text-[0.875rem] xl:grid-cols-3">
                {quotations.map(({ id, voice: commentator }) => (
                  <li key={id}>
                    <a href={links.hrefOfQuotation(id)} className="inline-block py-0.5 hover:underline">
                      {commentator.name}
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {(view.isRecord ? [] : quotations).map((quotation) => (
              <QuotationCard
                key={quotation.id}
                view={quotation}
                links={{
                  permalink: links.hrefOfQuotation(quotation.id),
                  source: links.hrefOfSource(quotation.sourceId),
                  commentator: links.hrefOfCommentator(quotation.voice.id),
                  brief: links.briefHref(quotation.id),
                }}
              />
            ))}
            {more > 0 && (
              <p className="text-[0.8125rem]">
                <a href={propositionHref} className="text-link">
                  and {number(more)} more
                </a>
              </p>
            )}
          </section>
        ))}
      </div>
      <a href={closeHref} data-keep className="text-link no-print mt-2 inline-block py-1 text-[0.8125rem]">
        Close
      </a>
    </section>
  );
}
