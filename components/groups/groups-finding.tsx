import { DividingSentence, GroupsLeadList } from "@/components/groups/groups-lead-list";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { ClustersThumbnail } from "@/figures/groups/clusters-thumbnail";
import type { ClustersView } from "@/lib/views/groups/clusters-view";
import type { GroupsLead } from "@/lib/views/groups/groups-lead";

interface GroupsFindingProps {
  readonly lead: GroupsLead;
  /** Null where too many for a map. */
  readonly map: ClustersView | null;
  /** The page about groups. */
  readonly href: string;
  readonly hrefOfProposition: (proposition: { readonly propositionId: string; readonly issueId: string }) => string;
  /** Whether it stands under a heading of its own page or in a list of dossiers. */
  readonly level: "h2" | "h3";
}

/** The first finding where there are groups: how many, how large, what sets them apart, and the map in small. */
export function GroupsFinding({ lead, map, href, hrefOfProposition, level: Heading }: GroupsFindingProps) {
  const numberOf = (id: string) => lead.groups.find(({ identity }) => identity.id === id)?.identity.number ?? 1;
  return (
    <section aria-label="Groups found" className="mb-4 grid gap-x-8 gap-y-3 sm:grid-cols-[minmax(0,1fr)_17rem]">
      <StaticHtml>
        <Heading className="font-semibold font-serif text-[1.35rem] leading-tight">
          <a href={href} className="hover:underline">
            {lead.headline}
          </a>
        </Heading>
        <GroupsLeadList lead={lead} hrefOfGroup={(id) => `${href}#group-${numberOf(id)}`} />
        {lead.dividing && <DividingSentence dividing={lead.dividing} href={hrefOfProposition(lead.dividing)} />}
      </StaticHtml>
      {map && (
        <a href={href} className="block self-start rounded border border-line p-1 hover:border-line-strong">
          <StaticHtml>
            <ClustersThumbnail view={map} title={`Map of the groups: ${lead.headline}`} />
          </StaticHtml>
        </a>
      )}
    </section>
  );
}
