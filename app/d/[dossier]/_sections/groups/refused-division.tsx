import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { loadDivision } from "@/app/d/[dossier]/_sections/groups/load-division";
import { GroupProfilesTable } from "@/components/groups/group-profiles-table";
import { PointKeys } from "@/components/ui/navigation/point-keys";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { ClustersFigure } from "@/figures/groups/clusters-figure";
import { NARROW } from "@/lib/views/groups/clusters-layout";
import { clustersView } from "@/lib/views/groups/clusters-view";
import { groupProfiles } from "@/lib/views/groups/group-profiles";

/**
 * The best division that the verdict refused, closed, with the refusal written across it; nothing where groups are
 * shown.
 */
export async function RefusedDivision({ page }: { page: DossierPage }) {
  const loaded = await loadDivision(page, "refused");
  if (!loaded) return null;
  const { index, selection } = page;
  const { division } = loaded;
  const links = { hrefOfCommentator: (id: string) => page.to(`commentators/${id}`), hrefOfGroup: () => "#refused" };
  const { view } = clustersView({ index, selection, division });
  const narrow = clustersView({ index, selection, division, size: NARROW }).view;
  return (
    <details id="refused" className="mt-6 max-w-[60rem]">
      <summary className="py-1 text-[0.9375rem] text-action">What the method found before it was refused</summary>
      <p className="mt-2 max-w-[44em] text-soft">
        The best division of these positions. It did not pass the tests above, so these are no groups: nothing elsewhere
        shows it, and it is in no briefing, no embed and no share picture.
      </p>
      <figure className="mt-3">
        <PointKeys>
          {view && (
            <div className="max-sm:hidden print:block">
              <StaticHtml>
                <ClustersFigure view={view} {...links} />
              </StaticHtml>
            </div>
          )}
          {narrow && (
            <div className="sm:hidden print:hidden">
              <StaticHtml>
                <ClustersFigure view={narrow} {...links} isForFingers />
              </StaticHtml>
            </div>
          )}
        </PointKeys>
        {view && <figcaption className="basis mt-2">{view.caption}</figcaption>}
      </figure>
      <div className="mt-6">
        <GroupProfilesTable
          view={groupProfiles({ index, selection, division })}
          hrefOfCell={({ propositionId }) => hrefOf(page, propositionId)}
          hrefOfProposition={({ propositionId }) => hrefOf(page, propositionId)}
        />
      </div>
    </details>
  );
}

function hrefOf(page: DossierPage, propositionId: string): string {
  return `${page.to(`issues/${page.index.propositions.get(propositionId)?.issueId ?? ""}`)}#${propositionId}`;
}
