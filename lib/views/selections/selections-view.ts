import type { Proposition } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { SelectionKey } from "@/lib/filters/asked-selections";
import type { CellReference } from "@/lib/paths";
import type { ComparedSelection } from "@/lib/selection/compared-selections";
import type { DossierView } from "@/lib/selection/dossier-view";
import { type PropositionSides, sidesOfPropositions } from "@/lib/selection/proposition-sides";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { type ClearestWords, clearestWords } from "@/lib/views/selections/clearest-words";
import { basisOf, type SelectionBar, shareOnSide, sideThatDiffers } from "@/lib/views/selections/selection-bar";
import { type SideBarsView, sideBarsView } from "@/lib/views/sides/side-bars-view";
import { claimClause, withCode } from "@/lib/wording/claim";
import { count, listing, number, sentenceCase } from "@/lib/wording/count";
import { byName, fullName, type NamedCommentator, nameCommentator } from "@/lib/wording/names";
import { countCommentators } from "@/lib/wording/nouns";
import { comparisonTitle, type SelectionName, selectionName } from "@/lib/wording/selection-name";
import { sideLabel } from "@/lib/wording/stance-words";

/** One selection at the head of the comparison. */
export interface SelectionHead extends SelectionName {
  readonly key: SelectionKey;
  readonly compared: number;
  readonly holders: number;
  /** "9 of 11 commentators took a position". */
  readonly basis: string;
  /** Who took a position in this selection and in none of the others. */
  readonly onlyHere: readonly NamedCommentator[];
  /** Cells that are in no period, in words: "Kim Jong Un on A1". */
  readonly cannotBeDated: readonly { readonly words: string; readonly cell: CellReference }[];
}

/** One proposition, with the selections under each other. */
export interface SelectionsRow {
  readonly id: string;
  readonly issueId: string;
  /** What is claimed, as a heading. */
  readonly claim: string;
  /** The same with its code, above the bars of a picture. */
  readonly heading: string;
  readonly label: string;
  /** "North Korea is supplying arms to Russia (A1): the United States, 4 of 5 agree; South Korea, 1 of 6 agree." */
  readonly sentence: string;
  readonly bars: readonly SelectionBar[];
  readonly href: string;
  /** Whether the proposition may be named as one on which the selections differ. */
  readonly isMarked: boolean;
  /** The clearest quotation of each side of each selection; those without any are left out. */
  readonly words: readonly ClearestWords[];
}

/** Two to four selections side by side; feeds page, figure, file, briefing and interface. */
export interface SelectionsView {
  /** "The United States and South Korea, side by side". */
  readonly title: string;
  readonly description: string;
  readonly heads: readonly SelectionHead[];
  /** Propositions on which at least two selections have a position, those that differ most first. */
  readonly rows: readonly SelectionsRow[];
  /** All others. */
  readonly left: readonly SelectionsRow[];
  /** Commentators who are in several of them, in words; null where nobody is. */
  readonly overlap: string | null;
  /** That no source is behind positions of both periods, in words: then the sources differ, whatever else does. */
  readonly sourcesApart: string | null;
  readonly labels: SideBarsView["labels"];
  readonly extent: number;
}

interface Asked {
  readonly selections: readonly ComparedSelection[];
  /** What the test says of each proposition: how much the selections differ there, and whether it may be named. */
  readonly differences: ReadonlyMap<string, { readonly order: number; readonly isMarked: boolean }>;
  readonly hrefOf: (propositionSides: PropositionSides) => string;
  readonly cellHref: (cell: CellReference) => string;
}

