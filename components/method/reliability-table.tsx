import { DataTable } from "@/components/ui/data-table";
import { Term } from "@/components/ui/term";
import { alphaWithInterval, type ReliabilityView, readingWords, sameValueWords } from "@/lib/findings/reliability-view";
import { coefficient } from "@/lib/wording/count";
import { GLOSSARY } from "@/lib/wording/glossary";

/** Alpha for the dossier, each issue and each proposition, always with the number of cells it rests on. */
export function ReliabilityTable({ view }: { view: ReliabilityView }) {
  return (
    <div className="relative overflow-x-auto">
      <DataTable
        className="w-full min-w-[44rem] max-w-[64rem] text-[0.8125rem]"
        rows={view.rows}
        keyOf={({ id }) => id}
        rowClassName={({ level }) => (level === "proposition" ? "border-line" : "border-line-strong")}
        columns={[
          {
            key: "of",
            head: "Of",
            cell: ({ label, level }) => (
              <span className={level === "proposition" ? "pl-4" : "font-medium"}>{label}</span>
            ),
          },
          {
            key: "cells",
            head: (
              <Term definition="Cells in which two coders or more gave a value before any adjudication: what the rest of the row rests on.">
                Cells coded twice
              </Term>
            ),
            isNumber: true,
            cell: ({ reliability }) => reliability.units,
          },
          {
            key: "same",
            head: (
              <Term definition="Cells in which all coders who gave a value gave the same one. With three coders or more a cell may agree in part: “pairs” is the share of pairs of coders who gave the same value, averaged over cells.">
                Same value
              </Term>
            ),
            isNumber: true,
            cell: ({ reliability }) => sameValueWords(reliability),
          },
          {
            key: "ordinal",
            head: <Term definition={GLOSSARY.alpha.definition}>Alpha, ordinal (95%)</Term>,
            isNumber: true,
            cell: ({ reliability }) => alphaWithInterval(reliability),
          },
          {
            key: "nominal",
            head: <Term definition={GLOSSARY.alphaNominal.definition}>Alpha, nominal</Term>,
            isNumber: true,
            cell: ({ reliability }) => coefficient(reliability.alphaNominal),
          },
          {
            key: "reading",
            head: (
              <Term definition="What alpha allows: reliable from 0.80, tentative from 0.667, below that not reliable; as far as its interval bears it out.">
                Reading
              </Term>
            ),
            cell: ({ reliability }) => readingWords(reliability),
          },
        ]}
      />
    </div>
  );
}
