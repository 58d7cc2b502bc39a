import type { DossierIndex } from "@/lib/domain/dossier-index";
import { hasValue } from "@/lib/domain/position";
import { ofCommentator, ofSource } from "@/lib/domain/rows-of";
import type { DossierView } from "@/lib/selection/dossier-view";
import { viewUnder } from "@/lib/selection/open-view";
import type { Selection } from "@/lib/selection/selection";
import { pairCounts } from "@/lib/selection/selection-pairs";
import { oncePerStatement } from "@/lib/selection/statements";
import { comparedIds } from "@/lib/views/commentators/comparison-choice";
import { comparisonView } from "@/lib/views/commentators/comparison-view";
import { quotationsBasis, quotationView, quotedWords } from "@/lib/views/quotations/quotation-view";
import { count, number, outOf } from "@/lib/wording/count";
import { countEvidence, evidenceNoun } from "@/lib/wording/evidence";
import { fullName, nameCommentator, sourceOrigin } from "@/lib/wording/names";
import { commentatorNoun } from "@/lib/wording/nouns";

/** What one page of a dossier is about, where its link is shared. */
export interface SharedPage {
  /** What stands above; null where the dossier's title does. */
  readonly title: string | null;
  /** What is left of the dossier on that page. */
  readonly selection: Selection;
  /** The only issue that is spoken of; null for all. */
  readonly issueId: string | null;
  /** What the page says of its own; null where the first finding of the selection stands for it. */
  readonly words: { readonly said: string; readonly basis: string } | null;
}

interface Asked extends DossierView {
  /** "groups", "commentators/andrei-lankov": where in the dossier the page is. */
  readonly place: string;
  /** Ids of the commentators that a comparison compares. */
  readonly compared: readonly string[];
}

/** Says what a page is about; a place that is not known is the whole dossier. O(positions). */
export function sharedPage(asked: Asked): SharedPage {
  const { index, selection, place } = asked;
  const [kind = "", ...rest] = place.split("/");
  const id = rest.join("/");
  const whole = { title: null, selection, issueId: null, words: null };
  const { filter } = selection;
  if (kind === "issues" && index.issues.has(id))
    return { ...whole, title: index.issues.get(id)?.title ?? null, issueId: id };
  if (kind === "institutions" && index.institutions.has(id)) {
    const title = index.institutions.get(id)?.name ?? null;
    return { ...whole, title, selection: viewUnder(index, { ...filter, institution: [id] }).selection };
  }
  if (kind === "countries") return { ...whole, selection: viewUnder(index, { ...filter, country: [id] }).selection };
  if (kind === "groups") return { ...whole, ...groups(selection) };
  if (kind === "compare") return { ...whole, ...comparison(asked) };
  if (kind === "commentators") return { ...whole, ...named(index, id) };
  if (kind === "quotations") return { ...whole, ...quotation(index, id) };
  if (kind === "sources") return { ...whole, ...source(index, id) };
  return whole;
}

type Own = Partial<Pick<SharedPage, "title" | "words">>;

function groups(selection: Selection): Own {
  const { pairs, comparable } = pairCounts(selection);
  const said = `${number(comparable)} of ${count(pairs, "pair")} of ${commentatorNoun(selection.dossier, 2)} can be compared: they share ${count(selection.filter.shared, "proposition")} or more.`;
  return {
    title: "Who sides with whom",
    words: { said, basis: "Whether one may speak of groups is said on the page." },
  };
}

function comparison({ index, selection, compared }: Asked): Own {
  const { commentators, pairs } = comparisonView({ index, selection }, comparedIds(index, { with: compared }));
  const [first] = pairs;
  if (!first) return { title: `Compare ${commentatorNoun(index.dossier, 2)}` };
  const said = `${fullName(first.a)} and ${fullName(first.b)}: ${first.sentence}`;
  const others = pairs.length - 1;
  const basis =
    others === 0
      ? `Proposition by proposition, with their ${evidenceNoun(index.dossier, 2)}`
      : `and ${count(others, "more pair")}`;
  return { title: commentators.map(fullName).join(", "), words: { said, basis } };
}

function named(index: DossierIndex, id: string): Own {
  const commentator = index.commentators.get(id);
  if (!commentator) return {};
  const named = nameCommentator(index, commentator);
  const held = ofCommentator(index.positions, id).filter(hasValue).length;
  const said =
    held === 0
      ? `${fullName(named)} has no recorded position. That is not neutrality.`
      : `${fullName(named)} took a position on ${outOf(held, index.dossier.propositions.length)} propositions.`;
  const quoted = countEvidence(
    index.dossier,
    oncePerStatement(index.dossier, index.quotationsByCommentator.get(id) ?? []).length,
  );
  const basis = [named.institution, named.country, quoted].filter(Boolean).join(" · ");
  return { title: fullName(named), words: { said, basis } };
}

function quotation(index: DossierIndex, id: string): Own {
  const found = index.quotations.get(id);
  const view = found && quotationView(index, found);
  if (!view) return {};
  return { title: fullName(view.voice), words: { said: quotedWords(view), basis: `${view.manner} · ${view.source}` } };
}

function source(index: DossierIndex, id: string): Own {
  const found = index.sources.get(id);
  if (!found) return {};
  const own = ofSource(index.dossier.quotations, id);
  return {
    title: found.title,
    words: { said: found.title, basis: `${sourceOrigin(index, found)} · ${quotationsBasis(index.dossier, own)}` },
  };
}
