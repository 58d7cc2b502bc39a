import type { Dossier } from "../domain/dossier";
import type { DossierIndex } from "../domain/dossier-index";
import { countHeld } from "../domain/position";
import { countEvidence, recordTitles } from "../wording/evidence";
import { countCommentators } from "../wording/nouns";
import { originInWords } from "./coders-in-words";
import { coefficient, count } from "./count";
import { reliabilityView } from "./reliability-view";

/** "60 commentators", "106 positions", …: what the whole dossier rests on, for the line under its title. */
export function dossierBasis(index: DossierIndex): string[] {
  const { dossier, positions } = index;
  const { alphaOrdinal: alpha, units } = reliabilityView(dossier).overall;
  return [
    countCommentators(dossier, dossier.commentators.length),
    count(countHeld(positions), "position"),
    countEvidence(dossier, dossier.quotations.length),
    count(dossier.sources.length, "source"),
    `${originInWords(dossier)}${alpha === null || recordTitles(dossier) ? "" : `, α\u00a0${coefficient(alpha)} on ${count(units, "cell")}`}`,
    `version ${dossier.version}`,
  ];
}

/** The description of a dossier cut after its first sentence: the question stands under the title, the rest a step away. */
export function dossierQuestion({ description }: Pick<Dossier, "description">): {
  question: string;
  more: string | null;
} {
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(description ?? "")];
  const [first, ...rest] = sentences.map(({ segment }) => segment);
  return { question: first?.trim() ?? "", more: rest.join("").trim() || null };
}
