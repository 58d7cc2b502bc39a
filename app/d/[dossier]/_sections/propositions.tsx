import { figureAddress } from "@/app/_briefing/figure-address";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { PropositionInShort } from "@/components/issues/proposition-in-short";
import { PropositionSection } from "@/components/issues/proposition-section";
import { SplitFigure } from "@/components/issues/split-figure";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { OnThisPage } from "@/components/ui/on-this-page";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { Issue, Proposition } from "@/lib/domain/dossier";
import type { Side } from "@/lib/domain/stance";
import { withChoice } from "@/lib/filters/change-filter";
import { dossierPath } from "@/lib/paths";
import { sidesOfPropositions } from "@/lib/selection/proposition-sides";
import { facingQuotations } from "@/lib/views/commentators/facing-quotations";
import { barsView } from "@/lib/views/sides/diverging-bars-view";
import { FACETS, type Facet, facetBars } from "@/lib/views/sides/facet-bars";
import { propositionsPage } from "@/lib/views/sides/propositions-page";
import { sideBarsView } from "@/lib/views/sides/side-bars-view";
import { propositionLabel } from "@/lib/wording/names";
import { usedValues, valueLabel } from "@/lib/wording/stance-words";

const FACET_WORDS: Record<Facet, string> = {
  none: "nothing",
  country: "country",
  type: "institution type",
  voice: "role",
};

/** Every proposition of an issue, in dossier order, whatever issues the filter names: the page is about this one. */
export function Propositions({ page, issue }: { page: DossierPage; issue: Issue }) {
  const { index, selection } = page;
  const { filter, dossier } = selection;
  const facet = FACETS.find((candidate) => candidate === page.state.by) ?? "none";
  const asked = dossier.propositions.filter(({ issueId }) => issueId === issue.id);
  const stands = asked.map((proposition) => sidesOfPropositions({ index, selection }, proposition));
  const shown = propositionsPage(asked.length, page.state.page);
  const sideHref = (side: Side, { id }: { readonly id: string }, place = "") =>
    dossierPath(dossier.id, place, withChoice(filter, { key: "side", value: `${id}:${side}` }));
  // In one view, so that the bars of all propositions have the same scale.
  const sides = sideBarsView({
    index,
    sidesByProposition: stands,
    title: "Who is on which side",
    hrefOf: ({ id }) => `#${id}`,
    sideHref: (side, propositionSides) => sideHref(side, propositionSides),
    cellHref: page.cell,
  });
  return (
    <>
      <OnThisPage parts={asked.map((one) => ({ id: one.id, title: `${one.id} ${propositionLabel(one)}` }))} />
      <ChoiceLinks
        title="Split by"
        choices={FACETS.map((key) => ({ key, words: FACET_WORDS[key] }))}
        chosen={facet}
        hrefTo={(by) => page.here({ by: by === "none" ? null : by })}
      />
      <AddToBrief page={page} issue={issue} />
      {shown.pages > 1 && (
        <p className="basis mt-2">
          Propositions {shown.from} to {shown.to} of {asked.length} are shown with who says what; of the others, what
          was found.
        </p>
      )}
      {asked.map((proposition, place) => {
        const sidesByProposition = stands[place];
        if (!sidesByProposition) return null;
        if (shown.pageOf(place) !== shown.page) {
          const href = `${page.here({ page: shown.pageOf(place) })}#${proposition.id}`;
          return (
            <StaticHtml key={proposition.id}>
              <PropositionInShort sides={sidesByProposition} href={href} />
            </StaticHtml>
          );
        }
        return (
          <PropositionSection
            key={proposition.id}
            proposition={proposition}
            propositionSides={sidesByProposition}
            values={usedValues(dossier).map((value) => ({
              value,
              words: proposition.anchors[value] ?? valueLabel(dossier, value),
            }))}
            facing={facingQuotations({ index, selection }, sidesByProposition, { onPage: asked.length })}
            sides={{ ...sides, bars: sides.bars.slice(place, place + 1) }}
            split={facet === "none" ? null : <Split page={page} proposition={proposition} facet={facet} />}
            cellHref={page.cell}
            sideHref={(side) => sideHref(side, sidesByProposition)}
            namesHref={(side) => sideHref(side, sidesByProposition, "commentators")}
          />
        );
      })}
    </>
  );
}

function AddToBrief({ page, issue }: { page: DossierPage; issue: Issue }) {
  const ids = page.index.dossier.propositions.filter(({ issueId }) => issueId === issue.id).map(({ id }) => id);
  const offers = [
    { add: `issue-chart:${issue.id}`, words: "the bars of this issue" },
    { add: `who-stands-where:${ids.join(",")}`, words: "who stands where" },
    ...ids.map((id) => ({ add: `finding:${id}`, words: id })),
  ];
  return (
    <p className="no-print flex flex-wrap items-baseline gap-x-3 text-[0.8125rem] text-soft">
      <span>Add to brief</span>
      {offers.map(({ add, words }) => (
        <a key={add} className="text-link py-1" href={page.to("brief", { add })}>
          {words}
        </a>
      ))}
    </p>
  );
}

function Split({
  page,
  proposition,
  facet,
}: {
  page: DossierPage;
  proposition: Proposition;
  facet: Exclude<Facet, "none">;
}) {
  const { index, selection } = page;
  const { id, version } = index.dossier;
  const view = barsView({
    bars: facetBars({ index, selection, proposition, facet }),
    hrefOf: (bar) => `${page.underFilter(bar.filter)}#${proposition.id}`,
    title: `${proposition.id} split by ${FACET_WORDS[facet]}: voices with a position, of those compared`,
  });
  const own = { proposition: proposition.id, by: facet };
  return (
    <SplitFigure
      view={view}
      file={{
        address: figureAddress(id, "split", selection.filter, own),
        name: `${id}-${version}-${proposition.id}-by-${facet}`,
        embedHref: page.to("embed", { figure: "split", ...own }),
      }}
    />
  );
}
