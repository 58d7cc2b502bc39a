import { Term } from "@/components/ui/term";
import {
  alphaWithInterval,
  type ReliabilityRow,
  type ReliabilityView,
  readingWords,
  sameValueWords,
} from "@/lib/findings/reliability-view";
import { coefficient } from "@/lib/wording/count";
import { GLOSSARY } from "@/lib/wording/glossary";

/** Alpha for the dossier, each issue and each proposition, always with the number of cells it rests on. */
export function ReliabilityTable({ view }: { view: ReliabilityView }) {
  return (
    <div className="relative overflow-x-auto">
      <table className="w-full min-w-[44rem] max-w-[64rem] text-[0.8125rem]">
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="py-1 pr-4 font-normal">
              Of
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              <Term definition="Cells in which two coders or more gave a value before any adjudication: what the rest of the row rests on.">
                Cells coded twice
              </Term>
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              <Term definition="Cells in which all coders who gave a value gave the same one. With three coders or more a cell may agree in part: “pairs” is the share of pairs of coders who gave the same value, averaged over cells.">
                Same value
              </Term>
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              <Term definition={GLOSSARY.alpha.definition}>Alpha, ordinal (95%)</Term>
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              <Term definition={GLOSSARY.alphaNominal.definition}>Alpha, nominal</Term>
            </th>
            <th scope="col" className="py-1 font-normal">
              <Term definition="What alpha allows: reliable from 0.80, tentative from 0.667, below that not reliable; as far as its interval bears it out.">
                Reading
              </Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { label, level, reliability } }: { row: ReliabilityRow }) {
  return (
    <tr className={`border-t tabular-nums ${level === "proposition" ? "border-line" : "border-line-strong"}`}>
      <th scope="row" className={`py-1 pr-4 text-left ${level === "proposition" ? "pl-4 font-normal" : "font-medium"}`}>
        {label}
      </th>
      <td className="py-1 pr-4 text-right">{reliability.units}</td>
      <td className="py-1 pr-4 text-right">{sameValueWords(reliability)}</td>
      <td className="py-1 pr-4 text-right">{alphaWithInterval(reliability)}</td>
      <td className="py-1 pr-4 text-right">{coefficient(reliability.alphaNominal)}</td>
      <td className="py-1">{readingWords(reliability)}</td>
    </tr>
  );
}
