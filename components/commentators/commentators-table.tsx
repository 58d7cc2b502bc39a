import { PositionStrip } from "@/components/commentators/position-strip";
import { CommentatorName } from "@/components/evidence/commentator-name";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { CommentatorRow } from "@/lib/views/commentators/commentator-rows";

interface CommentatorsTableProps {
  readonly rows: readonly CommentatorRow[];
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
export function CommentatorsTable({ rows, note, heads, links }: CommentatorsTableProps) {
  return (
    <StaticHtml>
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
            <Row key={row.commentator.id} row={row} links={links} />
          ))}
        </tbody>
      </table>
    </StaticHtml>
  );
}

function Row({ row, links }: { row: CommentatorRow; links: CommentatorsTableProps["links"] }) {
  const { commentator, institutionId, countryCode } = row;
  return (
    <tr>
      <th scope="row">
        <a href={links.commentator(commentator.id)}>
          <CommentatorName commentator={commentator} />
        </a>
        <span className="narrow">{row.role}</span>
      </th>
      <td className="wide soft">{row.role}</td>
      <td className="wide">
        <OriginLink words={commentator.institution} href={institutionId && links.institution(institutionId)} />
      </td>
      <td className="wide">
        <OriginLink words={commentator.country} href={countryCode && links.country(countryCode)} />
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

function OriginLink({ words, href }: { words: string | null; href: string | null }) {
  if (!words || !href) return <span className="text-soft">not stated</span>;
  return <a href={href}>{words}</a>;
}
