import type { CommentatorMap } from "@/lib/analysis/layout/map-commentators";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { ClusterPoint, ClusterShape } from "@/lib/views/groups/cluster-parts";
import type { Division } from "@/lib/views/groups/division";
import { claimClause } from "@/lib/wording/claim";
import { coefficient, count, listing, number, sentenceCase } from "@/lib/wording/count";
import { sidePhrase } from "@/lib/wording/stance-words";

interface Drawn {
  readonly index: DossierIndex;
  readonly map: CommentatorMap;
  readonly division: Division;
  readonly shapes: readonly ClusterShape[];
  readonly points: readonly ClusterPoint[];
  readonly notOnMap: readonly { readonly name: string }[];
  /** As a share of the width. */
  readonly moved: number;
}

/** More names than this in a caption nobody reads. */
const MAX_NAMED = 5;
/** Fewer distances than this to a free coordinate do not hold a picture in place. */
const MIN_DISTANCES_TO_FREE = 2;

/** What the map shows, how well, how to read it, and what it cannot show. */
export function clustersCaption(drawn: Drawn): string {
  return [
    `Near means alike, as far as two dimensions can show it: ${stressWords(drawn.map.stress1)}, from ${number(drawn.map.comparedPairs)} of ${number(drawn.map.pairs)} pairs.`,
    looseWords(drawn.map),
    axisWords(drawn),
    readingWords(drawn),
    ...drawn.shapes.map(enclosedWords),
    movedWords(drawn.moved),
    notOnMapWords(drawn.notOnMap),
  ]
    .filter(Boolean)
    .join(" ");
}

function stressWords(stress: number | null): string {
  if (stress === null) return "no two differ, so that all are at one point";
  return `stress ${coefficient(stress)} (0 is perfect; above 0.2 distances mislead)`;
}

/** With hardly more distances than coordinates to choose, any data fit: shuffled positions reach the same stress. */
function looseWords({ comparedPairs, points }: CommentatorMap): string {
  const free = 2 * points.length - 3;
  if (comparedPairs >= MIN_DISTANCES_TO_FREE * free) return "";
  return `${number(comparedPairs)} distances for ${number(free)} free coordinates: nearly any data fit so well, and who is near whom may be chance.`;
}

function axisWords({ index, map }: Drawn): string {
  const assent = sidePhrase(index.dossier, "agree")?.plural ?? "agree that";
  const axes = map.axes.map((axis, position) => {
    const [strongest] = axis;
    const proposition = strongest && index.propositions.get(strongest.propositionId);
    if (!strongest || !proposition) return "";
    const direction = position === 0 ? "farther right" : "farther up";
    const { hasClaim, clause } = claimClause(proposition);
    const verb = hasClaim ? assent : "agree with";
    return `${direction} stand more who ${verb} ${clause} (${proposition.id}, r ${coefficient(strongest.correlation)}, n ${number(strongest.holders)})`;
  });
  const said = axes.filter(Boolean);
  return said.length === 0 ? "" : `${sentenceCase(said.join("; "))}.`;
}

function readingWords({ division, points }: Drawn): string {
  const has = (standing: ClusterPoint["place"]["standing"]) => points.some(({ place }) => place.standing === standing);
  const kinds = [
    "filled: members",
    has("leaning") ? "hollow: leaning, not counted as members" : "",
    has("in-between") ? "grey: in between" : "",
    has("not-placed") ? "grey ring: in no group" : "",
    `outline: the members of a ${division.refusal ? "part" : "group"}`,
  ];
  const words = kinds.filter(Boolean).join("; ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function enclosedWords({ group, enclosed }: ClusterShape): string {
  if (enclosed.length === 0) return "";
  const who = enclosed.length <= MAX_NAMED ? listing(enclosed) : `${number(enclosed.length)} others`;
  const are = enclosed.length === 1 ? "is no member" : "are no members";
  return `The outline of ${group.title} also goes around ${who}, who ${are}.`;
}

function movedWords(moved: number): string {
  if (moved < 0.01) return "";
  return `Those at one place stand side by side: none is moved by more than ${Math.ceil(100 * moved)}% of the width.`;
}

function notOnMapWords(notOnMap: readonly { readonly name: string }[]): string {
  if (notOnMap.length === 0) return "";
  const names = notOnMap.length <= MAX_NAMED ? `: ${listing(notOnMap.map(({ name }) => name))}` : "";
  return `Not on the map, for want of others to compare with: ${count(notOnMap.length, "commentator")}${names}.`;
}
