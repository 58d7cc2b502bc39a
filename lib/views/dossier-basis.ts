import type { Dossier } from "../domain/dossier";
import type { DossierIndex } from "../domain/dossier-index";
import { countHeld } from "../domain/position";
import { coefficient, count, listing } from "./count";
import { reliabilityView } from "./reliability-view";

/** "60 voices", "106 positions", …: what the whole dossier rests on, for the line under its title. */
export function dossierBasis(index: DossierIndex): string[] {
  const { dossier, positions } = index;
  const { alphaOrdinal: alpha, units } = reliabilityView(dossier).overall;
  return [
    count(dossier.commentators.length, "voice"),
    count(countHeld(positions), "position"),
    count(dossier.quotations.length, "quotation"),
    count(dossier.sources.length, "source"),
    `coded by ${codersInWords(dossier)}${alpha === null ? "" : `, α\u00a0${coefficient(alpha)} on ${count(units, "cell")}`}`,
    `version ${dossier.version}`,
  ];
}

/** "2 machine coders": nobody should take a machine for a person. */
function codersInWords({ coders }: Dossier): string {
  const ofKind = (kind: (typeof coders)[number]["kind"]) => coders.filter((coder) => coder.kind === kind).length;
  const [machines, persons] = [ofKind("machine"), ofKind("person")];
  const words = [
    machines > 0 ? count(machines, "machine coder") : "",
    persons > 0 ? count(persons, "person", "persons") : "",
  ].filter(Boolean);
  return listing(words) || "nobody on record";
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
