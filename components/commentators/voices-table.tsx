import { VoiceName } from "@/components/evidence/voice-name";
import { Still } from "@/components/ui/still";
import type { VoiceRow } from "@/lib/views/voices-view";
import { PositionStrip } from "./position-strip";

interface VoicesTableProps {
  readonly rows: readonly VoiceRow[];
  /** How the positions at a glance are read. */
  readonly note: string;
  /** "Commentator", "State"; "Quotations", "Entries". */
  readonly heads: { readonly commentator: string; readonly evidence: string };
  readonly links: {
    readonly commentator: (id: string) => string;
    readonly institution: (id: string) => string;
    readonly country: (code: string) => string;
  };
}

/** Commentators by name, each with its positions at a glance. */
export function VoicesTable({ rows, note, heads, links }: VoicesTableProps) {
  return (
    <Still>
      <p className="basis mb-2">{note}</p>
      <table className="w-full text-[0.84rem]">
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="py-1.5 pr-4 font-normal">
              {heads.commentator}
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
            <th scope="col" className="py-1.5 pr-4 font-normal" colSpan={2}>
              Positions
            </th>
            <th scope="col" className="py-1.5 text-right font-normal max-sm:hidden">
              {heads.evidence}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.voice.id} row={row} links={links} />
          ))}
        </tbody>
      </table>
    </Still>
  );
}

function Row({ row, links }: { row: VoiceRow; links: VoicesTableProps["links"] }) {
  const { voice, institutionId, countryCode } = row;
  return (
    <tr className="border-line border-t align-baseline">
      <th scope="row" className="py-1.5 pr-4 text-left font-normal">
        <a href={links.commentator(voice.id)} className="font-medium hover:underline">
          <VoiceName voice={voice} />
        </a>
        <span className="block text-soft text-xs sm:hidden">{row.role}</span>
      </th>
      <td className="whitespace-nowrap py-1.5 pr-4 text-soft max-sm:hidden">{row.role}</td>
      <td className="py-1.5 pr-4 max-sm:hidden">
        <Place words={voice.institution} href={institutionId && links.institution(institutionId)} />
      </td>
      <td className="py-1.5 pr-4 max-sm:hidden lg:whitespace-nowrap">
        <Place words={voice.country} href={countryCode && links.country(countryCode)} />
      </td>
      <td className="w-px pr-2 align-middle">
        <PositionStrip view={row.strip} />
      </td>
      <td className="py-1.5 pr-4 text-right tabular-nums">
        {row.positions || <span className="text-soft">{row.isSetAside ? "none under the filter" : "none found"}</span>}
      </td>
      <td className="py-1.5 text-right tabular-nums max-sm:hidden">{row.quotations}</td>
    </tr>
  );
}

function Place({ words, href }: { words: string | null; href: string | null }) {
  if (!words || !href) return <span className="text-soft">not stated</span>;
  return (
    <a href={href} className="hover:underline">
      {words}
    </a>
  );
}
