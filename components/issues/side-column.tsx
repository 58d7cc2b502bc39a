import { AnchorBadge } from "@/components/evidence/anchor-badge";
import { Mark } from "@/components/evidence/mark";
import { VoiceName } from "@/components/evidence/voice-name";
import type { FacingVoice } from "@/lib/views/facing-quotations";
import { CONFIDENCE_WORDS, VALUE_GLYPHS, VALUE_WORDS } from "@/lib/views/labels";
import { quotedWords } from "@/lib/views/quotation-view";

/** The voices on one side of a proposition, each with its decisive words. */
export function SideColumn({
  title,
  href,
  voices,
  hrefOf,
}: {
  title: string;
  href: string;
  voices: readonly FacingVoice[];
  hrefOf: (voice: { id: string }) => string;
}) {
  const apart = voices.filter((voice) => voice.apart).length;
  const compared = voices.length - apart;
  return (
    <div>
      <h3 className="mb-1 flex items-baseline gap-3 font-semibold text-[0.875rem]">
        {title}{" "}
        <span className="font-normal text-soft">
          {compared}
          {apart > 0 && `, and ${apart} unnamed ${apart === 1 ? "group" : "groups"}`}
        </span>
        {voices.length > 0 && (
          <a href={href} className="text-link no-print ml-auto font-normal text-xs">
            Filter to these voices
          </a>
        )}
      </h3>
      {voices.length === 0 && <p className="border-line border-t py-2 text-soft">Nobody.</p>}
      {voices.map(({ voice, apart, quotation, more }) => (
        <figure key={voice.id} className="border-line-strong border-t py-3 print:py-2">
          {quotation && (
            <blockquote className="words text-[1.08rem]" dir="auto" lang={quotation.language ?? undefined}>
              {quotedWords(quotation)}
            </blockquote>
          )}
          <figcaption className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem] text-soft">
            <a
              href={hrefOf(voice)}
              data-keep
              className="inline-flex items-center gap-2 font-medium text-ink hover:underline"
            >
              <Mark
                mark={{
                  kind: "value",
                  value: voice.value,
                  confidence: voice.confidence,
                  singleCoded: voice.singleCoded,
                  glyph: VALUE_GLYPHS[voice.value],
                  words: VALUE_WORDS[voice.value],
                }}
              />
              <VoiceName voice={voice} />
            </a>
            {voice.confidence && <span>{CONFIDENCE_WORDS[voice.confidence]}</span>}
            <Whence voice={voice} apart={apart} />
            {quotation && (
              <span>
                {quotation.manner} · {quotation.placed} · <AnchorBadge anchor={quotation.anchor} />
              </span>
            )}
            {more > 0 && (
              <a href={hrefOf(voice)} data-keep className="text-link">
                {more} more
              </a>
            )}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

/** Where the voice speaks from. An unnamed group may have neither institution nor country, but always says that it is one. */
function Whence({ voice, apart }: Pick<FacingVoice, "voice" | "apart">) {
  const words = [voice.institution, voice.country, apart && "unnamed group, counted apart"].filter(Boolean).join(" · ");
  return words && <span>{words}</span>;
}
