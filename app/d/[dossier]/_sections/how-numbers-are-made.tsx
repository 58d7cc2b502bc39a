import { Section } from "@/components/ui/page-frame";

const NUMBERS: readonly (readonly [term: string, text: string])[] = [
  [
    "Position",
    "What the coders agree on for a voice and a proposition, or what an adjudication settled. Where coders differ and nobody has settled it, the cell is shown as unresolved and takes no part in any computation. Its confidence is the lowest among the codings that carry it.",
  ],
  [
    "Silence",
    "No position found, declined to judge, coders disagree, outside the filter and neutral are five different things. Only neutral is a value, and only where the source reports the voice as balanced or undecided.",
  ],
  [
    "Who is compared",
    "Named persons and organisations. Unnamed groups (“South Korean media”) overlap with named voices in ways nobody knows; they are shown and counted apart, and take part only if the filter asks for it.",
  ],
  [
    "Agreement of a pair",
    "Counted first: on how many of the propositions both address they stand on the same side. The coefficient is 1 minus the mean difference of their values over the shared propositions, divided by 4 (Gower 1971); there is none below the minimum of shared propositions (2 unless changed).",
  ],
  [
    "Camps on a proposition",
    "Who stands on the same side of it. “Too few to say” below three voices. Van der Eijk’s A (2001) runs from −1, two camps at the ends, over 0, evenly spread, to 1, all at one point.",
  ],
  [
    "Groups",
    "Voices are grouped so that each differs as little as possible from her group, proposition by proposition, on what she and they spoke about. The number of groups is the one that best predicts positions that are covered up. Groups are spoken of only if they predict better than groups found after shuffling the positions within each proposition (999 times), if camps could have been noticed in such data at all, and if the groups and members are found again when a fifth of the positions is hidden.",
  ],
  [
    "What groups do not show",
    "That a pattern is not chance says nothing about whether the coding is right, or whether the silent would agree. With few positions a voice, two camps and one spectrum look alike. With mostly one-sided propositions it takes four to six positions a voice before camps would be noticed at all.",
  ],
  ["Reliability", "Krippendorff’s alpha, ordinal, with a bootstrap interval over cells (Hayes and Krippendorff 2007)."],
];

/** The method in plain words; the same for every dossier. */
export function HowNumbersAreMade() {
  return (
    <Section id="numbers" title="How each number is made">
      <dl className="grid max-w-[64rem] grid-cols-[12rem_1fr] gap-x-6 gap-y-3 max-sm:grid-cols-1">
        {NUMBERS.map(([term, text]) => (
          <div key={term} className="contents">
            <dt className="font-medium">{term}</dt>
            <dd className="text-soft">{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
