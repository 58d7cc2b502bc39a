import { median } from "@/lib/analysis/median";
import type { Proposition } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type Side, type StanceValue, sideOf } from "@/lib/domain/stance";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { Selection } from "@/lib/selection/selection";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import type { Division } from "@/lib/views/groups/division";
import { sidePhrase } from "@/lib/wording/stance-words";

const MAX_WORDS = 9;
/** A group's view is that of two at least, and so is that of the others. */
const MIN_HOLDERS = 2;
/** Shares that differ by less say the same. */
const HARDLY_MORE = 0.1;

/** What a group is called beside its number, and what the name comes from. */
export interface GroupName {
  readonly groupId: string;
  /** "against banning the use of nuclear arms"; "Group 1" where nothing sets it apart. */
  readonly name: string;
  /** The proposition that sets it apart most; null where nothing does. */
  readonly propositionId: string | null;
}

/**
 * Generated descriptions of groups: the side that most members take on what sets the group apart most, in at most nine
 * words, with "mostly" unless every member took it; never a character, never a country. What sets it apart most is
 * where its share on that side exceeds that of all others most. Two groups are never called the same. Descriptive, not
 * tested.
 * O(groups × commentators × propositions).
 */
export function groupNames({
  index,
  selection,
  division,
}: DossierView & {
  readonly division: Division;
}): GroupName[] {
  const contrasts = division.groups.map(({ members }) => contrastsOf(selection, new Set(members)));
  const common = commonProposition(contrasts);
  const given = new Set<string>();
  return division.identities.groups.map(({ id, title }, position) => {
    const ranked = preferring(common, contrasts[position] ?? []);
    const named = ranked.flatMap(({ propositionId, side, isWhole }) => {
      const proposition = index.propositions.get(propositionId);
      if (!proposition) return [];
      const name = nameOf(index, { proposition, side });
      return [{ propositionId, name: isWhole ? name : `mostly ${name}` }];
    });
    const chosen = named.find(({ name }) => wordsIn(name) <= MAX_WORDS && !given.has(name)) ?? named[0];
    const name = chosen ? cutTo(chosen.name, MAX_WORDS) : title;
    given.add(name);
    return { groupId: id, name, propositionId: chosen?.propositionId ?? null };
  });
}

interface SideContrast {
  readonly propositionId: string;
  readonly side: Side;
  /** Share of the members on their median's side less that of all others, above 0. */
  readonly apart: number;
  /** Whether every member took that side: none another one, none was silent. */
  readonly isWhole: boolean;
}

/** Propositions by how far they set the members apart from all others, most first; then dossier order. */
function contrastsOf(selection: Selection, members: ReadonlySet<string>): SideContrast[] {
  const matrix = selectionMatrix(selection);
  return matrix.propositions
    .flatMap((propositionId, column) => {
      const held = (wanted: boolean) =>
        matrix.commentators.flatMap((commentator, row) =>
          members.has(commentator) === wanted ? (matrix.rows[row]?.[column] ?? []) : [],
        );
      const [of, than] = [held(true), held(false)];
      if (of.length < MIN_HOLDERS || than.length < MIN_HOLDERS) return [];
      const side = medianSide(of);
      const share = shareOn(side, of);
      const apart = share - shareOn(side, than);
      if (apart <= 0 || share <= 0.5) return [];
      return [{ propositionId, side, apart, isWhole: share === 1 && of.length === members.size }];
    })
    .toSorted((a, b) => b.apart - a.apart);
}

/** The proposition that sets all groups apart most, taken together; null where there is none. */
function commonProposition(contrasts: readonly (readonly SideContrast[])[]): string | null {
  const totals = new Map<string, number>();
  for (const { propositionId, apart } of contrasts.flat()) {
    totals.set(propositionId, (totals.get(propositionId) ?? 0) + apart);
  }
  const [most] = [...totals].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** Names are easier to compare on one proposition, so it goes before those that set the group apart hardly more. */
function preferring(common: string | null, ranked: readonly SideContrast[]): SideContrast[] {
  const best = ranked[0]?.apart ?? 0;
  const isPreferred = ({ propositionId, apart }: SideContrast) =>
    propositionId === common && apart >= best - HARDLY_MORE;
  return ranked.toSorted((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)));
}

function shareOn(side: Side, values: readonly StanceValue[]): number {
  return values.filter((value) => sideOf(value) === side).length / values.length;
}

function medianSide(values: readonly StanceValue[]): Side {
  const middle = median(values) ?? 0;
  return middle === 0 ? "neutral" : sideOf(middle > 0 ? 1 : -1);
}

/**
 * "against banning …" where a dossier's verbs begin alike (voted for, voted against), else the verb. Without verbs
 * "disagreeing with “a lasting alignment”": quoted, since a short form is a noun phrase for some propositions and a
 * measure for others.
 */
function nameOf(index: DossierIndex, { proposition, side }: { proposition: Proposition; side: Side }): string {
  const { dossier } = index;
  const claim = proposition.shortClaim ?? proposition.claim;
  const phrase = sidePhrase(dossier, side)?.plural;
  if (phrase)
    return `${withoutShared(phrase, sidePhrase(dossier, opposite(side))?.plural)} ${claim ?? quoted(proposition)}`;
  const object = `“${proposition.shortClaim ?? proposition.label ?? proposition.text.replace(/\.$/, "")}”`;
  return side === "neutral"
    ? `neutral on ${object}`
    : `${side === "agree" ? "agreeing" : "disagreeing"} with ${object}`;
}

function opposite(side: Side): Side {
  if (side === "neutral") return "neutral";
  return side === "agree" ? "disagree" : "agree";
}

/**
 * The phrase without the words that it begins with like the other one; the whole where nothing is left or nothing is
 * shared.
 */
function withoutShared(phrase: string, other: string | undefined): string {
  if (!other || other === phrase) return phrase;
  const words = phrase.split(" ");
  const others = other.split(" ");
  const first = words.findIndex((word, place) => word !== others[place]);
  return first > 0 ? words.slice(first).join(" ") : phrase;
}

function quoted({ label, text }: Proposition): string {
  return `“${label ?? text}”`;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function cutTo(text: string, maxWords: number): string {
  const words = text.split(/\s+/);
  if (words.length <= maxWords) return text;
  return `${words.slice(0, maxWords).join(" ")}…${text.endsWith("”") ? "”" : ""}`;
}
