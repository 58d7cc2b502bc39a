import { VoiceName } from "@/components/evidence/voice-name";
import type { GroupCard, GroupMember } from "@/lib/views/group-cards-view";

/** Members with how steadily each belongs; those who only lean are listed apart and never counted as members. */
export function GroupCards({
  cards,
  hrefOfVoice,
}: {
  cards: readonly GroupCard[];
  hrefOfVoice: (id: string) => string;
}) {
  return (
    <div className="grid gap-8 sm:grid-cols-2 xl:grid-cols-3">
      {cards.map((card) => (
        <section key={card.id} aria-label={card.title} className="border-line-strong border-t pt-2">
          <h3 className="font-semibold font-serif text-lg">{card.title}</h3>
          <p className="text-[0.8125rem] text-soft">
            {card.members.length} members · found again with an overlap of {card.jaccard.toFixed(2)}
          </p>
          <Members members={card.members} hrefOfVoice={hrefOfVoice} />
          {card.leaning.length > 0 && (
            <>
              <h4 className="mt-2 text-[0.8125rem] text-soft">Leaning</h4>
              <Members members={card.leaning} hrefOfVoice={hrefOfVoice} />
            </>
          )}
        </section>
      ))}
    </div>
  );
}

function Members({ members, hrefOfVoice }: { members: readonly GroupMember[]; hrefOfVoice: (id: string) => string }) {
  return (
    <ul className="mt-1.5 grid gap-1">
      {members.map(({ voice, stay }) => (
        <li key={voice.id} className="flex justify-between gap-3">
          <a href={hrefOfVoice(voice.id)} className="hover:underline">
            <VoiceName voice={voice} />
          </a>
          <span
            className="text-soft text-xs tabular-nums"
            title="How many of 100 resamples leave the voice in this group"
          >
            {Math.round(stay * 100)} of 100
          </span>
        </li>
      ))}
    </ul>
  );
}
