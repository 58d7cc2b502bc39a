import type { ReactNode } from "react";
import { figureAddress } from "@/app/_briefing/figure-address";
import { AgreementTree } from "@/components/figures/agreement-tree";
import { AlignmentNetwork } from "@/components/figures/alignment-network";
import { CommentatorMap } from "@/components/figures/commentator-map";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { TwoModePicture } from "@/components/figures/two-mode-picture";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-frame";
import { count, listing } from "@/lib/views/count";
import { mapView } from "@/lib/views/map-view";
import { FEWEST_SHARED, networkView } from "@/lib/views/network-view";
import { comparedVoices } from "@/lib/views/selection-analysis";
import { pictureTooLarge } from "@/lib/views/too-large";
import { treeView } from "@/lib/views/tree-view";
import { twoModeView } from "@/lib/views/two-mode-view";
import type { DossierPage } from "../_page/load-dossier-page";

const PICTURES = [
  { key: "network", words: "network" },
  { key: "two-mode", words: "voices and sides" },
  { key: "tree", words: "tree" },
  { key: "map", words: "map" },
] as const;

type Picture = (typeof PICTURES)[number]["key"];

/** The alignments in four pictures, one at a time. None of them names groups; only the verdict does. */
export function PicturesOfAlignment({ page }: { page: DossierPage }) {
  const picture = PICTURES.find(({ key }) => key === page.view.picture)?.key ?? "network";
  const tooLarge = pictureTooLarge(comparedVoices(page.selection).length);
  return (
    <Section
      id="pictures"
      title="The alignments in pictures"
      note="Pictures of who stands near whom, and of what that rests on. They name no groups: only the verdict above may."
    >
      <ChoiceLinks title="Show" choices={PICTURES} chosen={picture} hrefTo={(key) => page.here({ picture: key })} />
      <div className="mt-4">
        {tooLarge ? (
          <EmptyState title="Too many voices for a picture." why={tooLarge} />
        ) : (
          <Drawn page={page} picture={picture} />
        )}
      </div>
    </Section>
  );
}

function AsFile({ page, picture }: { page: DossierPage; picture: Picture }) {
  const { dossier, filter } = page.selection;
  const own = picture === "network" && page.view.links ? { links: page.view.links } : {};
  return (
    <FigureDownloads
      address={figureAddress(dossier.id, picture, filter, own)}
      name={`${dossier.id}-${dossier.version}-${picture}`}
      embedHref={page.to("embed", { figure: picture, ...own })}
    />
  );
}

/** The picture and its file; where there is nothing to draw, only the sentence that says so. */
function Drawn({ page, picture }: { page: DossierPage; picture: Picture }) {
  const links = { page, hrefOfVoice: (id: string) => page.to(`commentators/${id}`) };
  const file = <AsFile page={page} picture={picture} />;
  switch (picture) {
    case "network":
      return <Network {...links} file={file} />;
    case "two-mode":
      return <TwoMode {...links} file={file} />;
    case "tree":
      return <Tree page={page} file={file} />;
    case "map":
      return <PlacedMap {...links} file={file} />;
  }
}

/** On a telephone a picture keeps a size in which its names can be read, and moves sideways in its own frame. */
function Wide({ children }: { children: ReactNode }) {
  return <div className="overflow-x-auto print:overflow-visible max-sm:[&>svg]:min-w-[44rem]">{children}</div>;
}

interface PictureProps {
  readonly page: DossierPage;
  readonly hrefOfVoice: (id: string) => string;
  readonly file: ReactNode;
}

function TwoMode({ page, hrefOfVoice, file }: PictureProps) {
  const view = twoModeView(page.index, page.selection);
  if (view.lines.length === 0)
    return <EmptyState title="No lines to draw." why="No voice takes a side under this filter." />;
  return (
    <>
      <figure>
        <Wide>
          <TwoModePicture view={view} cellHref={page.cell} hrefOfVoice={hrefOfVoice} />
        </Wide>
        <figcaption className="basis mt-2 max-w-[60em]">
          A line leads from each voice to every side it takes: full purple agrees, dashed orange disagrees, thicker is
          stronger; in brackets, how many take the side. Neutral and silence draw no line.
        </figcaption>
      </figure>
      {file}
    </>
  );
}

function Tree({ page, file }: Omit<PictureProps, "hrefOfVoice">) {
  const view = treeView(page.index, page.selection);
  if (view.leaves.length === 0)
    return <EmptyState title="No tree can be drawn." why="No two voices can be compared under this filter." />;
  return (
    <>
      <Wide>
        <AgreementTree view={view} />
      </Wide>
      <p className="basis mt-2">
        Average linkage over comparable pairs; pairs that cannot be compared count as the mean. It orders the rows above
        and decides nothing.
      </p>
      {file}
    </>
  );
}

function Network({ page, hrefOfVoice, file }: PictureProps) {
  const fewestShared = FEWEST_SHARED.find((n) => String(n) === page.view.links) ?? 2;
  const view = networkView({ index: page.index, selection: page.selection, fewestShared });
  const choice = (
    <ChoiceLinks
      title="Links from"
      choices={FEWEST_SHARED.map((n) => ({ key: String(n), words: n === 1 ? "1 shared proposition" : `${n} shared` }))}
      chosen={String(fewestShared)}
      hrefTo={(links) => page.here({ links })}
    />
  );
  if (view.nodes.length === 0)
    return (
      <>
        {choice}
        <EmptyState
          title="No links to draw."
          why={`No two voices share ${count(fewestShared, "proposition")} under this filter.${fewestShared > 1 ? " Ask for fewer." : ""}`}
        />
      </>
    );
  return (
    <>
      <figure>
        {choice}
        <Wide>
          <AlignmentNetwork
            view={view}
            hrefOfPair={({ a, b }) => `${page.here({ pair: `${a}~${b}` })}#pair`}
            hrefOfVoice={hrefOfVoice}
          />
        </Wide>
        <figcaption className="basis mt-2 max-w-[60em]">
          {view.title}. {view.description} Each shared proposition counts 1 where two values are the same, 0 where they
          are two steps apart, −1 at opposite ends. Full purple lines: more alike than opposed; dashed orange: more
          opposed; dotted: neither. Thicker: more shared. A mild yes and a mild no are two steps apart and count as
          neither; who stands on opposite sides is in the matrix above. Where most propositions have one side, nearly
          all links are alignments, by chance too.
          {view.unlabelled.length > 0 && ` No room for the names of ${listing(view.unlabelled)}.`}
        </figcaption>
      </figure>
      {file}
    </>
  );
}

function PlacedMap({ page, hrefOfVoice, file }: PictureProps) {
  const { view, why } = mapView(page.index, page.selection);
  if (!view) return <EmptyState title="No map can be drawn." why={why} />;
  return (
    <>
      <figure>
        <Wide>
          <CommentatorMap view={view} hrefOfVoice={hrefOfVoice} />
        </Wide>
        <figcaption className="basis mt-2 max-w-[60em]">{view.caption}</figcaption>
      </figure>
      {file}
    </>
  );
}
