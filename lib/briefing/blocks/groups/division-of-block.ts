import { basisOf, generated, missing } from "@/lib/briefing/basis/basis";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import type { Sentence } from "@/lib/briefing/briefing";
import { hasValue } from "@/lib/domain/position";
import { NO_VERDICT_SENTENCES } from "@/lib/findings/no-verdict";
import { verdictSentence } from "@/lib/findings/verdict-sentence";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { type Division, shownDivision } from "@/lib/views/groups/division";

/** The groups a block may show, and sentences about them with their basis; or what stands in its place. */
export type GroupBlockGround =
  | { readonly division: Division; readonly said: (text: string) => Sentence[]; readonly instead: null }
  | { readonly division: null; readonly instead: BlockContent };

/**
 * What a refused division may never do is stand in a briefing: where the verdict carries no groups, its sentence does.
 */
export function groundOf({ index, selection, grouping, noVerdict }: BlockInput): GroupBlockGround {
  const compared = new Set(comparedCommentators(selection).map(({ id }) => id));
  const about = { commentatorIds: [...compared], propositionIds: selection.propositions.map(({ id }) => id) };
  if (!grouping) {
    return {
      division: null,
      instead: { heading: "Groups", sentences: missing(NO_VERDICT_SENTENCES[noVerdict], about) },
    };
  }
  const basis = basisOf(
    index,
    selection.positions.filter((position) => hasValue(position) && compared.has(position.commentatorId)),
  );
  const said = (text: string) => generated(text, basis, about);
  const division = shownDivision(grouping);
  if (division) return { division, said, instead: null };
  return {
    division: null,
    instead: { heading: "Groups", sentences: said(verdictSentence(index.dossier, grouping).sentence) },
  };
}
