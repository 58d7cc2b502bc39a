import { memoizeBy } from "@/lib/cache/memoize";
import { countHeld } from "@/lib/domain/position";
import { printedAuthors } from "@/lib/domain/source-authors";
import { activeChoices } from "@/lib/filters/change-filter";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { StampedView } from "@/lib/selection/stamped-view";
import { chipLabel } from "@/lib/views/filter-rail-view";
import { count, listing, number } from "@/lib/wording/count";
import { longDate } from "@/lib/wording/names";
import { countCommentators } from "@/lib/wording/nouns";

/** What every slide, page, picture and file says about itself, so that a screenshot keeps its caveat. */
export interface BriefingContext {
  readonly dossierId: string;
  readonly dossierTitle: string;
  readonly version: string;
  /** Active choices in words; empty where nothing is filtered. */
  readonly filters: readonly string[];
  /** "34 of 60 commentators, 58 of 106 positions". */
  readonly basis: string;
  /** "106 of 780 cells hold a position". */
  readonly coverage: string;
  /** ISO date of the making (YYYY-MM-DD). */
  readonly date: string;
  /** "2 sources by Konstantin Asmolov, New Eastern Outlook, 2023". */
  readonly sourceLine: string;
  /** Address of the view, whole. */
  readonly permalink: string;
  /** The same in two short lines: what it is, and what it rests on. */
  readonly lines: readonly [string, string];
}

/** Says what a view shows and what it rests on. O(positions). */
export function briefingContext({ index, selection, now, permalink }: StampedView): BriefingContext {
  const { dossier, commentators, propositions } = selection;
  const filters = activeChoices(selection.filter).map((choice) => chipLabel(index, choice));
  const held = countHeld(selection.positions);
  const basis = `${number(commentators.length)} of ${countCommentators(dossier, dossier.commentators.length)}, ${number(held)} of ${count(countHeld(index.positions), "position")}`;
  const cells = commentators.length * propositions.length;
  const coverage = `${number(held)} of ${count(cells, "cell")} ${held === 1 ? "holds" : "hold"} a position`;
  const date = now.slice(0, 10);
  const sourceLine = sourceLineOf({ index, selection });
  const filter = filters.length === 0 ? "no filter" : `filter: ${filters.join("; ")}`;
  return {
    dossierId: dossier.id,
    dossierTitle: dossier.title,
    version: dossier.version,
    filters,
    basis,
    coverage,
    date,
    sourceLine,
    permalink,
    lines: [
      [dossier.title, `version ${dossier.version}`, longDate(date), filter].join(" · "),
      [basis, coverage, sourceLine, permalink].filter(Boolean).join(" · "),
    ],
  };
}

/** A page says it in three places: on paper, in its citation, and where its link is shared. */
const sourceLineOf: (view: DossierView) => string = memoizeBy(({ selection }) => selection, sourcesInWords);

/**
 * The sources of the quotations left: all of the dossier's where none is left, so that the line is never empty without
 * cause.
 */
function sourcesInWords({ index, selection: { dossier, quotations } }: DossierView): string {
  const used = new Set(quotations.map(({ sourceId }) => sourceId));
  const sources = used.size === 0 ? dossier.sources : dossier.sources.filter(({ id }) => used.has(id));
  if (sources.length === 0) return "no source recorded";
  const authors = distinct(sources.flatMap((source) => printedAuthors(index, source)));
  const containers = distinct(sources.map(({ containerTitle }) => containerTitle));
  const years = distinct(
    sources.flatMap(({ issued }) => (issued ?? "").split("/").map((date) => date.slice(0, 4) || null)),
  ).sort();
  const [first] = years;
  const last = years.at(-1);
  return [
    `${count(sources.length, "source")}${authors.length > 0 && authors.length <= 3 ? ` by ${listing(authors)}` : ""}`,
    containers.length <= 2 ? listing(containers) : count(containers.length, "publication"),
    first === last ? first : `${first}–${last}`,
  ]
    .filter(Boolean)
    .join(", ");
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))];
}
