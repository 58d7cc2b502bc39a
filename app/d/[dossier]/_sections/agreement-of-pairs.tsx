import { figureAddress } from "@/app/_briefing/figure-address";
import { FigureDownloads } from "@/components/figures/figure-downloads";
import { AgreementMatrix } from "@/components/groups/agreement-matrix";
import { PairPanel } from "@/components/groups/pair-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/page-frame";
import { agreementMatrixView } from "@/lib/views/agreement-matrix-view";
import { listing, number } from "@/lib/views/count";
import { pairView } from "@/lib/views/pair-view";
import { sameSideByChance, sameSideWords } from "@/lib/views/same-side-by-chance";
import { comparedVoices, selectionMatrix, seriatedVoices } from "@/lib/views/selection-analysis";
import { pairNamed, selectionPairs } from "@/lib/views/selection-pairs";
import { pairsTooMany } from "@/lib/views/too-large";
import type { DossierPage } from "../_page/load-dossier-page";

/** Who agrees with whom, pair by pair; the open pair with what both address. */
export function AgreementOfPairs({ page }: { page: DossierPage }) {
  const { index, selection } = page;
  const tooMany = pairsTooMany(comparedVoices(selection).length);
  if (tooMany)
    return (
      <Section id="agreement" title="Who agrees with whom">
        <EmptyState title="Too many voices to compare pair by pair." why={tooMany} />
        <OpenPair page={page} />
      </Section>
    );
  const pairs = selectionPairs(selection);
  const view = agreementMatrixView({ index, selection, pairs, order: seriatedVoices(selection) });
  const open = pairNamed(selection, page.view.pair);
  const { shared } = selection.filter;
  const byChance = sameSideWords(sameSideByChance(selectionMatrix(selection), { minimumShared: shared }));
  return (
    <Section
      id="agreement"
      title="Who agrees with whom"
      note={`${number(view.comparablePairs)} of ${number(view.pairs)} pairs share ${shared} ${shared === 1 ? "proposition" : "propositions"} or more and can be compared. “2/3” is the same side on two of three shared; hatched pairs cannot be compared. Purple: more often on the same side; orange: more often on opposite sides; grey: as often one as the other.`}
    >
      {view.voices.length === 0 ? (
        <EmptyState
          title="No two voices can be compared here."
          why={`No pair shares ${shared} propositions under this filter.`}
        />
      ) : (
        <>
          {byChance && <p className="mb-3 max-w-[60em]">{byChance}</p>}
          <AgreementMatrix
            view={view}
            hrefOfPair={({ a, b }) => `${page.here({ pair: `${a}~${b}` })}#pair`}
            hrefOfVoice={(id) => page.to(`commentators/${id}`)}
            openPair={open && `${open.a}~${open.b}`}
          />
          <FigureDownloads
            address={figureAddress(index.dossier.id, "agreement", selection.filter)}
            name={`${index.dossier.id}-${index.dossier.version}-agreement`}
            embedHref={page.to("embed", { figure: "agreement" })}
          />
        </>
      )}
      {view.notDrawn > 0 && (
        <p className="mt-3 max-w-[60em] text-[0.8125rem] text-soft">
          The {view.voices.length} voices that can be compared with most others are drawn; {number(view.notDrawn)} more
          can be compared and are left out of the picture, not of the analysis. A filter, or the page of a voice, shows
          them.
        </p>
      )}
      <OpenPair page={page} />
      {view.alone.length > 0 && (
        <p className="mt-4 max-w-[60em] text-[0.8125rem] text-soft">
          Not comparable with anybody: {listing(view.alone.map(({ name }) => name))}.
        </p>
      )}
    </Section>
  );
}

/** The pair that the address names, however many there are; one that is not among those compared is said to be missing. */
function OpenPair({ page }: { page: DossierPage }) {
  const { index, selection, view: address } = page;
  if (!address.pair) return null;
  const pair = pairNamed(selection, address.pair);
  const view = pair && pairView(index, selection, pair);
  if (!view)
    return (
      <p id="pair" className="mt-4 text-soft">
        The link asks for a pair that is not among the voices compared here. It may be outside the filter.
      </p>
    );
  return <PairPanel view={view} cellHref={page.cell} closeHref={page.here({ pair: null })} />;
}
