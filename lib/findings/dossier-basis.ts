import type { Dossier } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { countHeld } from "@/lib/domain/position";
import { isSkewed, reliabilityView } from "@/lib/findings/reliability-view";
import { oncePerStatement } from "@/lib/selection/statements";
import { originInWords } from "@/lib/wording/coders-in-words";
import { coefficient, count } from "@/lib/wording/count";
import { countEvidence, recordTitles } from "@/lib/wording/evidence";
import { countCommentators } from "@/lib/wording/nouns";

/** "60 commentators", "106 positions", …: what the whole dossier rests on, for the line under its title. */
export function dossierBasis(index: DossierIndex): string[] {
  const { dossier, positions } = index;
  const { overall } = reliabilityView(dossier);
  const { alphaOrdinal: alpha, units } = overall;
  const skew = isSkewed(overall) ? ", low because codes hardly vary" : "";
  return [
    countCommentators(dossier, dossier.commentators.length),
    count(countHeld(positions), "position"),
    countEvidence(dossier, oncePerStatement(dossier, dossier.quotations).length),
    count(dossier.sources.length, "source"),
    `${originInWords(dossier)}${alpha === null || recordTitles(dossier) ? "" : `, α\u00a0${coefficient(alpha)} on ${count(units, "cell")}${skew}`}`,
    `version ${dossier.version}`,
  ];
}

/**
 * The description of a dossier cut after its first sentence: the question stands under the title, the rest a step away.
 */
export function dossierQuestion({ description }: Pick<Dossier, "description">): {
  question: string;
  more: string | null;
} {
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(description ?? "")];
  const [first, ...rest] = sentences.map(({ segment }) => segment);
  return { question: first?.trim() ?? "", more: rest.join("").trim() || null };
}
