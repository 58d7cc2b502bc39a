import type { Dossier } from "@/lib/domain/dossier";
import { listing } from "@/lib/wording/count";
import { recordTitles } from "@/lib/wording/evidence";
import { numeral } from "@/lib/wording/numerals";

/**
 * "two AI models", "one AI model and two people": no one should take a machine for a person. Adjudication is no reading
 * of its own.
 */
export function codersInWords({ coders }: Pick<Dossier, "coders">): string {
  const ofKind = (kind: (typeof coders)[number]["kind"]) => coders.filter((coder) => coder.kind === kind).length;
  const [machines, persons] = [ofKind("machine"), ofKind("person")];
  const words = [
    machines > 0 ? `${numeral(machines)} AI ${machines === 1 ? "model" : "models"}` : "",
    persons > 0 ? `${numeral(persons)} ${persons === 1 ? "person" : "people"}` : "",
  ].filter(Boolean);
  return listing(words) || "no one on record";
}

/** How the positions came about: "coded by two AI models", "taken from “The record of votes”". */
export function originInWords(dossier: Pick<Dossier, "coders">): string {
  const records = recordTitles(dossier);
  if (records) return `taken from ${listing(records.map((title) => `“${title}”`))}`;
  const beside = dossier.coders.flatMap(({ kind, title }) => (kind === "record" ? [`“${title}”`] : []));
  return `coded by ${codersInWords(dossier)}${beside.length === 0 ? "" : ` and taken from ${listing(beside)}`}`;
}
