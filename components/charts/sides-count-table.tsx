import { VoiceName } from "@/components/evidence/commentator-name";
import { Still } from "@/components/ui/static-html/static-html";
import type { Side } from "@/lib/domain/stance";
import type { CellReference } from "@/lib/paths";
import { number, sentenceCase } from "@/lib/wording/count";
import type { PlacedVoice, PropositionCamps } from "@/lib/selection/proposition-sides";
import { MAX_NAMES_ON_SIDE } from "@/lib/views/sides/side-bars-view";

interface CampsTableProps {
  readonly camps: readonly PropositionCamps[];
  readonly hrefOf: (camp: PropositionCamps) => string;
  readonly cellHref: (cell: CellReference) => string;
  readonly caption: string;
}

/** Names that the table holds at most: hundreds more would be a page of their own, and each proposition has one with all of its names. */
const NAMES_IN_TABLE = 600;
const FEWEST_NAMES = 5;

/** The table twin of the diverging bars: the same counts, and the voices by name, one step from their words. */
export function CampsTable({ camps, hrefOf, cellHref, caption }: CampsTableProps) {
  const most = Math.max(FEWEST_NAMES, Math.floor(NAMES_IN_TABLE / (3 * Math.max(1, camps.length))));
  const head = (side: Side) => sentenceCase(camps[0]?.sideLabels[side] ?? side);
  return (
    <Still className="relative overflow-x-auto">
      <table className="stacked w-full text-[0.8125rem] sm:min-w-[40rem]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="w-[22%] py-1.5 pr-3 font-normal">
              Proposition
            </th>
            <th scope="col" className="w-[30%] py-1.5 pr-3 font-normal">
              {head("disagree")}
            </th>
            <th scope="col" className="py-1.5 pr-3 font-normal">
              {head("neutral")}
            </th>
            <th scope="col" className="w-[30%] py-1.5 pr-3 font-normal">
              {head("agree")}
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              Silent
            </th>
          </tr>
        </thead>
        <tbody>
          {camps.map((camp) => (
            <tr key={camp.id} className="border-line border-t align-top">
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                <a href={hrefOf(camp)} className="hover:underline" title={camp.text}>
                  <span className="text-soft">{camp.id}</span> {camp.label}
                </a>
              </th>
              {(["disagree", "neutral", "agree"] as const).map((side) => (
                <td key={side} data-column={side} className="pr-3 sm:py-2">
                  <div>
                    <Voices
                      voices={camp.sides[side]}
                      hasDegrees={camp.hasDegrees}
                      apart={camp.unnamed[side].length}
                      propositionId={camp.id}
                      cellHref={cellHref}
                      most={most}
                      allHref={hrefOf(camp)}
                    />
                  </div>
                </td>
              ))}
              <td data-column="silent" className="text-right sm:py-2 text-soft tabular-nums">
                {number(camp.silent.length)}
                {camp.declined.length > 0 && <span className="block">{camp.declined.length} declined</span>}
                {camp.unresolved.length > 0 && <span className="block">{camp.unresolved.length} unresolved</span>}
                {camp.setAside.length > 0 && <span className="block">{camp.setAside.length} filtered out</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Still>
  );
}

function Voices({
  voices,
  hasDegrees,
  apart,
  propositionId,
  cellHref,
  most,
  allHref,
}: {
  voices: readonly PlacedVoice[];
  hasDegrees: boolean;
  apart: number;
  propositionId: string;
  cellHref: (cell: CellReference) => string;
  most: number;
  allHref: string;
}) {
  if (voices.length === 0 && apart === 0) return <span className="text-soft">none</span>;
  const shown = voices.slice(0, most);
  return (
    <>
      <b className="font-semibold tabular-nums">{number(voices.length)}</b>
      {shown.length > MAX_NAMES_ON_SIDE ? (
        <details className="printed-whole">
          <summary className="fold">by name</summary>
          <NameList voices={shown} hasDegrees={hasDegrees} propositionId={propositionId} cellHref={cellHref} />
        </details>
      ) : (
        <NameList voices={shown} hasDegrees={hasDegrees} propositionId={propositionId} cellHref={cellHref} />
      )}
      {voices.length > most && (
        <a href={allHref} className="text-link inline-block py-1">
          and {number(voices.length - most)} more
        </a>
      )}
      {apart > 0 && (
        <span className="block text-soft text-xs">
          and {apart} unnamed {apart === 1 ? "group" : "groups"}
        </span>
      )}
    </>
  );
}

function NameList({
  voices,
  hasDegrees,
  propositionId,
  cellHref,
}: {
  voices: readonly PlacedVoice[];
  hasDegrees: boolean;
  propositionId: string;
  cellHref: (cell: CellReference) => string;
}) {
  if (voices.length === 0) return null;
  return (
    <ul className="name-column" data-keep>
      {voices.map((voice) => (
        <li key={voice.id}>
          <a href={cellHref({ commentatorId: voice.id, propositionId })}>
            <VoiceName voice={voice} />
            {hasDegrees && Math.abs(voice.value) === 2 && <small>strongly</small>}
            {voice.confidence === "low" && <small>low confidence</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
