import { countryName } from "@/lib/domain/country";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type AskedSelection, REST, selectionText } from "@/lib/filters/asked-selections";
import type { AttributeKey } from "@/lib/filters/commentator-attributes";
import { EMPTY_FILTER, parseFilter } from "@/lib/filters/filter";
import { choosesPeople } from "@/lib/filters/selection-choices";
import { dayBefore, eventDays, largestOf } from "@/lib/views/selections/counterparts";
import { INSTITUTION_TYPE_WORDS, KIND_WORDS, VOICE_PLURALS } from "@/lib/wording/labels";
import { longDate } from "@/lib/wording/names";

/** Selections of one kind, as a list to choose from. */
export interface OfferedGroup {
  readonly title: string;
  readonly choices: readonly { readonly text: string; readonly words: string; readonly size: number | null }[];
}

/**
 * What may be added to a comparison: countries, roles, kinds of institution, institutions, times, the rest; each with
 * how many commentators with a position it has. What is chosen already is left out, and so is a kind with one choice.
 */
export function offeredSelections(index: DossierIndex, chosen: readonly AskedSelection[]): readonly OfferedGroup[] {
  const taken = new Set(chosen.map((one) => selectionText(one)));
  // What chooses by date or evidence alone leaves nobody out who could be the rest.
  const hasRest = chosen.every(({ filter, isRest }) => isRest || choosesPeople(filter));
  const of = (key: AttributeKey, title: string, labelOf: (value: string) => string): OfferedGroup => ({
    title,
    choices: largestOf(index, key, { fewest: 1 }).map(({ value, size }) => ({
      text: selectionText({ filter: parseFilter(new URLSearchParams([[key, value]])), isRest: false, givenName: null }),
      words: labelOf(value),
      size,
    })),
  });
  const groups = [
    of("country", "Countries", countryName),
    of("voice", "Roles", (value) => wordOf(VOICE_PLURALS, value)),
    of("type", "Types of institution", (value) => wordOf(INSTITUTION_TYPE_WORDS, value)),
    of("institution", "Institutions", (value) => index.institutions.get(value)?.name ?? value),
    of("kind", "Persons and organisations", (value) => wordOf(KIND_WORDS, value)),
  ].filter(({ choices }) => choices.length > 1);
  return [
    ...groups,
    { title: "Times", choices: times(index) },
    {
      title: "Others",
      choices: [
        ...(hasRest ? [{ text: REST, words: "Everybody else", size: null }] : []),
        { text: selectionText({ filter: EMPTY_FILTER, isRest: false, givenName: "all" }), words: "All", size: null },
      ],
    },
  ]
    .map(({ title, choices }) => ({ title, choices: choices.filter(({ text }) => !taken.has(text)) }))
    .filter(({ choices }) => choices.length > 0);
}

function times(index: DossierIndex): OfferedGroup["choices"] {
  return eventDays(index).flatMap(({ day, label }) => [
    { text: `to=${dayBefore(day)}`, words: `Before ${longDate(day)}: ${label}`, size: null },
    { text: `from=${day}`, words: `From ${longDate(day)} on: ${label}`, size: null },
  ]);
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
