import type { AlignmentLink } from "@/lib/analysis/layout/alignment-network";
import type { Pair } from "@/lib/analysis/pairs/compare-pairs";
import { summariseProposition } from "@/lib/analysis/propositions/summarise-proposition";
import type { Reliability } from "@/lib/analysis/reliability/coder-reliability";
import { compareText } from "@/lib/domain/collections";
import type { Proposition } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { reliabilityView } from "@/lib/findings/reliability-view";

/** Pairs by id, the earlier id first: the order of the commentators changes nothing. */
export function pairRows(pairs: readonly Pair[]): Pair[] {
  return pairs.map(inOrder).sort(byEnds);
}

/** Links by id, the earlier id first. */
export function alignmentRows(links: readonly AlignmentLink[]): AlignmentLink[] {
  return links.map(inOrder).sort(byEnds);
}

/** One summary a proposition, in dossier order, over the compared commentators. */
export function propositionRows(matrix: StanceMatrix, propositions: readonly Proposition[]) {
  return propositions.map(({ id, issueId }, column) => {
    const summary = summariseProposition(matrix.rows.map((row) => row[column] ?? null));
    const { holders, silent, counts, median, agreementA, label } = summary;
    return { id, issue: issueId, holders, silent, counts, median, agreementA, label: label.kind };
  });
}

/** Reliability of the coding of the whole dossier: it is not a property of a filtered view. */
export function reliabilityReport({ dossier }: DossierIndex) {
  const view = reliabilityView(dossier);
  return {
    overall: reliabilityRow(view.overall),
    codability: view.codability,
    byIssue: view.rows
      .filter(({ level }) => level === "issue")
      .map((row) => ({ id: row.id, ...reliabilityRow(row.reliability) })),
    byProposition: view.rows
      .filter(({ level }) => level === "proposition")
      .map((row) => ({ id: row.id, ...reliabilityRow(row.reliability) })),
  };
}

function reliabilityRow({ alphaOrdinal, alphaNominal, low, high, percent, units, band }: Reliability) {
  return { alphaOrdinal, alphaNominal, low, high, percent, units, band };
}

function inOrder<Ends extends { readonly a: string; readonly b: string }>(ends: Ends): Ends {
  return compareText(ends.a, ends.b) <= 0 ? ends : { ...ends, a: ends.b, b: ends.a };
}

function byEnds(one: { a: string; b: string }, other: { a: string; b: string }): number {
  return compareText(one.a, other.a) || compareText(one.b, other.b);
}
