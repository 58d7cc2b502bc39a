import type { Dossier } from "../domain/dossier";
import { count, listing } from "./count";

/** "2 machine coders", "1 machine coder and 2 persons": nobody should take a machine for a person. Adjudication is no reading of its own. */
export function codersInWords({ coders }: Pick<Dossier, "coders">): string {
  const ofKind = (kind: (typeof coders)[number]["kind"]) => coders.filter((coder) => coder.kind === kind).length;
  const [machines, persons] = [ofKind("machine"), ofKind("person")];
  const words = [
    machines > 0 ? count(machines, "machine coder") : "",
    persons > 0 ? count(persons, "person", "persons") : "",
  ].filter(Boolean);
  return listing(words) || "nobody on record";
}
