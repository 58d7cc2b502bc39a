import fc from "fast-check";
import { COMMENTATOR_KINDS, COMMENTATOR_VOICES, type Dossier, INSTITUTION_TYPES } from "@/lib/domain/dossier";
import { CONFIDENCES, SIDES } from "@/lib/domain/stance";
import { EVIDENCE_KINDS, type Filter, type FilterKey, NOT_STATED, parseFilter } from "@/lib/filters/filter";

/** Readable choices of a dossier, as they stand in an address. */
export function anyChoice(dossier: Dossier): fc.Arbitrary<readonly [FilterKey, string]> {
  const of = (key: FilterKey, values: readonly string[]) =>
    fc.constantFrom(...values).map((value): readonly [FilterKey, string] => [key, value]);
  const countries = [...new Set(dossier.commentators.map(({ country }) => country ?? NOT_STATED))];
  const sides = dossier.propositions.flatMap(({ id }) => SIDES.map((side) => `${id}:${side}`));
  return fc.oneof(
    of("country", countries),
    of(
      "institution",
      dossier.institutions.map(({ id }) => id),
    ),
    of("type", INSTITUTION_TYPES),
    of("voice", COMMENTATOR_VOICES),
    of("kind", COMMENTATOR_KINDS),
    of(
      "issue",
      dossier.issues.map(({ id }) => id),
    ),
    of("side", sides),
    of("confidence", CONFIDENCES),
    of("evidence", EVIDENCE_KINDS),
    of(
      "source",
      dossier.sources.map(({ id }) => id),
    ),
    of("from", ["2023-07-01", "2023-09-01"]),
    of("to", ["2023-08-31", "2023-12-31"]),
    of("unnamed", ["1"]),
    of("shared", ["1", "3"]),
  );
}

/** Filters of up to three choices, so that most of them leave something. */
export function anyFilter(dossier: Dossier): fc.Arbitrary<Filter> {
  return fc
    .array(anyChoice(dossier), { maxLength: 3 })
    .map((choices) => parseFilter(new URLSearchParams(choices.map(([key, value]) => [key, value]))));
}
