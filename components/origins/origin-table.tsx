import { SideStrip } from "@/components/origins/side-strip";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { Origin, OriginRow } from "@/lib/views/origins/origin-index";
import { number } from "@/lib/wording/count";

interface OriginTableProps {
  readonly origin: Origin;
  readonly rows: readonly OriginRow[];
  /** How the sides at a glance are read. */
  readonly note: string;
  /** Noun for the commentators of the dossier, in the plural. */
  readonly noun: string;
  readonly hrefOf: (id: string) => string;
  readonly countryHref: (code: string) => string;
}

/** Countries or institutions by name, with whoever speaks from there and the sides they take. */
export function OriginTable({ origin, rows, note, noun, hrefOf, countryHref }: OriginTableProps) {
  const isInstitutions = origin === "institutions";
  return (
    <StaticHtml>
      <p className="basis mb-2">{note}</p>
      <table className="index-table max-w-[66rem]">
        <thead>
          <tr>
            <Head>{isInstitutions ? "Institution" : "Country"}</Head>
            {isInstitutions && <Head isWide>Type</Head>}
            {isInstitutions && <Head isWide>Country</Head>}
            <Head isNumber>
              <span className="first-letter:uppercase inline-block">{noun}</span>
            </Head>
            <Head>Sides</Head>
            <Head isNumber isWide>
              Positions
            </Head>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={hrefOf(row.id)}>{row.label}</a>
              </th>
              {isInstitutions && <td className="wide soft">{row.type}</td>}
              {isInstitutions && (
                <td className="wide">
                  {row.country && <a href={countryHref(row.country.code)}>{row.country.name}</a>}
                </td>
              )}
              <td className="number">{number(row.commentators)}</td>
              <td className="strip">
                <SideStrip view={row.strip} />
              </td>
              <td className="wide number">
                {row.positions > 0 ? number(row.positions) : <span className="text-soft">none</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </StaticHtml>
  );
}

function Head({
  isNumber = false,
  isWide = false,
  children,
}: {
  isNumber?: boolean;
  /** Left out where there is little room. */
  isWide?: boolean;
  children: React.ReactNode;
}) {
  return (
    <th scope="col" className={[isNumber && "number", isWide && "wide"].filter(Boolean).join(" ") || undefined}>
      {children}
    </th>
  );
}