/** Lays selections out side by side, proposition by proposition. O(selections × positions). */
export function selectionsView(asked: Asked): SelectionsView | null {
  const { selections } = asked;
  const [first] = selections;
  if (!first) return null;
  const { index } = first.view;
  const names = selections.map((one) => selectionName(index, one.asked));
  const propositions = propositionsOfAll(selections);
  const bars = selections.map(({ view }) =>
    sideBarsView({
      index,
      sidesByProposition: propositions.map((proposition) => sidesOfPropositions(view, proposition)),
      title: "",
      hrefOf: asked.hrefOf,
      cellHref: asked.cellHref,
    }),
  );
  const rows = propositions
    .flatMap((proposition, place) => rowOf(asked, { proposition, place, names, bars }) ?? [])
    .toSorted((a, b) => orderOf(asked, b) - orderOf(asked, a));
  const shown = rows.filter((row) => heldBy(row) >= 2);
  return {
    title: comparisonTitle(
      index,
      selections.map(({ asked: one }) => one),
    ),
    description: shown.map(({ sentence }) => sentence).join(" "),
    heads: selections.map((one, place) => headOf(selections, one, names[place] ?? selectionName(index, one.asked))),
    rows: shown,
    left: rows.filter((row) => heldBy(row) < 2),
    overlap: overlapOf(selections, names),
    sourcesApart: sourcesApart(selections),
    labels: {
      disagree: sideLabel(index.dossier, "disagree"),
      neutral: sideLabel(index.dossier, "neutral"),
      agree: sideLabel(index.dossier, "agree"),
    },
    extent: Math.max(1, ...bars.map(({ extent }) => extent)),
  };
}

function heldBy({ bars }: SelectionsRow): number {
  return bars.filter(({ sides }) => sides.summary.holders > 0).length;
}

function orderOf({ differences }: Asked, { id }: SelectionsRow): number {
  return differences.get(id)?.order ?? Number.NEGATIVE_INFINITY;
}

/** Propositions that any of the selections asks for, in the order of the dossier. */
function propositionsOfAll(selections: readonly ComparedSelection[]): readonly Proposition[] {
  const asked = new Set(selections.flatMap(({ view }) => view.selection.propositions.map(({ id }) => id)));
  return (selections[0]?.view.index.dossier.propositions ?? []).filter(({ id }) => asked.has(id));
}

function rowOf(
  { selections, differences, hrefOf }: Asked,
  {
    proposition,
    place,
    names,
    bars,
  }: {
    readonly proposition: Proposition;
    readonly place: number;
    readonly names: readonly SelectionName[];
    readonly bars: readonly SideBarsView[];
  },
): SelectionsRow | null {
  const held = selections.map(({ view }) => sidesOfPropositions(view, proposition));
  const [first] = selections;
  const [any] = held;
  if (!first || !any) return null;
  const { dossier } = first.view.index;
  const side = sideThatDiffers(held);
  const drawn = selections.flatMap(({ asked: { key }, view }, of): SelectionBar[] => {
    const [sides, bar, name] = [held[of], bars[of]?.bars[place], names[of]];
    if (!sides || !bar || !name) return [];
    return [
      {
        key,
        ...name,
        sides,
        bar,
        share: shareOnSide(dossier, sides, side),
        basis: basisOf(dossier, sides, { inPeriod: isPeriod(view) }),
      },
    ];
  });
  const clause = sentenceCase(withCode(claimClause(proposition).clause, proposition.id));
  return {
    id: proposition.id,
    issueId: proposition.issueId,
    claim: sentenceCase(claimClause(proposition).clause),
    heading: clause,
    label: any.label,
    sentence: `${clause}: ${drawn.map(({ phrase, share }) => `${phrase}, ${share}`).join("; ")}.`,
    bars: drawn,
    href: hrefOf(any),
    isMarked: differences.get(proposition.id)?.isMarked ?? false,
    words: selections.flatMap(({ asked: { key }, view }, of) => clearestWords(view, { key, sides: held[of] ?? any })),
  };
}

function isPeriod({ selection: { filter } }: DossierView): boolean {
  return filter.from !== null || filter.to !== null;
}

