import { VoiceName } from "@/components/evidence/voice-name";
import { count, listing } from "@/lib/views/count";
import type { GroupCard, GroupMember, GroupsFound } from "@/lib/views/group-cards-view";
import { fullName } from "@/lib/views/names";
import { quotedWords } from "@/lib/views/quotation-view";

interface GroupCardsProps {
  readonly found: GroupsFound;
  readonly hrefOfVoice: (id: string) => string;
  readonly hrefOfProposition: (id: string) => string;
  readonly hrefOfQuotation: (id: string) => string;
}

/** The groups with what sets each apart; those who only lean are listed apart and never counted as members. */
export function GroupCards({ found, ...links }: GroupCardsProps) {
  return (
    <>
      <div className={`grid gap-x-10 gap-y-8 md:grid-cols-2 ${found.cards.length === 2 ? "" : "xl:grid-cols-3"}`}>
        {found.cards.map((card) => (
          <Card key={card.id} card={card} {...links} />
        ))}
      </div>
      {found.inBetween.length > 0 && (
        <p className="mt-5 text-[0.84rem] text-soft">
          In between, in no group: {listing(found.inBetween.map(fullName))}.
        </p>
      )}
      <h3 className="mt-7 font-semibold font-serif text-lg">Common ground</h3>
      {found.common.length === 0 ? (
        <p className="text-soft">No proposition on which every group stands on the same side.</p>
      ) : (
        <ul className="mt-1 grid gap-1">
          {found.common.map((row) => (
            <li key={row.propositionId}>
              <a href={links.hrefOfProposition(row.propositionId)} className="hover:underline">
                <span className="text-soft">{row.propositionId}</span> {row.label}
              </a>
              : {row.words}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Card({
  card,
  hrefOfVoice,
  hrefOfProposition,
  hrefOfQuotation,
}: { card: GroupCard } & Omit<GroupCardsProps, "found">) {
  return (
    <section aria-label={card.title} className="border-ink border-t pt-2">
      <h3 className="font-semibold font-serif text-lg">{card.title}</h3>
      <p className="text-[0.8125rem] text-soft">
        {count(card.members.length, "member")} · found again with a mean overlap of {card.jaccard.toFixed(2)}
      </p>
      <Members members={card.members} hrefOfVoice={hrefOfVoice} />
      {card.leaning.length > 0 && (
        <>
          <h4 className="mt-2 text-[0.8125rem] text-soft">Leaning, not counted as members</h4>
          <Members members={card.leaning} hrefOfVoice={hrefOfVoice} />
        </>
      )}
      <h4 className="mt-3 font-semibold text-[0.8125rem]">What sets it apart</h4>
      <p className="text-soft text-xs">Its members against all others compared; described, not tested.</p>
      {card.apart.length === 0 && (
        <p className="text-[0.8125rem] text-soft">No proposition on which two or more on either side differ.</p>
      )}
      <ul className="mt-1 text-[0.8125rem]">
        {card.apart.map((row) => (
          <li key={row.propositionId} className="border-line border-t py-1">
            <a href={hrefOfProposition(row.propositionId)} className="hover:underline">
              <span className="text-soft">{row.propositionId}</span> {row.label}
            </a>
            <span className="block text-soft text-xs">{row.words}</span>
          </li>
        ))}
      </ul>
      {card.quotations.length > 0 && (
        <h4 className="mt-3 font-semibold text-[0.8125rem]">Its clearest words on that</h4>
      )}
      {card.quotations.map((quotation) => (
        <figure key={quotation.id} className="mt-1.5">
          <blockquote className="font-serif" dir="auto" lang={quotation.language ?? undefined}>
            {quotedWords(quotation)}
          </blockquote>
          <figcaption className="text-soft text-xs">
            <a href={hrefOfQuotation(quotation.id)} className="hover:underline">
              {fullName(quotation.voice)} · {quotation.manner}
            </a>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function Members({ members, hrefOfVoice }: { members: readonly GroupMember[]; hrefOfVoice: (id: string) => string }) {
  return (
    <ul className="mt-1.5 grid gap-0.5">
      {members.map(({ voice, stay }) => (
        <li key={voice.id} className="flex items-baseline justify-between gap-3">
          <a href={hrefOfVoice(voice.id)} className="hover:underline">
            <VoiceName voice={voice} />
          </a>
          <span
            className="text-soft text-xs tabular-nums"
            title="Of 100 resamples in which the voice has a position left, how many find it in this group"
          >
            stays in {Math.round(stay * 100)} of 100
          </span>
        </li>
      ))}
    </ul>
  );
}
