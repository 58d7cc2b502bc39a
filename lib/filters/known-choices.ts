import type { Dossier } from "@/lib/domain/dossier";
import { type Filter, NOT_STATED } from "@/lib/filters/filter";

/** A choice in an address that the dossier does not have. */
export interface UnknownChoice {
  readonly key: "country" | "institution" | "issue" | "source" | "side" | "selection";
  readonly value: string;
}

/**
 * Drops choices that the dossier does not have and says which. Without this a mistyped link would show an empty page,
 * and an empty page reads as "nobody said anything".
 */
export function keepKnownChoices({ filter, dossier }: { readonly filter: Filter; readonly dossier: Dossier }): {
  filter: Filter;
  unknown: UnknownChoice[];
} {
  const known = {
    country: new Set([...dossier.institutions, ...dossier.commentators].map(({ country }) => country ?? NOT_STATED)),
    institution: new Set(dossier.institutions.map(({ id }) => id)),
    issue: new Set(dossier.issues.map(({ id }) => id)),
    source: new Set(dossier.sources.map(({ id }) => id)),
  };
  const propositions = new Set(dossier.propositions.map(({ id }) => id));
  const unknown: UnknownChoice[] = [];
  const keep = (key: "country" | "institution" | "issue" | "source") =>
    filter[key].filter((value) => {
      const isKnown = known[key].has(value);
      if (!isKnown) unknown.push({ key, value });
      return isKnown;
    });
  const side = filter.side.filter((choice) => {
    const isKnown = propositions.has(choice.propositionId);
    if (!isKnown) unknown.push({ key: "side", value: `${choice.propositionId}:${choice.side}` });
    return isKnown;
  });
  return {
    filter: {
      ...filter,
      country: keep("country"),
      institution: keep("institution"),
      issue: keep("issue"),
      source: keep("source"),
      side,
    },
    unknown,
  };
}
