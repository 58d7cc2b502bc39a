import { loadBrief } from "@/app/d/[dossier]/_page/load-brief";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { BriefingEditor } from "@/components/briefing/briefing-editor";
import { basisNames } from "@/lib/briefing/basis/basis-names";
import { withListedBasis } from "@/lib/briefing/basis/listed-basis";
import { planChoices } from "@/lib/briefing/plan/plan-choices";
import { filterQuery } from "@/lib/filters/filter";

/** The briefing of this view, to be read and to be worked on. */
export async function Brief({ page }: { page: DossierPage }) {
  const { index, selection, state } = page;
  const brief = await loadBrief(page);
  const briefing = withListedBasis(brief.briefing);
  const query = filterQuery(selection.filter);
  return (
    <>
      {brief.isUnreadable && (
        <p role="status" className="mb-3 border-line-strong border-l-2 pl-3">
          The link names a briefing that cannot be read: it was cut or mistyped. Here is the one proposed for this
          filter.
        </p>
      )}
      <BriefingEditor
        key={`${query} ${state.plan ?? ""} ${state.add}`}
        dossierId={index.dossier.id}
        query={query}
        first={brief.plan}
        isFromAddress={brief.isFromAddress}
        addition={brief.addition}
        resolved={{
          briefing,
          names: basisNames(index, briefing),
          proposed: brief.proposed,
          pending: brief.pending,
        }}
        choices={planChoices({ index, selection }, brief.grouping)}
      />
    </>
  );
}
