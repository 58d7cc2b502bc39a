import type { ReactNode } from "react";
import { BarKeys } from "@/components/charts/sides/bar-keys";
import { FoldedNames } from "@/components/charts/sides/folded-names";
import { SideColumns, SideLabels } from "@/components/charts/sides/side-columns";
import { type AnchoredValue, PropositionAnchors } from "@/components/issues/proposition-anchors";
import { SideColumn } from "@/components/issues/side-column";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { Term as Definition } from "@/components/ui/term";
import type { Proposition } from "@/lib/domain/dossier";
import { SIDES, type Side } from "@/lib/domain/stance";
import type { CellReference } from "@/lib/paths";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import type { FacingQuotations } from "@/lib/views/commentators/facing-quotations";
import type { SideBarsView } from "@/lib/views/sides/side-bars-view";
import { coefficient, listing, number, outOf, sentenceCase } from "@/lib/wording/count";
import { GLOSSARY } from "@/lib/wording/glossary";
import { fullName } from "@/lib/wording/names";
import { UNRESOLVED_WORDS } from "@/lib/wording/position-state";

interface PropositionSectionProps {
  readonly proposition: Proposition;
  readonly propositionSides: PropositionSides;
  readonly facing: FacingQuotations;
  /** Points of the scale with what each means here. */
  readonly values: readonly AnchoredValue[];
  /** The bar of this proposition alone. */
  readonly sides: SideBarsView;
  readonly cellHref: (cell: CellReference) => string;
  /** Where the word "agree" or "disagree" filters every page to the commentators of that side. */
  readonly sideHref: (side: Side) => string;
  /** Where everybody on a side is listed. */
  readonly namesHref: (side: Side) => string;
  /** The sides split by a facet, where one is chosen. */
  readonly split: ReactNode;
}

/** One proposition: its wording and anchors, who stands where, and the words of both sides facing each other. */
export function PropositionSection({
  proposition,
  propositionSides,
  facing,
  sides,
  values,
  cellHref,
  sideHref,
  namesHref,
  split,
}: PropositionSectionProps) {
  const href = (commentator: { id: string }) =>
    cellHref({ commentatorId: commentator.id, propositionId: propositionSides.id });
  // What was taken from a record has no words: who took which side is all there is.
  const taken = Object.values(facing).filter(({ compared, apart }) => compared + apart > 0);
  const isRecord = taken.length > 0 && taken.every((side) => side.isRecord);
  return (
    <section
      id={propositionSides.id}
      aria-label={`${propositionSides.id} ${propositionSides.label}`}
      className="mt-10 border-ink border-t-2 pt-3 print:mt-8"
    >
      <p className="eyebrow">
        {propositionSides.id} · {propositionSides.label}
        {proposition.headline && " · headline proposition"}
      </p>
      <h2 className="mt-1 max-w-[36em] text-pretty font-medium font-serif text-[1.35rem] leading-snug [overflow-wrap:anywhere]">
        {propositionSides.text}
      </h2>
      <p className="mt-1.5">
        {sentenceCase(propositionSides.result)}
        {propositionSides.summary.holders > 0 &&
          `; ${outOf(propositionSides.summary.holders, propositionSides.compared)} ${propositionSides.voters} took a position`}
        {propositionSides.summary.agreementA !== null && propositionSides.summary.label.kind !== "too-few" && (
          <>
            ; <Definition definition={GLOSSARY.closeness.definition}>agreement A</Definition> among them is{" "}
            {coefficient(propositionSides.summary.agreementA)}
          </>
        )}
        .
      </p>
      <BarKeys>
        <StaticHtml>
          <Sides view={sides} />
          <div className="folds mt-1 max-w-[66rem]">
            <LargeSides view={sides} namesHref={namesHref} />
            <PropositionAnchors proposition={proposition} values={values} />
            <Silent propositionSides={propositionSides} />
          </div>
        </StaticHtml>
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
        {propositionSides.unresolvedByReason.map(({ reason, commentators }) => (
          <Listed
            key={reason}
            title={sentenceCase(UNRESOLVED_WORDS[reason])}
            commentators={commentators}
            hrefOf={href}
          />
        ))}
        {propositionSides.declined.length > 0 && (
          <Listed title="Declined to say" commentators={propositionSides.declined} hrefOf={href} />
        )}
        {propositionSides.setAside.length > 0 && (
          <Listed
            title="Outside the filter on confidence or evidence"
            commentators={propositionSides.setAside}
            hrefOf={href}
          />
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

function Silent({ propositionSides: { silent } }: { propositionSides: PropositionSides }) {
  return (
    <details className="printed-whole text-[0.8125rem] text-soft">
      <summary className="fold">{number(silent.length)} silent: no position found. That is not neutrality.</summary>
      <p className="mt-1 mb-3">{silent.length > 0 ? listing(silent.map(fullName)) : "No one."}</p>
    </details>
  );
}

function Listed({
  title,
  commentators,
  hrefOf,
}: {
  title: string;
  commentators: PropositionSides["silent"];
  hrefOf: (commentator: { id: string }) => string;
}) {
  return (
    <p>
      {title}:{" "}
      {commentators.map((commentator, position) => (
        <span key={commentator.id}>
          {position > 0 && ", "}
          <a href={hrefOf(commentator)} data-keep className="text-link">
            {fullName(commentator)}
          </a>
        </span>
      ))}
    </p>
  );
}
