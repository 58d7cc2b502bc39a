import type { ReactNode } from "react";
import { VoiceName } from "@/components/evidence/voice-name";
import { Term as Definition } from "@/components/ui/term";
import type { Proposition } from "@/lib/domain/dossier";
import { type Side, STANCE_VALUES } from "@/lib/domain/stance";
import type { CellReference } from "@/lib/paths";
import { coefficient, listing, number, outOf, sentenceCase } from "@/lib/views/count";
import type { FacingQuotations } from "@/lib/views/facing-quotations";
import { GLOSSARY } from "@/lib/views/glossary";
import { VALUE_GLYPHS, VALUE_WORDS } from "@/lib/views/labels";
import { fullName } from "@/lib/views/names";
import type { PropositionCamps } from "@/lib/views/proposition-camps";
import { SideColumn } from "./side-column";

interface PropositionSectionProps {
  readonly proposition: Proposition;
  readonly camps: PropositionCamps;
  readonly facing: FacingQuotations;
  readonly cellHref: (cell: CellReference) => string;
  /** Where the word "agree" or "disagree" filters every page to the voices of that side. */
  readonly sideHref: (side: Side) => string;
  /** The camps split by a facet, where one is chosen. */
  readonly split: ReactNode;
}

/** One proposition: its wording and anchors, who stands where, and the words of both sides facing each other. */
export function PropositionSection({ proposition, camps, facing, cellHref, sideHref, split }: PropositionSectionProps) {
  const href = (voice: { id: string }) => cellHref({ commentatorId: voice.id, propositionId: camps.id });
  return (
    <section
      id={camps.id}
      aria-label={`${camps.id} ${camps.label}`}
      className="mt-12 border-ink border-t-2 pt-3 print:mt-8"
    >
      <p className="eyebrow">
        {camps.id} · {camps.label}
        {proposition.headline && " · headline proposition"}
      </p>
      <h2 className="mt-1 max-w-[36em] font-medium font-serif text-[1.35rem] leading-snug">{camps.text}</h2>
      <p className="mt-1.5">
        {sentenceCase(camps.sentence)}
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
      <Strip camps={camps} hrefOf={href} />
      {split}
      <Anchors proposition={proposition} />
      <div className="mt-5 grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <SideColumn title="Disagree" href={sideHref("disagree")} voices={facing.disagree} hrefOf={href} />
        <SideColumn title="Agree" href={sideHref("agree")} voices={facing.agree} hrefOf={href} />
      </div>
      {facing.neutral.length > 0 && (
        <div className="mt-6 max-w-[46rem]">
          <SideColumn
            title="Neutral: reported as balanced or undecided"
            href={sideHref("neutral")}
            voices={facing.neutral}
            hrefOf={href}
          />
        </div>
      )}
      <div className="mt-4 max-w-[70em] text-[0.8125rem] text-soft">
        {camps.unresolved.length > 0 && (
          <Listed title="Coders disagree, unresolved" voices={camps.unresolved} hrefOf={href} />
        )}
        {camps.declined.length > 0 && <Listed title="Declined to judge" voices={camps.declined} hrefOf={href} />}
        {camps.setAside.length > 0 && (
          <Listed title="Outside the filter on confidence or evidence" voices={camps.setAside} hrefOf={href} />
        )}
        <details className="mt-1 print:block">
          <summary>{number(camps.silent.length)} silent: no position found. That is not neutrality.</summary>
          <p className="mt-1">{camps.silent.length > 0 ? listing(camps.silent.map(fullName)) : "Nobody."}</p>
        </details>
      </div>
    </section>
  );
}

function Strip({ camps, hrefOf }: { camps: PropositionCamps; hrefOf: (voice: { id: string }) => string }) {
  const placed = [...camps.sides.disagree, ...camps.sides.neutral, ...camps.sides.agree];
  return (
    <div className="mt-4 grid max-w-[60rem] grid-cols-5 border-line-strong border-t print:break-inside-avoid">
      {STANCE_VALUES.map((value) => {
        const voices = placed.filter((voice) => voice.value === value);
        return (
          <div key={value} className="border-line border-l px-1.5 pb-1 first:border-l-0">
            <p className="flex flex-wrap items-center gap-1.5 pt-1 text-[0.75rem] text-soft">
              <span className="mark h-5 min-w-7 text-xs" data-value={value} aria-hidden="true">
                {VALUE_GLYPHS[value]}
              </span>
              <span className="max-sm:sr-only max-lg:order-last max-lg:w-full print:order-last print:w-full">
                {VALUE_WORDS[value]}
              </span>
              <b className="ml-auto font-semibold text-ink tabular-nums">{voices.length}</b>
            </p>
            <ul className="mt-1.5 grid gap-0.5 text-[0.78rem] max-sm:text-[0.7rem]">
              {voices.map((voice) => (
                <li key={voice.id} className="leading-tight">
                  <a href={hrefOf(voice)} data-keep className="break-words hover:underline">
                    <VoiceName voice={voice} />
                    {voice.confidence === "low" && (
                      <span className="text-soft">
                        {" "}
                        (low<span className="max-sm:hidden"> confidence</span>)
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function Anchors({ proposition }: { proposition: Proposition }) {
  return (
    <details className="mt-3 max-w-[60rem] text-[0.8125rem]">
      <summary className="text-soft">What the five values mean here, and what counts as evidence</summary>
      <dl className="mt-1.5 grid grid-cols-[3rem_1fr] items-baseline gap-x-3 gap-y-1">
        {STANCE_VALUES.map((value) => (
          <Term
            key={value}
            term={
              <span className="mark h-5 min-w-9 text-xs" data-value={value}>
                {VALUE_GLYPHS[value]}
              </span>
            }
          >
            {proposition.anchors[value] ?? VALUE_WORDS[value]}
          </Term>
        ))}
      </dl>
      {proposition.counts && <p className="mt-1.5">Counts: {proposition.counts}.</p>}
      {proposition.doesNotCount && <p>Does not count: {proposition.doesNotCount}.</p>}
    </details>
  );
}

function Term({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
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
