import { figureAddress } from "@/app/_briefing/figure-address";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { loadDivision } from "@/app/d/[dossier]/_sections/groups/load-division";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { GroupMembersPanel } from "@/components/groups/group-members-panel";
import { Section } from "@/components/ui/page-frame";
import { groupMembers } from "@/lib/views/groups/group-members";
import { commentatorNoun } from "@/lib/wording/nouns";

/** Who is in the groups; nothing where the verdict carries none. */
export async function GroupMembers({ page }: { page: DossierPage }) {
  const loaded = await loadDivision(page, "shown");
  if (!loaded) return null;
  const { index, selection } = page;
  const view = groupMembers({ index, selection, division: loaded.division, asked: page.state.by });
  const noun = commentatorNoun(index.dossier, 2);
  const by = view.facet ? { by: view.facet } : {};
  return (
    <Section
      id="members"
      title="Who is in them"
      note={`A mark is one of the ${noun}: filled a member, hollow leaning.${view.hasSeveral ? " Whoever has several affiliations stands under each." : ""} Stays: in so many of 100 repetitions with a fifth of the positions hidden.`}
    >
      <GroupMembersPanel
        view={view}
        noun={noun}
        hrefOfCommentator={(id) => page.to(`commentators/${id}`)}
        hrefOfFacet={(facet) => `${page.here({ by: facet })}#members`}
      />
      <FigureDownloads
        address={figureAddress(index.dossier.id, "group-members", selection.filter, by)}
        name={`${index.dossier.id}-${index.dossier.version}-group-members`}
        embedHref={page.to("embed", { figure: "group-members", ...by })}
        briefHref={page.to("brief", { add: "group-members" })}
      />
    </Section>
  );
}
