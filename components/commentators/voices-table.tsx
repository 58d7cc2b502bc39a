import { VoiceName } from "@/components/evidence/voice-name";
import type { VoiceRow } from "@/lib/views/voices-view";

export function VoicesTable({ rows, hrefOf }: { rows: readonly VoiceRow[]; hrefOf: (id: string) => string }) {
  return (
    <table className="w-full text-[0.84rem]">
      <thead>
        <tr className="text-left text-soft">
          <th scope="col" className="py-1.5 pr-4 font-normal">
            Voice
          </th>
          <th scope="col" className="py-1.5 pr-4 font-normal max-sm:hidden">
            Speaks as
          </th>
          <th scope="col" className="py-1.5 pr-4 font-normal max-sm:hidden">
            Institution at the time
          </th>
          <th scope="col" className="py-1.5 pr-4 font-normal max-sm:hidden">
            Country
          </th>
          <th scope="col" className="py-1.5 pr-4 text-right font-normal">
            Positions
          </th>
          <th scope="col" className="py-1.5 text-right font-normal">
            Quotations
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.voice.id} className="border-line border-t align-baseline">
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              <a href={hrefOf(row.voice.id)} className="font-medium hover:underline">
                <VoiceName voice={row.voice} />
              </a>
              <span className="block text-soft text-xs sm:hidden">{row.role}</span>
            </th>
            <td className="whitespace-nowrap py-1.5 pr-4 text-soft max-sm:hidden">{row.role}</td>
            <td className="py-1.5 pr-4 max-sm:hidden">
              {row.voice.institution ?? <span className="text-soft">not stated</span>}
            </td>
            <td className="py-1.5 pr-4 max-sm:hidden lg:whitespace-nowrap">
              {row.voice.country ?? <span className="text-soft">not stated</span>}
            </td>
            <td className="py-1.5 pr-4 text-right tabular-nums">
              {row.positions || (
                <span className="whitespace-nowrap text-soft">
                  {row.isSetAside ? "none under the filter" : "none found"}
                </span>
              )}
            </td>
            <td className="py-1.5 text-right tabular-nums">{row.quotations}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
