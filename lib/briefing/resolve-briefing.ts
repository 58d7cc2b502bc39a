import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { METHOD_VERSION } from "@/lib/analysis/grouping/parameters";
import { authored, jointBasis } from "@/lib/briefing/basis/basis";
import { askedBlock } from "@/lib/briefing/blocks/asked-block";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { comparisonBlock } from "@/lib/briefing/blocks/comparison-block";
import { clustersBlock } from "@/lib/briefing/blocks/groups/clusters-block";
import { groupMembersBlock } from "@/lib/briefing/blocks/groups/group-members-block";
import { groupProfilesBlock } from "@/lib/briefing/blocks/groups/group-profiles-block";
import { groupSummaryBlock } from "@/lib/briefing/blocks/groups/group-summary-block";
import { whoStandsWhereBlock } from "@/lib/briefing/blocks/matrix-block";
import { doNotClaimBlock, methodBlock, sourcesBlock, titleBlock } from "@/lib/briefing/blocks/method-blocks";
import { notKnownBlock } from "@/lib/briefing/blocks/not-known-block";
import { quotationBlock } from "@/lib/briefing/blocks/quotation-block";
import type { KnownDifferences } from "@/lib/briefing/blocks/selections/known-differences";
import { selectionsBlock } from "@/lib/briefing/blocks/selections/selections-block";
import {
  agreementBlock,
  bottomLineBlock,
  findingBlock,
  issueChartBlock,
  splitBlock,
} from "@/lib/briefing/blocks/sides-blocks";
import { sidesByGroupBlock } from "@/lib/briefing/blocks/sides-by-group-block";
import type { Block, Briefing, Sentence } from "@/lib/briefing/briefing";
import type { BriefingPlan, PlannedBlock } from "@/lib/briefing/plan/plan";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { NoVerdict } from "@/lib/findings/no-verdict";
import { dossierPath } from "@/lib/paths";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { pairCounts } from "@/lib/selection/selection-pairs";
import type { StampedView } from "@/lib/selection/stamped-view";
import { briefingContext } from "@/lib/views/context-line";

/**
 * Fills a plan with what the dossier says now, under the filter: sentences with their basis, tables, charts,
 * quotations. What a block was bound to and is gone is said in words; nothing in a plan can put a number or a quotation
 * there.
 *
 * @param grouping the grouping of the selection; null where it was not computed, and then no group is spoken of.
 * @param noVerdict why it is null, in words of its own.
 * @param differences verdicts on the selections that blocks compare; without them nothing is claimed of these.
 * @param permalink absolute; addresses of places in the dossier are made beside it.
 */
export function resolveBriefing(
  plan: BriefingPlan,
  given: StampedView & {
    readonly grouping: Grouping | null;
    readonly noVerdict?: NoVerdict;
    readonly differences?: KnownDifferences;
  },
): Briefing {
  const { index, selection, grouping, noVerdict = "none", differences = {}, permalink } = given;
  const site = URL.canParse(permalink) ? new URL(permalink).origin : "";
  const input: BlockInput = {
    index,
    selection,
    grouping,
    noVerdict,
    differences,
    sidesByProposition: selectionSides({ index, selection }),
    pairs: pairCounts(selection),
    context: briefingContext(given),
    addressOf: (place) => site + dossierPath(index.dossier.id, place, selection.filter),
  };
  return {
    title: plan.title || index.dossier.title,
    language: ownLanguage(index),
    context: input.context,
    groupingMethod: METHOD_VERSION,
    blocks: plan.blocks.map((block) => resolveBlock(input, plan, block)),
  };
}

function resolveBlock(input: BlockInput, plan: BriefingPlan, block: PlannedBlock): Block {
  const content = contentOf(input, plan, block);
  const basis = jointBasis(content.sentences.map((sentence) => sentence.basis));
  const ownHeading = block.heading && block.heading !== content.heading ? block.heading : null;
  const own = block.kind !== "free-text" && block.text !== undefined ? authored(block.text, basis) : null;
  const beside = block.kind === "free-text" ? [] : authored(block.beside ?? "", basis);
  return {
    id: block.id,
    kind: block.kind,
    short: null,
    onSlide: null,
    table: null,
    chart: null,
    sides: null,
    clusters: null,
    quotations: [],
    notes: [],
    appendix: null,
    isReasonFirst: false,
    ...content,
    heading: ownHeading ?? content.heading,
    headingByAuthor: ownHeading !== null && block.kind !== "title",
    ...withOwnWords(content, { own, beside }),
    // A shorter form leans on what it leaves out: the heading of a quotation.
    ...(ownHeading !== null && block.kind === "quotation" ? { short: null } : {}),
  };
}

/**
 * The sentences of a block with the author's: hers in the place of the generated ones, or after them in every form of
 * the block.
 */
function withOwnWords(
  { sentences, short, onSlide }: BlockContent,
  { own, beside }: { readonly own: readonly Sentence[] | null; readonly beside: readonly Sentence[] },
): Partial<Pick<Block, "sentences" | "short" | "onSlide">> {
  if (own) return { sentences: [...own, ...beside], short: null, onSlide: null };
  if (beside.length === 0) return {};
  return {
    sentences: [...sentences, ...beside],
    ...(short && { short: [...short, ...beside] }),
    ...(onSlide && { onSlide: [...onSlide, ...beside] }),
  };
}

function contentOf(input: BlockInput, plan: BriefingPlan, block: PlannedBlock): BlockContent {
  switch (block.kind) {
    case "title":
      return titleBlock(input, plan.title || input.index.dossier.title);
    case "asked":
      return askedBlock(input, plan);
    case "bottom-line":
      return bottomLineBlock(input, block.propositionIds);
    case "finding":
      return findingBlock(input, block.propositionId);
    case "agreement":
      return agreementBlock(input, block.propositionIds ?? null);
    case "split":
      return splitBlock(input, block.propositionIds ?? null);
    case "who-stands-where":
      return whoStandsWhereBlock(input, block.propositionIds);
    case "sides-by-group":
      return sidesByGroupBlock(input, block.propositionId);
    case "issue-chart":
      return issueChartBlock(input, block.issueId);
    case "comparison":
      return comparisonBlock(input, block.commentatorIds);
    case "selections":
      return selectionsBlock(input, block.id, block.selections);
    case "group-summary":
      return groupSummaryBlock(input);
    case "clusters":
      return clustersBlock(input);
    case "group-profiles":
      return groupProfilesBlock(input);
    case "group-members":
      return groupMembersBlock(input);
    case "quotation":
      return quotationBlock(input, block.quotationId, block.propositionId ?? null);
    case "not-known":
      return notKnownBlock(input);
    case "do-not-claim":
      return doNotClaimBlock(input);
    case "method":
      return methodBlock(input);
    case "sources":
      return sourcesBlock(input);
    case "free-text":
      return { heading: "Note by the author", sentences: authored(block.text) };
  }
}

/**
 * The briefing's own words are English; the sources say at most which English. Quotations carry the language of their
 * source.
 */
function ownLanguage({ dossier }: DossierIndex): string {
  const languages = new Set(dossier.sources.map(({ language }) => language));
  const [only] = languages;
  return languages.size === 1 && only && /^en-[A-Z]{2}$/.test(only) ? only : "en-GB";
}
