import { VoiceName } from "@/components/evidence/commentator-name";
import { Still } from "@/components/ui/static-html/static-html";
import type { VoiceRow } from "@/lib/views/commentators/commentator-rows";
import { PositionStrip } from "@/components/commentators/position-strip";

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
      <table className="index-table">
        <thead>
          <tr>
            <th scope="col">{heads.commentator}</th>
            <th scope="col" className="wide">
              Speaks as
            </th>
            <th scope="col" className="wide">
              Institution at the time
            </th>
            <th scope="col" className="wide">
              Country
            </th>
            <th scope="col" colSpan={2}>
              Positions
            </th>
            <th scope="col" className="wide number">
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
    <tr>
      <th scope="row">
        <a href={links.commentator(voice.id)}>
          <VoiceName voice={voice} />
        </a>
        <span className="narrow">{row.role}</span>
      </th>
      <td className="wide soft">{row.role}</td>
      <td className="wide">
        <Place words={voice.institution} href={institutionId && links.institution(institutionId)} />
      </td>
      <td className="wide">
        <Place words={voice.country} href={countryCode && links.country(countryCode)} />
      </td>
      <td className="strip">
        <PositionStrip view={row.strip} />
      </td>
      <td className="number">
        {row.positions || <span className="text-soft">{row.isSetAside ? "none under the filter" : "none found"}</span>}
      </td>
      <td className="wide number">{row.quotations}</td>
    </tr>
  );
}

function Place({ words, href }: { words: string | null; href: string | null }) {
  if (!words || !href) return <span className="text-soft">not stated</span>;
  return <a href={href}>{words}</a>;
}
