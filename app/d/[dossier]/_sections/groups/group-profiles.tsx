import { figureAddress } from "@/app/_briefing/figure-address";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { loadDivision } from "@/app/d/[dossier]/_sections/groups/load-division";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { GroupEvidencePanel } from "@/components/groups/group-evidence-panel";
import { GroupProfilesTable } from "@/components/groups/group-profiles-table";
import { Section } from "@/components/ui/page-frame";
import { groupCellKey, groupEvidence } from "@/lib/views/groups/group-evidence";
import { groupProfiles } from "@/lib/views/groups/group-profiles";

/** What each group says, and the evidence of the open cell; nothing where the verdict carries no groups. */
export async function GroupProfiles({ page }: { page: DossierPage }) {
  const loaded = await loadDivision(page, "shown");
  if (!loaded) return null;
  const { index, selection } = page;
  const { division } = loaded;
  const open = page.state.said;
  const evidence = open === null ? null : groupEvidence({ index, selection, division, key: open });
  const hrefOfProposition = ({ issueId, propositionId }: { issueId: string; propositionId: string }) =>
    `${page.to(`issues/${issueId}`)}#${propositionId}`;
  return (
    <Section
      id="profiles"
      title="What each group says"
      note="Members only; whoever leans is not counted. Each bar leads to the words. Described, not tested: the groups were chosen to differ."
    >
      <GroupProfilesTable
        view={groupProfiles({ index, selection, division })}
        hrefOfCell={(cell) => `${page.here({ said: groupCellKey(cell) })}#group-evidence`}
        hrefOfProposition={hrefOfProposition}
        open={open}
      />
      {open !== null && !evidence && (
        <p id="group-evidence" className="mt-4 text-soft">
          The link asks for what a group says on a proposition; that group or that proposition is not among those shown
          here.
        </p>
      )}
      {evidence && (
        <GroupEvidencePanel
          view={evidence}
          hrefOfQuotation={(id) => page.to(`quotations/${id}`)}
          hrefOfCommentator={(id) => page.to(`commentators/${id}`)}
          hrefOfSource={(id) => page.to(`sources/${id}`)}
          briefHref={(id) => page.to("brief", { add: `quotation:${id}` })}
          propositionHref={hrefOfProposition(evidence)}
          closeHref={`${page.here({ said: null })}#profiles`}
        />
      )}
      <FigureDownloads
        address={figureAddress(index.dossier.id, "group-profiles", selection.filter)}
        name={`${index.dossier.id}-${index.dossier.version}-group-profiles`}
        embedHref={page.to("embed", { figure: "group-profiles" })}
        briefHref={page.to("brief", { add: "group-profiles" })}
      />
    </Section>
  );
}
