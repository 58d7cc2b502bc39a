import type { ReactNode } from "react";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { NodeTable } from "@/components/figures/alignment/node-table";
import { ScrollFrame } from "@/components/figures/alignment/scroll-frame";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { EmptyState } from "@/components/ui/empty-state";
import { AlignmentNetwork } from "@/figures/alignment/alignment-network";
import { underFilter } from "@/lib/filters/under-filter";
import { MIN_SHARED, NETWORK_KEY, networkView } from "@/lib/views/alignment/network-view";
import type { GroupIdentities } from "@/lib/views/groups/group-identity";
import { count } from "@/lib/wording/count";
import { commentatorNoun } from "@/lib/wording/nouns";

/** What a picture of alignments is drawn from, and the line with its files. */
export interface PictureProps {
  readonly page: DossierPage;
  readonly groups: GroupIdentities | null;
  readonly file: ReactNode;
}

/** Who is aligned with whom as a network, with the choice of how much two must share, and its table twin. */
export function NetworkPicture({ page, groups, file }: PictureProps) {
  const fewestShared = page.state.links ?? 2;
  const view = networkView({ index: page.index, selection: page.selection, fewestShared, groups });
  const choice = (
    <ChoiceLinks
      title="Links from"
      choices={MIN_SHARED.map((n) => ({ key: String(n), words: n === 1 ? "1 shared proposition" : `${n} shared` }))}
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
          why={`No two ${commentatorNoun(page.index.dossier, 2)} share ${count(fewestShared, "proposition")}${underFilter(page.selection.filter)}.${fewestShared > 1 ? " Ask for fewer." : ""}`}
        />
      </>
    );
  const hrefOfCommentator = (id: string) => page.to(`commentators/${id}`);
  return (
    <>
      <figure>
        {choice}
        <ScrollFrame>
          <AlignmentNetwork
            view={view}
            hrefOfPair={({ a, b }) => `${page.here({ pair: `${a}~${b}`, one: null, other: null })}#pair`}
            hrefOfCommentator={hrefOfCommentator}
          />
        </ScrollFrame>
        <figcaption className="basis mt-2 max-w-[60em]">
          {view.title}. {view.description} {NETWORK_KEY} Where most propositions have one side, nearly all links are
          alignments, by chance too.
        </figcaption>
      </figure>
      {file}
      <NodeTable view={view} hrefOfCommentator={hrefOfCommentator} noun={commentatorNoun(page.index.dossier, 1)} />
    </>
  );
}
