import type { Dossier } from "../domain/dossier";
import type { DossierIndex } from "../domain/dossier-index";
import { hasValue } from "../domain/position";
import { coefficient, count } from "./count";
import { reliabilityView } from "./reliability-view";

/** "60 voices", "106 positions", …: what the whole dossier rests on, for the line under its title. */
export function dossierBasis(index: DossierIndex): string[] {
  const { dossier, positions } = index;
  const coders = dossier.coders.filter((coder) => coder.kind !== "adjudication").length;
  const alpha = reliabilityView(dossier).overall.alphaOrdinal;
  return [
    count(dossier.commentators.length, "voice"),
    count(positions.filter(hasValue).length, "position"),
    count(dossier.quotations.length, "quotation"),
    count(dossier.sources.length, "source"),
    `coded by ${count(coders, "coder")}${alpha === null ? "" : `, α ${coefficient(alpha)}`}`,
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
