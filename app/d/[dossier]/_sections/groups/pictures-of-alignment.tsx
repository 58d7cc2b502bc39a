import { figureAddress } from "@/app/_briefing/figure-address";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { NetworkPicture, type PictureProps } from "@/app/d/[dossier]/_sections/alignment/network-picture";
import { ScrollFrame } from "@/components/figures/alignment/scroll-frame";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { EmptyState } from "@/components/ui/empty-state";
import { PointKeys } from "@/components/ui/navigation/point-keys";
import { Section } from "@/components/ui/page-frame";
import { AgreementTree } from "@/figures/alignment/agreement-tree";
import { CommentatorMap } from "@/figures/alignment/commentator-map";
import { GroupLegend } from "@/figures/alignment/group-legend";
import { TwoModePicture } from "@/figures/alignment/two-mode-figure";
import { writeState } from "@/lib/filters/address-state";
import { underFilter } from "@/lib/filters/under-filter";
import { pictureTooLarge } from "@/lib/findings/too-large";
import { requestGrouping } from "@/lib/jobs/analysis-jobs";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { mapView } from "@/lib/views/alignment/map-view";
import { shownGroups } from "@/lib/views/alignment/shown-groups";
import { treeView } from "@/lib/views/alignment/tree-view";
import { twoModeView } from "@/lib/views/alignment/two-mode-view";
import type { GroupIdentities } from "@/lib/views/groups/group-identity";
import { FIGURE_STATE, PICTURES } from "@/lib/views/page-state";
import { commentatorNoun } from "@/lib/wording/nouns";

type Picture = (typeof PICTURES)[number];

/** The alignments in four pictures, one at a time; their marks carry the groups where the verdict does. */
export async function PicturesOfAlignment({ page }: { page: DossierPage }) {
  const picture = page.state.picture ?? "network";
  const { dossier } = page.index;
  const tooLarge = pictureTooLarge(dossier, comparedCommentators(page.selection).length);
  const state = await requestGrouping(page.selection);
  const groups = shownGroups(state.status === "ready" ? state.result : null);
  const words = {
    network: "network",
    "two-mode": `${commentatorNoun(dossier, 2)} and sides`,
    tree: "tree",
    map: "map",
  };
  return (
    <Section
      id="pictures"
      title="The alignments in pictures"
      note={`Pictures of who stands near whom, and of what that rests on. ${groups ? "Marks show the groups of the verdict above." : "They name no groups: only the verdict above may."}`}
    >
      <ChoiceLinks
        title="Show"
        choices={PICTURES.map((key) => ({ key, words: words[key] }))}
        chosen={picture}
        hrefTo={(key) => page.here({ picture: key, all: null })}
      />
      {groups && picture !== "map" && <GroupLegend groups={groups} />}
      <div className="mt-4">
        {tooLarge ? (
          <EmptyState title={`Too many ${commentatorNoun(dossier, 2)} for a picture.`} why={tooLarge} />
        ) : (
          <PointKeys>
            <Drawn page={page} picture={picture} groups={groups} />
          </PointKeys>
        )}
      </div>
    </Section>
  );
}

function AsFile({ page, picture }: { page: DossierPage; picture: Picture }) {
  const { dossier, filter } = page.selection;
  const { links, all } = page.state;
  const own = writeState({ links: picture === "network" ? links : null, all }, FIGURE_STATE, ["links", "all"]);
  return (
    <FigureDownloads
      address={figureAddress(dossier.id, picture, filter, own)}
      name={`${dossier.id}-${dossier.version}-${picture}`}
      embedHref={page.to("embed", { figure: picture, ...own })}
    />
  );
}

/** The picture and its file; where there is nothing to draw, only the sentence that says so. */
function Drawn({ picture, ...rest }: { page: DossierPage; picture: Picture; groups: GroupIdentities | null }) {
  const props = { ...rest, file: <AsFile page={rest.page} picture={picture} /> };
  switch (picture) {
    case "network":
      return <NetworkPicture {...props} />;
    case "two-mode":
      return <TwoMode {...props} />;
    case "tree":
      return <Tree {...props} />;
    case "map":
      return <PlacedMap {...props} />;
  }
}

/** A picture that is a summary opens as a whole on demand, and folds again. */
function AllOrSummary({ page, isSummary, what }: { page: DossierPage; isSummary: boolean; what: string }) {
  if (!isSummary && !page.state.all) return null;
  return (
    <p className="no-print mb-2 text-[0.8125rem]">
      <a className="text-link inline-block py-1" data-keep href={page.here({ all: isSummary ? "1" : null })}>
        {isSummary ? `Draw ${what} one by one (a tall picture)` : "Draw the summary"}
      </a>
    </p>
  );
}

function TwoMode({ page, groups, file }: PictureProps) {
  const { index, selection } = page;
  const view = twoModeView({ index, selection }, { groups, single: page.state.all });
  const nouns = commentatorNoun(index.dossier, 2);
  if (view.lines.length === 0)
    return (
      <EmptyState
        title="No lines to draw."
        why={`No ${commentatorNoun(index.dossier, 1)} takes a side${underFilter(selection.filter)}.`}
      />
    );
  const proposition = (id: string) => `${page.to(`issues/${index.propositions.get(id)?.issueId ?? ""}`)}#${id}`;
  return (
    <>
      <AllOrSummary page={page} isSummary={view.isBundled} what={`all ${view.commentators} ${nouns}`} />
      <figure>
        <ScrollFrame>
          <TwoModePicture
            view={view}
            links={{ cell: page.cell, commentator: (id) => page.to(`commentators/${id}`), proposition }}
          />
        </ScrollFrame>
        <figcaption className="basis mt-2 max-w-[60em]">{view.note}</figcaption>
      </figure>
      {file}
    </>
  );
}

function Tree({ page, groups, file }: PictureProps) {
  const view = treeView(page, { groups, single: page.state.all });
  const nouns = commentatorNoun(page.index.dossier, 2);
  if (view.leaves.length === 0)
    return (
      <EmptyState
        title="No tree can be drawn."
        why={`No two ${nouns} can be compared${underFilter(page.selection.filter)}.`}
      />
    );
  return (
    <>
      <AllOrSummary page={page} isSummary={view.isSummary} what={`all ${nouns}`} />
      <figure>
        <ScrollFrame label="Tree">
          <AgreementTree view={view} />
        </ScrollFrame>
        <figcaption className="basis mt-2 max-w-[60em]">{view.note}</figcaption>
      </figure>
      {file}
    </>
  );
}

function PlacedMap({ page, file }: PictureProps) {
  const { view, why } = mapView(page);
  if (!view) return <EmptyState title="No map can be drawn." why={why} />;
  return (
    <>
      <figure>
        <ScrollFrame>
          <CommentatorMap view={view} hrefOfCommentator={(id) => page.to(`commentators/${id}`)} />
        </ScrollFrame>
        <figcaption className="basis mt-2 max-w-[60em]">{view.caption}</figcaption>
      </figure>
      {file}
    </>
  );
}
