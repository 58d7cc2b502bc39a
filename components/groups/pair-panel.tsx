import { Mark } from "@/components/evidence/mark";
import { VoiceName } from "@/components/evidence/voice-name";
import type { CellReference } from "@/lib/paths";
import type { PairView } from "@/lib/views/pair-view";

/** One pair: what both address, side by side; each mark leads to its words. */
export function PairPanel({
  view,
  cellHref,
  closeHref,
}: {
  view: PairView;
  cellHref: (cell: CellReference) => string;
  closeHref: string;
}) {
  return (
    <section id="pair" aria-label="Pair" className="mt-5 border-action border-l-2 pl-4">
      <h3 className="font-semibold font-serif text-lg">
        <VoiceName voice={view.a} /> and <VoiceName voice={view.b} />
      </h3>
      <p className="mt-0.5">{view.sentence}</p>
      <table className="mt-2 text-[0.8125rem]">
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="pr-6 font-normal">
              Proposition
            </th>
            <th scope="col" className="pr-4 font-normal">
              {view.a.name}
            </th>
            <th scope="col" className="pr-4 font-normal">
              {view.b.name}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.propositionId}>
              <th scope="row" className="py-1 pr-6 text-left font-normal">
                <span className="text-soft">{row.propositionId}</span> {row.label}
              </th>
              <td className="pr-4">
                <a href={cellHref({ commentatorId: view.a.id, propositionId: row.propositionId })} data-keep>
                  <Mark mark={row.a} />
                </a>
              </td>
              <td className="pr-4">
                <a href={cellHref({ commentatorId: view.b.id, propositionId: row.propositionId })} data-keep>
                  <Mark mark={row.b} />
                </a>
              </td>
              <td className="text-soft">{row.relation}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <a href={closeHref} data-keep className="text-link no-print mt-2 inline-block text-[0.8125rem]">
        Close this pair
      </a>
    </section>
  );
}
