import { figureAddress } from "@/app/_briefing/figure-address";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { MatrixPointer } from "@/components/figures/alignment/matrix-pointer";
import { ScrollFrame } from "@/components/figures/alignment/scroll-frame";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { AgreementMatrix } from "@/components/groups/agreement-matrix";
import { PairPanel } from "@/components/groups/pair-panel";
import { PairPicker } from "@/components/groups/pair-picker";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-frame";
import { AgreementKey } from "@/figures/alignment/agreement-key";
import { AgreementMatrixFigure, matrixTop } from "@/figures/matrix/agreement-matrix-figure";
import { underFilter } from "@/lib/filters/under-filter";
import { pairsTooMany } from "@/lib/findings/too-large";
import { requestGrouping } from "@/lib/jobs/analysis-jobs";
import { dossierPath } from "@/lib/paths";
import { sameSideByChance, sameSideWords } from "@/lib/selection/expected-agreement";
import { comparedCommentators, selectionMatrix, seriatedCommentators } from "@/lib/selection/selection-analysis";
import { pairNamed, selectionPairs } from "@/lib/selection/selection-pairs";
import { type AgreementMatrixView, agreementMatrixView } from "@/lib/views/alignment/agreement-matrix-view";
import { matrixFrame } from "@/lib/views/alignment/matrix/matrix-frame";
import { matrixNotes } from "@/lib/views/alignment/matrix/matrix-words";
import { packRow } from "@/lib/views/alignment/packed-rows";
import { nameChoices, type RequestedPair, requestedPair } from "@/lib/views/alignment/requested-pair";
import { shownGroups } from "@/lib/views/alignment/shown-groups";
import { pairView } from "@/lib/views/commentators/pair-view";
import { listing } from "@/lib/wording/count";
import { commentatorNoun } from "@/lib/wording/nouns";

/** Who agrees with whom, pair by pair; the open pair with what both address and say. */
export async function AgreementOfPairs({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const asked = requestedPair(page, page.state);
  const tooMany = pairsTooMany(comparedCommentators(selection).length);
  if (tooMany)
    return (
      <Section id="agreement" title="Who agrees with whom">
        <EmptyState title={`Too many ${commentatorNoun(index.dossier, 2)} for a matrix of pairs.`} why={tooMany} />
        <Picker page={page} asked={asked} />
        <OpenPair page={page} asked={asked} />
      </Section>
    );
  const state = await requestGrouping(selection);
  const groups = shownGroups(state.status === "ready" ? state.result : null);
  const pairs = selectionPairs(selection);
  const view = agreementMatrixView({ index, selection, pairs, order: seriatedCommentators(selection), groups });
  const byChance = sameSideWords(
    sameSideByChance(selectionMatrix(selection), { minimumShared: selection.filter.shared }),
  );
  return (
    <Section
      id="agreement"
      title="Who agrees with whom"
      note={matrixNotes(index.dossier, view, { isAlone: false }).join(" ")}
    >
      {view.commentators.length === 0 ? (
        <EmptyState
          title={`No two ${commentatorNoun(index.dossier, 2)} can be compared here.`}
          why={`No pair shares ${selection.filter.shared} propositions${underFilter(selection.filter)}.`}
        />
      ) : (
        <>
          {byChance && <p className="mb-3 max-w-[60em]">{byChance}</p>}
          <AgreementKey hasStripes={!view.layout.isTable} />
          <Matrix page={page} view={view} openPair={asked.pair} />
          <FigureDownloads
            address={figureAddress(index.dossier.id, "agreement", selection.filter)}
            name={`${index.dossier.id}-${index.dossier.version}-agreement`}
            embedHref={page.to("embed", { figure: "agreement" })}
          />
        </>
      )}
      <Picker page={page} asked={asked} />
      <OpenPair page={page} asked={asked} />
      {view.alone.length > 0 && (
        <p className="mt-4 max-w-[60em] text-[0.8125rem] text-soft">
          Not comparable with anybody: {listing(view.alone.map(({ name }) => name))}.
        </p>
      )}
    </Section>
  );
}

const WITHOUT_PAIR = { pair: null, one: null, other: null };

/** A table of links while its cells are large enough to be pointed at; beyond that one picture. */
function Matrix({ page, view, openPair }: { page: DossierPage; view: AgreementMatrixView; openPair: string | null }) {
  const hrefOfPair = (pair: string) => `${page.here({ ...WITHOUT_PAIR, pair })}#pair`;
  if (view.layout.isTable)
    return (
      <AgreementMatrix
        view={view}
        hrefOfPair={({ a, b }) => hrefOfPair(`${a}~${b}`)}
        hrefOfCommentator={(id) => page.to(`commentators/${id}`)}
        openPair={openPair}
      />
    );
  const picture = <AgreementMatrixFigure view={view} />;
  if (view.pooled) return picture;
  return (
    <MatrixPointer
      rows={view.commentators.map(({ id, name }, row) => ({ id, name, packed: packRow(view.values[row] ?? []) }))}
      frame={matrixFrame(view.layout, { count: view.commentators.length, top: matrixTop(view) })}
      minimumShared={view.minimumShared}
      hrefOfPair={hrefOfPair("PAIR")}
    >
      <ScrollFrame label="Matrix">{picture}</ScrollFrame>
    </MatrixPointer>
  );
}

function Picker({ page, asked }: { page: DossierPage; asked: RequestedPair }) {
  const { index, selection } = page;
  const choices = nameChoices(selection);
  if (choices.length < 2) return null;
  const carried = new URL(page.here(WITHOUT_PAIR), "http://localhost").searchParams;
  return (
    <PairPicker
      action={dossierPath(index.dossier.id, "groups")}
      carried={[...carried]}
      choices={choices}
      asked={asked}
      noun={commentatorNoun(index.dossier, 1)}
    />
  );
}

/**
 * The pair that the address names, however many there are; one that is not among those compared is said to be missing.
 */
function OpenPair({ page, asked }: { page: DossierPage; asked: RequestedPair }) {
  const { index, selection } = page;
  if (!asked.pair) return null;
  const pair = pairNamed(selection, asked.pair);
  const view = pair && pairView({ index, selection }, pair);
  if (!view)
    return (
      <p id="pair" className="mt-4 text-soft">
        The link asks for a pair that is not among those compared here. It may be outside the filter.
      </p>
    );
  return (
    <PairPanel
      view={view}
      cellHref={page.cell}
      quotationHref={(id) => page.to(`quotations/${id}`)}
      closeHref={page.here(WITHOUT_PAIR)}
    />
  );
}
