import type { DossierIndex } from "@/lib/domain/dossier-index";
import { hasValue, type Position } from "@/lib/domain/position";
import { type StanceValue, sideOf } from "@/lib/domain/stance";
import { fitText } from "@/lib/format/fit-text";
import { textWidth } from "@/lib/format/text-width";
import type { DossierView } from "@/lib/selection/dossier-view";
import { comparedCommentators, selectionMatrix, seriatedCommentators } from "@/lib/selection/selection-analysis";
import { type Bundle, bundleCommentators } from "@/lib/views/alignment/bundle-commentators";
import type { GroupIdentities, GroupMembership } from "@/lib/views/groups/group-identity";
import { count, number } from "@/lib/wording/count";
import { nameCommentator, propositionLabel } from "@/lib/wording/names";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";
import { sidePredicate } from "@/lib/wording/stance-words";

/** A commentator, or a bundle of several. */
export interface TwoModeRow {
  readonly key: string;
  readonly label: string;
  /** How it stands to the groups found; null where there are none. */
  readonly place: Pick<GroupMembership, "group" | "standing"> | null;
  /** Whose page it leads to; null for a bundle. */
  readonly commentatorId: string | null;
  readonly count: number;
  readonly y: number;
  /** Height of the bar beside the label; 0 for one commentator. */
  readonly bar: number;
}

export interface TwoModeSide {
  readonly key: string;
  readonly propositionId: string;
  readonly side: "agree" | "disagree";
  readonly label: string;
  readonly words: string;
  readonly commentators: number;
  readonly y: number;
}

