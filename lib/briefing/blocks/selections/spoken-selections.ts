import type { DossierIndex } from "@/lib/domain/dossier-index";
import { SIDES } from "@/lib/domain/stance";
import { markedName, type PropositionSides } from "@/lib/selection/proposition-sides";
import { namedWithin } from "@/lib/views/lists/named-within";
import { quotedWords } from "@/lib/views/quotations/quotation-view";
import type { SelectionsRow, SelectionsView } from "@/lib/views/selections/selections-view";
import { number, sentenceCase } from "@/lib/wording/count";
import { fullName } from "@/lib/wording/names";
import { sidePredicate } from "@/lib/wording/stance-words";

/** More names of a side than this are no help while speaking. */
const NAMED = { maxNames: 4, maxLetters: 160 } as const;

/**
 * Lines for the speaker of a comparison: who stands where in each selection, and of each selection the clearest words
 * on the propositions shown. A record has no words.
 */
export function spokenSelections(
  index: DossierIndex,
  { heads }: SelectionsView,
  shown: readonly SelectionsRow[],
): readonly string[] {
  const names = shown.map(({ id, bars }) => {
    const told = bars.map(({ phrase, sides }) => `${sentenceCase(phrase)}: ${sidesInWords(index, sides)}`);
    return `${id}: ${told.join(". ")}.`;
  });
  const words = heads.flatMap(({ key, phrase }) => {
    const row = shown.find((one) => one.words.some((own) => own.key === key));
    const own = row?.words.find((one) => one.key === key);
    if (!row || !own) return [];
    const { quotation } = own;
    return `${quotedWords(quotation)} (${fullName(quotation.voice)}, of ${phrase}, on ${row.id}; ${quotation.id})`;
  });
  return [
    ...(names.length > 0 ? [`Names: ${names.join(" ")}`] : []),
    ...(words.length > 0 ? [`Words: ${words.join(" ")}`] : []),
  ];
}

/** "Ann and Bob agree; Cho disagrees; 3 silent": of a large side its count. */
function sidesInWords({ dossier }: DossierIndex, { sides, silent }: PropositionSides): string {
  const said = SIDES.toReversed().flatMap((side) => {
    const on = sides[side];
    if (on.length === 0) return [];
    const who = on.length > NAMED.maxNames ? number(on.length) : namedWithin(on.map(markedName), NAMED);
    return `${who} ${sidePredicate(dossier, side, on.length)}`;
  });
  const quiet = silent.length > 0 ? [`${number(silent.length)} silent`] : [];
  return [...(said.length > 0 ? said : ["no position"]), ...quiet].join("; ");
}
