import { coefficient } from "@/lib/views/count";
import { alphaWithInterval, BAND_WORDS, type ReliabilityRow, type ReliabilityView } from "@/lib/views/reliability-view";

/** Alpha for the dossier, each issue and each proposition, always with the number of cells it rests on. */
export function ReliabilityTable({ view }: { view: ReliabilityView }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[44rem] max-w-[64rem] text-[0.8125rem]">
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="py-1 pr-4 font-normal">
              Of
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              Cells coded twice
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              Same value
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              Alpha, ordinal (95%)
            </th>
            <th scope="col" className="py-1 pr-4 text-right font-normal">
              Alpha, nominal
            </th>
            <th scope="col" className="py-1 font-normal">
              Reading
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
  const same =
    reliability.percent === null
      ? "–"
      : `${Math.round(reliability.percent * reliability.units)} of ${reliability.units}`;
  return (
    <tr className={`border-t tabular-nums ${level === "proposition" ? "border-line" : "border-line-strong"}`}>
      <th scope="row" className={`py-1 pr-4 text-left ${level === "proposition" ? "pl-4 font-normal" : "font-medium"}`}>
        {label}
      </th>
      <td className="py-1 pr-4 text-right">{reliability.units}</td>
      <td className="py-1 pr-4 text-right">{same}</td>
      <td className="py-1 pr-4 text-right">{alphaWithInterval(reliability)}</td>
      <td className="py-1 pr-4 text-right">{coefficient(reliability.alphaNominal)}</td>
      <td className="py-1">{BAND_WORDS[reliability.band]}</td>
    </tr>
  );
}
