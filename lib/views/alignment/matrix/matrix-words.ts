import type { Dossier } from "@/lib/domain/dossier";
import { AGREEMENT_DEFINITION } from "@/lib/views/alignment/agreement-level";
import type { AgreementMatrixView } from "@/lib/views/alignment/agreement-matrix-view";
import type { MatrixSpan } from "@/lib/views/alignment/matrix/matrix-span";
import { count, number, sentenceCase } from "@/lib/wording/count";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";

type Worded = Pick<Dossier, "wording">;

/** Text alternative of the picture. */
export function matrixSummary(view: AgreementMatrixView): string {
  const groups = view.spans.filter(({ group }) => group !== null);
  const order = groups.length > 0 ? `, in the order of ${count(groups.length, "group")}` : "";
  return `Agreement of ${number(view.commentators.length)} by ${number(view.commentators.length)}, pair by pair${order}`;
}

/** What the matrix shows, as the title of a picture that stands alone. */
export function matrixFinding(dossier: Worded, view: AgreementMatrixView): string {
  const [together, apart] = view.balances;
  const of = `Of ${count(view.comparablePairs, "pair")} of ${commentatorNoun(dossier, 2)} that can be compared`;
  return `${of}, ${number(together)} ${together === 1 ? "is" : "are"} more often on the same side, ${number(apart)} on opposite sides`;
}

/** Size of a run: "130", "130 + 1" with those who only lean. */
export function spanCount({ from, to, leaning }: Pick<MatrixSpan, "from" | "to" | "leaning">): string {
  const members = number(to - from - leaning);
  return leaning > 0 ? `${members} + ${number(leaning)}` : members;
}

/**
 * What the page says above the matrix and a file below it: the basis, the one definition, how to read a cell, the order
 * of rows.
 * @param options.isAlone whether it stands without its page, which has a key of tones and names those who are not
 *   drawn.
 */
export function matrixNotes(
  dossier: Worded,
  view: AgreementMatrixView,
  { isAlone }: { readonly isAlone: boolean },
): string[] {
  return [
    `${number(view.comparablePairs)} of ${count(view.pairs, "pair")} ${view.pairs === 1 ? "shares" : "share"} ${count(view.minimumShared, "proposition")} or more and can be compared${view.comparablePairs < view.pairs ? "; the others have slanting lines" : ""}.`,
    AGREEMENT_DEFINITION,
    ...readingNotes(dossier, view, isAlone),
    ...(isAlone && view.alone.length > 0
      ? [`Not drawn: ${countCommentators(dossier, view.alone.length)} that can be compared with nobody.`]
      : []),
  ];
}

function readingNotes(dossier: Worded, view: AgreementMatrixView, isAlone: boolean): string[] {
  const nouns = commentatorNoun(dossier, 2);
  const tones = isAlone ? [TONES] : [];
  const leaning = view.spans.some((span) => span.leaning > 0) ? " After a plus: those who only lean towards it." : "";
  const order = view.spans.some(({ group }) => group !== null)
    ? `Rows and columns stand by group; inside a group, ${nouns} that agree stand side by side.${leaning}`
    : `${sentenceCase(nouns)} that agree stand side by side.`;
  if (view.layout.mode === "text") return ["2/3: the same side on two of three shared.", ...tones, order];
  if (view.layout.mode === "cells") return [...tones, ...(isAlone ? ["A light line: opposite sides."] : []), order];
  const runs = view.spans.length > 0 ? "groups" : "runs of neighbours in the order of agreement";
  return [
    `${countCommentators(dossier, view.commentators.length)} are too many for a cell each, so each square is the average of all pairs between two ${runs}. No one is left out.`,
    ...tones,
  ];
}

const TONES =
  "Purple: more often on the same side; orange: more often on opposite sides; grey: as often one as the other. Strong tones: nearly always.";
