import type { NamedVoice } from "@/lib/wording/names";

/** A name as the sources spell it and, where the correction is uncertain, the probable one after it. */
export function VoiceName({ voice }: { voice: Pick<NamedVoice, "name" | "probably"> }) {
  return (
    <>
      {voice.name}
      {voice.probably && " "}
      {voice.probably && <em className="font-normal font-serif text-soft">probably {voice.probably}</em>}
    </>
  );
}