function headOf(selections: readonly ComparedSelection[], one: ComparedSelection, name: SelectionName): SelectionHead {
  const { index, selection } = one.view;
  const compared = comparedCommentators(selection);
  const holders = holdersOf(one);
  const elsewhere = new Set(selections.filter((other) => other !== one).flatMap((other) => [...holdersOf(other)]));
  return {
    ...name,
    key: one.asked.key,
    compared: compared.length,
    holders: holders.size,
    basis: `${chosenBy(one)}${number(holders.size)} of ${countCommentators(index.dossier, compared.length)} took a position${isPeriod(one.view) ? " in this period" : ""}`,
    onlyHere: compared
      .filter(({ id }) => holders.has(id) && !elsewhere.has(id))
      .map((commentator) => nameCommentator(index, commentator))
      .sort(byName),
    cannotBeDated: one.cannotBeDated.flatMap(({ commentatorId, propositionId }) => {
      const commentator = index.commentators.get(commentatorId);
      if (!commentator) return [];
      const words = `${fullName(nameCommentator(index, commentator))} on ${propositionId}`;
      return [{ words, cell: { commentatorId, propositionId } }];
    }),
  };
}

/** Under a name of the user's what the selection chooses: "South Korea: ". */
function chosenBy({ asked, view }: ComparedSelection): string {
  return asked.givenName === null ? "" : `${selectionName(view.index, { ...asked, givenName: null }).label}: `;
}

/** Compared commentators of a selection who took a position in it. */
function holdersOf({ view: { selection } }: ComparedSelection): ReadonlySet<string> {
  const compared = new Set(comparedCommentators(selection).map(({ id }) => id));
  return new Set(
    selection.positions.flatMap(({ commentatorId, value }) =>
      value !== null && compared.has(commentatorId) ? commentatorId : [],
    ),
  );
}

/** A commentator may be in several selections: by a second affiliation, or since it spoke at several times. */
function overlapOf(selections: readonly ComparedSelection[], names: readonly SelectionName[]): string | null {
  const [first] = selections;
  if (!first) return null;
  const { dossier } = first.view.index;
  const pairs = selections.flatMap((a, i) =>
    selections.slice(i + 1).flatMap((b, j) => {
      const inB = holdersOf(b);
      const inBoth = [...holdersOf(a)].filter((id) => inB.has(id));
      if (inBoth.length === 0) return [];
      const named =
        inBoth.length > MAX_NAMED ? "" : ` (${listing(inBoth.map((id) => nameOf(a.view.index, id)).sort())})`;
      const words = `${countCommentators(dossier, inBoth.length)} ${inBoth.length === 1 ? "is" : "are"} in both${named}`;
      return selections.length === 2 ? words : `${words} ${names[i]?.phrase} and ${names[i + 1 + j]?.phrase}`;
    }),
  );
  return pairs.length === 0 ? null : `${sentenceCase(pairs.join("; "))}.`;
}

function sourcesApart(selections: readonly ComparedSelection[]): string | null {
  const [a, b, ...more] = selections.filter(({ view }) => isPeriod(view)).map(sourcesOf);
  if (!a || !b || more.length > 0 || a.size === 0 || b.size === 0 || [...a].some((id) => b.has(id))) return null;
  return `No source is behind positions of both periods (${count(a.size, "source")} and ${count(b.size, "source")}): what differs may be the source and not the time.`;
}

/** Sources of the quotations behind the positions of a selection that carry a value. */
function sourcesOf({ view: { index, selection } }: ComparedSelection): ReadonlySet<string> {
  const evidence = selection.positions.flatMap((position) => (position.value === null ? [] : position.evidence));
  return new Set(evidence.flatMap((id) => index.quotations.get(id)?.sourceId ?? []));
}

/** So many who are in both are named. */
const MAX_NAMED = 6;

function nameOf(index: DossierIndex, id: string): string {
  const commentator = index.commentators.get(id);
  return commentator ? fullName(nameCommentator(index, commentator)) : id;
}