export interface TwoModeLine {
  readonly rowKey: string;
  readonly commentatorId: string | null;
  readonly sideKey: string;
  readonly propositionId: string;
  readonly side: "agree" | "disagree";
  /** How many of the row take the side. */
  readonly count: number;
  readonly width: number;
  readonly strong: boolean;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * Commentators on the left, the two sides of each proposition on the right, a line for each position: who meets whom
 * where.
 */
export interface TwoModeView {
  readonly height: number;
  /** Where lines begin and end: after the longest label, before the longest of the sides. */
  readonly left: number;
  readonly right: number;
  readonly rows: readonly TwoModeRow[];
  readonly sides: readonly TwoModeSide[];
  readonly lines: readonly TwoModeLine[];
  /** Whether commentators are drawn in bundles, since there are too many for a row each. */
  readonly isBundled: boolean;
  /** Commentators in all rows. */
  readonly commentators: number;
  readonly summary: string;
  readonly note: string;
}

/** More commentators than this are bundled. */
const MAX_SINGLE_ROWS = 40;
export const TWO_MODE_WIDTH = 1040;
const MAX_LEFT = 310;
const MAX_SIDE_LABEL = 378;
/** Beside a label: its mark and the gaps. */
const BESIDE = 30;
const ROW = 19;
const SIZE = 12;
/** Sides that stand below each other on three screens. */
const MAX_SIDES = 130;
const MIN_BUNDLE = 34;
const BUNDLE_GAP = 14;
/**
 * Width of a line to a side that all of a bundle take, where there is room for it, and of one that nearly nobody takes.
 */
const WIDEST = 9;
const NARROWEST = 0.6;
/** Share of a bar from which lines leave. */
const FAN = 0.92;

type Held = Position & { readonly value: StanceValue };

/**
 * The two-mode picture. Sides stand at the mean height of those who take them, so that lines cross as little as is
 * simple to achieve. Beyond forty commentators they are bundled: by group, or by equal positions where there are no
 * groups.
 *
 * @param single draws a row for each, however many they are.
 */
export function twoModeView(
  { index, selection }: DossierView,
  { groups = null, single = false }: { readonly groups?: GroupIdentities | null; readonly single?: boolean } = {},
): TwoModeView {
  const compared = new Map(
    comparedCommentators(selection).map((commentator) => [commentator.id, nameCommentator(index, commentator).name]),
  );
  const taken = selection.positions
    .filter(hasValue)
    .filter(({ commentatorId, value }) => compared.has(commentatorId) && value !== 0);
  const { positions, leftOut } = mostHeld(taken);
  const holding = new Set(positions.map(({ commentatorId }) => commentatorId));
  const seriated = seriatedCommentators(selection).filter((id) => holding.has(id));
  const known = new Set(seriated);
  const order = [...seriated, ...[...holding].filter((id) => !known.has(id)).sort()];
  const nameOf = (id: string) => compared.get(id) ?? id;
  const isBundled = order.length > MAX_SINGLE_ROWS && !single;
  const matrix = selectionMatrix(selection);
  const bundles = isBundled
    ? bundleCommentators({ dossier: index.dossier, matrix, order, groups, nameOf })
    : order.map((id): Bundle => ({ key: id, title: nameOf(id), group: null, ids: [id] }));
  const sideCount = new Set(positions.map(sideKeyOf)).size;
  const { rows, height } = isBundled
    ? bundleRows(bundles, sideCount * ROW)
    : singleRows(bundles, { groups, height: Math.max(bundles.length, sideCount, 2) * ROW });
  const rowOf = new Map(bundles.flatMap(({ key, ids }) => ids.map((id) => [id, key] as const)));
  const sides = placeSides({
    index,
    positions,
    height: Math.max(height, isBundled ? sideCount * ROW : 0),
    rows,
    rowOf,
  });
  const facts = { index, rows, sides, positions, rowOf, isBundled };
  return {
    height: Math.max(height, sides.length * ROW),
    left: BESIDE + widest(rows),
    right: TWO_MODE_WIDTH - 12 - widest(sides),
    rows,
    sides,
    lines: toLines(facts),
    isBundled,
    commentators: order.length,
    ...twoModeWords({ index, commentators: order.length, sides: sides.length, rows, isBundled, leftOut, groups }),
  };
}

function widest(labels: readonly { readonly label: string }[]): number {
  return Math.ceil(labels.reduce((most, { label }) => Math.max(most, textWidth(label, { size: SIZE })), 0));
}

function sideKeyOf({ propositionId, value }: Held): string {
  return `${propositionId}:${value > 0 ? "agree" : "disagree"}`;
}

/**
 * The positions on the propositions with most of them, as many as there is room for; whole propositions are left out,
 * never sides.
 */
function mostHeld(positions: readonly Held[]): { positions: readonly Held[]; leftOut: number } {
  const holders = new Map<string, number>();
  for (const { propositionId } of positions) holders.set(propositionId, (holders.get(propositionId) ?? 0) + 1);
  if (2 * holders.size <= MAX_SIDES) return { positions, leftOut: 0 };
  const ranked = [...holders].toSorted(([, one], [, other]) => other - one).map(([id]) => id);
  const kept = new Set(ranked.slice(0, MAX_SIDES / 2));
  return {
    positions: positions.filter(({ propositionId }) => kept.has(propositionId)),
    leftOut: holders.size - kept.size,
  };
}

/** Rows spread over the height, which the sides of propositions may need where commentators are few. */
function singleRows(
  bundles: readonly Bundle[],
  { groups, height }: { readonly groups: GroupIdentities | null; readonly height: number },
): { rows: TwoModeRow[]; height: number } {
  const step = height / Math.max(1, bundles.length);
  const rows = bundles.map(
    ({ key, title }, row): TwoModeRow => ({
      key,
      label: fitText(title, { width: MAX_LEFT - BESIDE, size: SIZE }),
      place: groups?.membershipOf(key) ?? null,
      commentatorId: key,
      count: 1,
      y: (row + 0.5) * step,
      bar: 0,
    }),
  );
  return { rows, height };
}

/** Bars that grow with the square root of their commentators, so that the lines of a small bundle have room as well. */
function bundleRows(bundles: readonly Bundle[], sidesHeight: number): { rows: TwoModeRow[]; height: number } {
  const total = bundles.reduce((sum, { ids }) => sum + Math.sqrt(ids.length), 0);
  const gaps = BUNDLE_GAP * Math.max(0, bundles.length - 1);
  const least = bundles.length * MIN_BUNDLE + gaps;
  const height = Math.max(sidesHeight, least);
  let top = 0;
  const rows = bundles.map(({ key, title, group, ids }): TwoModeRow => {
    const bar = MIN_BUNDLE + (height - least) * (Math.sqrt(ids.length) / Math.max(1, total));
    const y = top + bar / 2;
    top += bar + BUNDLE_GAP;
    const counted = ids.length === 1 ? title : `${title} · ${number(ids.length)}`;
    const label = fitText(counted, { width: MAX_LEFT - BESIDE, size: SIZE });
    const place = { group, standing: group ? ("member" as const) : ("not-placed" as const) };
    return { key, label, place, commentatorId: null, count: ids.length, y, bar };
  });
  return { rows, height };
}

interface SideFacts {
  readonly index: DossierIndex;
  readonly positions: readonly Held[];
  readonly rows: readonly TwoModeRow[];
  readonly rowOf: ReadonlyMap<string, string>;
}

function placeSides({ index, positions, height, rows, rowOf }: SideFacts & { readonly height: number }): TwoModeSide[] {
  const heightOf = new Map(rows.map(({ key, y }) => [key, y]));
  const found = new Map<string, { propositionId: string; side: "agree" | "disagree"; heights: number[] }>();
  for (const position of positions) {
    const key = sideKeyOf(position);
    const side = found.get(key) ?? {
      propositionId: position.propositionId,
      side: position.value > 0 ? ("agree" as const) : ("disagree" as const),
      heights: [],
    };
    side.heights.push(heightOf.get(rowOf.get(position.commentatorId) ?? "") ?? 0);
    found.set(key, side);
  }
  const step = height / Math.max(1, found.size);
  return [...found]
    .map(([key, { propositionId, side, heights }]) => {
      const mean = heights.reduce((sum, y) => sum + y, 0) / heights.length;
      return { key, propositionId, side, voices: heights.length, mean };
    })
    .toSorted((a, b) => a.mean - b.mean || (a.key < b.key ? -1 : 1))
    .map(({ key, propositionId, side, voices: commentators }, row): TwoModeSide => {
      const proposition = index.propositions.get(propositionId);
      const about = proposition ? (proposition.shortClaim ?? propositionLabel(proposition)) : propositionId;
      const words = `${number(commentators)} ${sidePredicate(index.dossier, side, commentators)}: ${about} (${propositionId})`;
      const label = fitText(words, { width: MAX_SIDE_LABEL, size: SIZE });
      return { key, propositionId, side, label, words, commentators, y: row * step + step / 2 };
    });
}

function toLines({
  index,
  rows,
  sides,
  positions,
  rowOf,
  isBundled,
}: SideFacts & { readonly sides: readonly TwoModeSide[]; readonly isBundled: boolean }): TwoModeLine[] {
  const row = new Map(rows.map((one) => [one.key, one]));
  const side = new Map(sides.map((one) => [one.key, one]));
  const together = new Map<string, Held[]>();
  for (const position of positions) {
    const key = `${rowOf.get(position.commentatorId)} ${sideKeyOf(position)}`;
    together.set(key, [...(together.get(key) ?? []), position]);
  }
  const lines = [...together.values()].flatMap((held): TwoModeLine[] => {
    const [first] = held;
    const [from, to] = [row.get(rowOf.get(first?.commentatorId ?? "") ?? ""), side.get(first ? sideKeyOf(first) : "")];
    if (!first || !from || !to) return [];
    const strong = Math.abs(first.value) === 2;
    const said = sidePredicate(index.dossier, sideOf(first.value), held.length);
    const who = isBundled ? `${from.label}: ${number(held.length)}` : from.label;
    return [
      {
        rowKey: from.key,
        commentatorId: from.commentatorId,
        sideKey: to.key,
        propositionId: first.propositionId,
        side: to.side,
        count: held.length,
        width: isBundled ? held.length / from.count : strong ? 2.2 : 1.2,
        strong,
        from: from.y,
        to: to.y,
        words: `${who} ${said}: ${to.propositionId}`,
      },
    ];
  });
  return isBundled ? fannedOut(lines, rows) : lines;
}

/**
 * Lines leave the bar of their bundle in the order of where they go, side by side, as wide as there is room for all of
 * them.
 */
function fannedOut(lines: readonly TwoModeLine[], rows: readonly TwoModeRow[]): TwoModeLine[] {
  const ofRow = rows.map(({ key, y, bar }) => ({
    y,
    bar: bar * FAN,
    own: lines.filter(({ rowKey }) => rowKey === key).toSorted((a, b) => a.to - b.to),
  }));
  const widest = Math.min(WIDEST, ...ofRow.map(({ bar, own }) => bar / Math.max(1, own.length)));
  return ofRow.flatMap(({ y, bar, own }) =>
    own.map((line, position) => ({
      ...line,
      width: NARROWEST + (widest - NARROWEST) * line.width,
      from: y + ((position + 0.5) / own.length - 0.5) * bar,
    })),
  );
}

function twoModeWords({
  index: { dossier },
  commentators,
  sides,
  rows,
  isBundled,
  leftOut,
  groups,
}: {
  readonly index: DossierIndex;
  readonly commentators: number;
  readonly sides: number;
  readonly rows: readonly TwoModeRow[];
  readonly isBundled: boolean;
  readonly leftOut: number;
  readonly groups: GroupIdentities | null;
}): { summary: string; note: string } {
  const who = countCommentators(dossier, commentators);
  const bundles = groups ? "groups" : "sets with the same positions";
  const left =
    leftOut > 0
      ? ` ${count(leftOut, "proposition")} with the fewest positions ${leftOut === 1 ? "is" : "are"} not drawn.`
      : "";
  const lines = isBundled
    ? `${who} are drawn as ${number(rows.length)} ${bundles}. A line leads from a bundle to every side that someone in it takes; the thicker, the larger the share of the bundle.`
    : `A line leads from each ${commentatorNoun(dossier, 1)} to every side it takes; thicker is stronger.`;
  return {
    summary: `${who}${isBundled ? ` in ${number(rows.length)} bundles` : ""} and the ${count(sides, "side")} of propositions ${commentators === 1 ? "taken" : "they take"}`,
    note: `${lines} Full purple: ${sidePredicate(dossier, "agree", 2)}; dashed orange: ${sidePredicate(dossier, "disagree", 2)}. The middle of the scale and silence draw no line.${left}`,
  };
}
