import { figureAddress } from "@/app/_briefing/figure-address";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { loadDivision } from "@/app/d/[dossier]/_sections/groups/load-division";
import { ClustersPicture } from "@/components/charts/clusters/clusters-picture";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { ClustersTable } from "@/components/groups/clusters-table";
import { GroupSummaryCards } from "@/components/groups/group-summary-cards";
import { Section } from "@/components/ui/page-frame";
import { NARROW } from "@/lib/views/groups/clusters-layout";
import { clustersView } from "@/lib/views/groups/clusters-view";
import { groupMembers } from "@/lib/views/groups/group-members";
import { groupsLead } from "@/lib/views/groups/groups-lead";
import { commentatorNoun } from "@/lib/wording/nouns";

/** The map of clusters with the card of each group beside it; nothing where the verdict carries no groups. */
export async function Clusters({ page }: { page: DossierPage }) {
  const loaded = await loadDivision(page, "shown");
  if (!loaded) return null;
  const { index, selection } = page;
  const { division } = loaded;
  const hrefOfCommentator = (id: string) => page.to(`commentators/${id}`);
  const hrefOfGroup = (id: string) =>
    `#group-${division.identities.groups.find((group) => group.id === id)?.number ?? 1}`;
  const { view, why } = clustersView({ index, selection, division });
  const narrow = clustersView({ index, selection, division, size: NARROW });
  return (
    <Section id="clusters" title="The groups on a map">
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        {view && narrow.view ? (
          <figure>
            <a href="#after-clusters" className="sr-only focus:not-sr-only">
              Past the map
            </a>
            <ClustersPicture
              wide={view}
              narrow={narrow.view}
              hrefOfCommentator={hrefOfCommentator}
              hrefOfGroup={hrefOfGroup}
            />
            <figcaption id="after-clusters" className="basis mt-2 max-w-[60em]">
              {view.caption}
            </figcaption>
            <FigureDownloads
              address={figureAddress(index.dossier.id, "clusters", selection.filter)}
              name={`${index.dossier.id}-${index.dossier.version}-clusters`}
              embedHref={page.to("embed", { figure: "clusters" })}
              briefHref={page.to("brief", { add: "clusters" })}
            />
            <ClustersTable view={view} hrefOfCommentator={hrefOfCommentator} />
          </figure>
        ) : (
          <p className="text-soft">{why}</p>
        )}
        <GroupSummaryCards
          lead={groupsLead({ index, selection, division })}
          members={groupMembers({ index, selection, division })}
          hrefOfCommentator={hrefOfCommentator}
          noun={commentatorNoun(index.dossier, 2)}
        />
      </div>
    </Section>
  );
}
