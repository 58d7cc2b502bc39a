import { compareText } from "@/lib/domain/collections";
import { countryName } from "@/lib/domain/country";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { dossierPath } from "@/lib/paths";
import { demonyms } from "@/lib/wording/demonym";
import { fullName, propositionLabel, shownName } from "@/lib/wording/names";

export type EntryKind = "dossier" | "place" | "issue" | "proposition" | "voice" | "institution" | "country" | "source";

/** Something in a dossier that has an address: what the command palette lists, and an index for machines. */
export interface DossierEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: string;
  /** Other words by which it is found: every spelling of a name, the wording of a proposition, a demonym. */
  readonly also: string;
  /** Where it stands, without a filter. */
  readonly path: string;
}

/**
 * Everything in a dossier that has an address of its own, by kind and then in dossier order; countries by name. O(size
 * of the dossier).
 */
export function dossierEntries({ dossier }: Pick<DossierIndex, "dossier">): DossierEntry[] {
  const at = (place: string) => dossierPath(dossier.id, place);
  return [
    ...dossier.issues.map(({ id, title, question }) => entry("issue", id, title, question, at(`issues/${id}`))),
    ...dossier.propositions.map((proposition) => {
      const { id, issueId, text } = proposition;
      return entry(
        "proposition",
        id,
        propositionLabel(proposition),
        `${id} ${text}`,
        `${at(`issues/${issueId}`)}#${id}`,
      );
    }),
    ...dossier.commentators.map((commentator) => {
      const { id, name, namesInSources } = commentator;
      const spellings = [name, namesInSources].filter(Boolean).join("; ");
      return entry("voice", id, fullName(shownName(commentator)), spellings, at(`commentators/${id}`));
    }),
    ...dossier.institutions
      .filter(({ type }) => type !== "unspecified")
      .map(({ id, name, nameInSources }) =>
        entry("institution", id, name, nameInSources ?? "", at(`institutions/${id}`)),
      ),
    ...countriesOf(dossier).map((code) =>
      entry("country", code, countryName(code), `${code} ${demonyms(code)}`.trim(), at(`countries/${code}`)),
    ),
    ...dossier.sources.map(({ id, title, containerTitle }) =>
      entry("source", id, title, containerTitle ?? "", at(`sources/${id}`)),
    ),
  ];
}

function entry(kind: EntryKind, id: string, name: string, also: string, path: string): DossierEntry {
  return { kind, id, name, also, path };
}

/** Those that have a page: the countries of commentators. */
function countriesOf({ commentators }: DossierIndex["dossier"]): string[] {
  const codes = commentators.flatMap(({ country }) => country ?? []);
  return [...new Set(codes)].sort((a, b) => compareText(countryName(a), countryName(b)));
}
