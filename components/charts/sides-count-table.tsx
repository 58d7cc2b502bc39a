import { CommentatorName } from "@/components/evidence/commentator-name";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { Side } from "@/lib/domain/stance";
import type { CellReference } from "@/lib/paths";
import type { PlacedCommentator, PropositionSides } from "@/lib/selection/proposition-sides";
import { MAX_NAMES_ON_SIDE } from "@/lib/views/sides/side-bars-view";
import { number, sentenceCase } from "@/lib/wording/count";

interface SidesCountTableProps {
  readonly sidesByProposition: readonly PropositionSides[];
  readonly hrefOf: (propositionSides: PropositionSides) => string;
  readonly cellHref: (cell: CellReference) => string;
  readonly caption: string;
}

/**
 * Names that the table holds at most: hundreds more would be a page of their own, and each proposition has one with all
 * of its names.
 */
const NAMES_IN_TABLE = 600;
const MIN_NAMES = 5;

/** The table twin of the diverging bars: the same counts, and the commentators by name, one step from their words. */
export function SidesCountTable({ sidesByProposition, hrefOf, cellHref, caption }: SidesCountTableProps) {
  const most = Math.max(MIN_NAMES, Math.floor(NAMES_IN_TABLE / (3 * Math.max(1, sidesByProposition.length))));
  const head = (side: Side) => sentenceCase(sidesByProposition[0]?.sideLabels[side] ?? side);
  return (
    <StaticHtml className="relative overflow-x-auto">
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
          {sidesByProposition.map((propositionSides) => (
            <tr key={propositionSides.id} className="border-line border-t align-top">
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                <a href={hrefOf(propositionSides)} className="hover:underline" title={propositionSides.text}>
                  <span className="text-soft">{propositionSides.id}</span> {propositionSides.label}
                </a>
              </th>
              {(["disagree", "neutral", "agree"] as const).map((side) => (
                <td key={side} data-column={side} className="pr-3 sm:py-2">
                  <div>
                    <Commentators
                      commentators={propositionSides.sides[side]}
                      hasDegrees={propositionSides.hasDegrees}
                      apart={propositionSides.unnamed[side].length}
                      propositionId={propositionSides.id}
                      cellHref={cellHref}
                      most={most}
                      allHref={hrefOf(propositionSides)}
                    />
                  </div>
                </td>
              ))}
              <td data-column="silent" className="text-right sm:py-2 text-soft tabular-nums">
                {number(propositionSides.silent.length)}
                {propositionSides.declined.length > 0 && (
                  <span className="block">{propositionSides.declined.length} declined</span>
                )}
                {propositionSides.unresolved.length > 0 && (
                  <span className="block">{propositionSides.unresolved.length} unresolved</span>
                )}
                {propositionSides.setAside.length > 0 && (
                  <span className="block">{propositionSides.setAside.length} filtered out</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </StaticHtml>
  );
}

function Commentators({
  commentators,
  hasDegrees,
  apart,
  propositionId,
  cellHref,
  most,
  allHref,
}: {
  commentators: readonly PlacedCommentator[];
  hasDegrees: boolean;
  apart: number;
  propositionId: string;
  cellHref: (cell: CellReference) => string;
  most: number;
  allHref: string;
}) {
  if (commentators.length === 0 && apart === 0) return <span className="text-soft">none</span>;
  const shown = commentators.slice(0, most);
  return (
    <>
      <b className="font-semibold tabular-nums">{number(commentators.length)}</b>
      {shown.length > MAX_NAMES_ON_SIDE ? (
        <details className="printed-whole">
          <summary className="fold">by name</summary>
          <NameList commentators={shown} hasDegrees={hasDegrees} propositionId={propositionId} cellHref={cellHref} />
        </details>
      ) : (
        <NameList commentators={shown} hasDegrees={hasDegrees} propositionId={propositionId} cellHref={cellHref} />
      )}
      {commentators.length > most && (
        <a href={allHref} className="text-link inline-block py-1">
          and {number(commentators.length - most)} more
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
  commentators,
  hasDegrees,
  propositionId,
  cellHref,
}: {
  commentators: readonly PlacedCommentator[];
  hasDegrees: boolean;
  propositionId: string;
  cellHref: (cell: CellReference) => string;
}) {
  if (commentators.length === 0) return null;
  return (
    <ul className="name-column" data-keep>
      {commentators.map((commentator) => (
        <li key={commentator.id}>
          <a href={cellHref({ commentatorId: commentator.id, propositionId })}>
            <CommentatorName commentator={commentator} />
            {hasDegrees && Math.abs(commentator.value) === 2 && <small>strongly</small>}
            {commentator.confidence === "low" && <small>low confidence</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
