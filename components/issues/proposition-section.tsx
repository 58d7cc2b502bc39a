import type { ReactNode } from "react";
import { BarKeys } from "@/components/charts/sides/bar-keys";
import { FoldedNames } from "@/components/charts/sides/folded-names";
import { SideColumns, SideLabels } from "@/components/charts/sides/side-columns";
import { Still } from "@/components/ui/static-html/static-html";
import { Term as Definition } from "@/components/ui/term";
import type { Proposition } from "@/lib/domain/dossier";
import { SIDES, type Side } from "@/lib/domain/stance";
import type { CellReference } from "@/lib/paths";
import { coefficient, listing, number, outOf, sentenceCase } from "@/lib/wording/count";
import type { FacingQuotations } from "@/lib/views/commentators/facing-quotations";
import { GLOSSARY } from "@/lib/wording/glossary";
import { fullName } from "@/lib/wording/names";
import type { PropositionCamps } from "@/lib/selection/proposition-sides";
import type { SideBarsView } from "@/lib/views/sides/side-bars-view";
import { type AnchoredValue, PropositionAnchors } from "@/components/issues/proposition-anchors";
import { SideColumn } from "@/components/issues/side-column";

interface PropositionSectionProps {
  readonly proposition: Proposition;
  readonly camps: PropositionCamps;
  readonly facing: FacingQuotations;
  /** Points of the scale with what each means here. */
  readonly values: readonly AnchoredValue[];
  /** The bar of this proposition alone. */
  readonly sides: SideBarsView;
  readonly cellHref: (cell: CellReference) => string;
  /** Where the word "agree" or "disagree" filters every page to the voices of that side. */
  readonly sideHref: (side: Side) => string;
  /** Where everybody on a side is listed. */
  readonly namesHref: (side: Side) => string;
  /** The camps split by a facet, where one is chosen. */
  readonly split: ReactNode;
}

/** One proposition: its wording and anchors, who stands where, and the words of both sides facing each other. */
export function PropositionSection({
  proposition,
  camps,
  facing,
  sides,
  values,
  cellHref,
  sideHref,
  namesHref,
  split,
}: PropositionSectionProps) {
  const href = (voice: { id: string }) => cellHref({ commentatorId: voice.id, propositionId: camps.id });
  // What was taken from a record has no words: who took which side is all there is.
  const taken = Object.values(facing).filter(({ compared, apart }) => compared + apart > 0);
  const isRecord = taken.length > 0 && taken.every((side) => side.isRecord);
  return (
    <section
      id={camps.id}
      aria-label={`${camps.id} ${camps.label}`}
      className="mt-10 border-ink border-t-2 pt-3 print:mt-8"
    >
      <p className="eyebrow">
        {camps.id} · {camps.label}
        {proposition.headline && " · headline proposition"}
      </p>
      <h2 className="mt-1 max-w-[36em] text-pretty font-medium font-serif text-[1.35rem] leading-snug [overflow-wrap:anywhere]">
        {camps.text}
      </h2>
      <p className="mt-1.5">
        {sentenceCase(camps.result)}
        {camps.summary.holders > 0 &&
          `; ${outOf(camps.summary.holders, camps.compared)} ${camps.voters} took a position`}
        {camps.summary.agreementA !== null && camps.summary.label.kind !== "too-few" && (
          <>
            ; <Definition definition={GLOSSARY.closeness.definition}>agreement A</Definition> among them is{" "}
            {coefficient(camps.summary.agreementA)}
          </>
        )}
        .
      </p>
      <BarKeys>
        <Still>
          <Sides view={sides} />
          <div className="folds mt-1 max-w-[66rem]">
            <LargeSides view={sides} namesHref={namesHref} />
            <PropositionAnchors proposition={proposition} values={values} />
            <Silent camps={camps} />
          </div>
        </Still>
      </BarKeys>
      {split}
      {!isRecord && (
        <div className="mt-5 grid gap-x-10 gap-y-6 lg:grid-cols-2">
          <SideColumn title="Disagree" href={sideHref("disagree")} side={facing.disagree} hrefOf={href} />
          <SideColumn title="Agree" href={sideHref("agree")} side={facing.agree} hrefOf={href} />
        </div>
      )}
      {!isRecord && facing.neutral.compared + facing.neutral.apart > 0 && (
        <div className="mt-6 max-w-[46rem]">
          <SideColumn
            title="Neutral: reported as balanced or undecided"
            href={sideHref("neutral")}
            side={facing.neutral}
            hrefOf={href}
          />
        </div>
      )}
      <div className="mt-4 max-w-[70em] text-[0.8125rem] text-soft">
        {camps.unresolved.length > 0 && (
          <Listed title="Coders disagree, unresolved" voices={camps.unresolved} hrefOf={href} />
        )}
        {camps.declined.length > 0 && <Listed title="Declined to say" voices={camps.declined} hrefOf={href} />}
        {camps.setAside.length > 0 && (
          <Listed title="Outside the filter on confidence or evidence" voices={camps.setAside} hrefOf={href} />
        )}
      </div>
    </section>
  );
}

/** Who is on which side: names while they are few. */
function Sides({ view }: { view: SideBarsView }) {
  const [bar] = view.bars;
  if (!bar) return null;
  return (
    <figure aria-label={view.title} className="side-bars mt-4 max-w-[66rem] print:break-inside-auto">
      <SideLabels labels={view.labels} />
      <SideColumns bar={bar} extent={view.extent} labels={view.labels} />
    </figure>
  );
}

/** All names of the sides that are too large to be drawn as names. */
function LargeSides({
  view: { bars, labels },
  namesHref,
}: Pick<PropositionSectionProps, "namesHref"> & { view: SideBarsView }) {
  return bars.flatMap(({ sides }) =>
    SIDES.filter((side) => sides[side].kind === "count").map((side) => (
      <FoldedNames key={side} label={sentenceCase(labels[side])} chips={sides[side].chips} allHref={namesHref(side)} />
    )),
  );
}

function Silent({ camps: { silent } }: { camps: PropositionCamps }) {
  return (
    <details className="printed-whole text-[0.8125rem] text-soft">
      <summary className="fold">{number(silent.length)} silent: no position found. That is not neutrality.</summary>
      <p className="mt-1 mb-3">{silent.length > 0 ? listing(silent.map(fullName)) : "No one."}</p>
    </details>
  );
}

function Listed({
  title,
  voices,
  hrefOf,
}: {
  title: string;
  voices: PropositionCamps["silent"];
  hrefOf: (voice: { id: string }) => string;
}) {
  return (
    <p>
      {title}:{" "}
      {voices.map((voice, position) => (
        <span key={voice.id}>
          {position > 0 && ", "}
          <a href={hrefOf(voice)} data-keep className="text-link">
            {fullName(voice)}
          </a>
        </span>
      ))}
    </p>
  );
}
