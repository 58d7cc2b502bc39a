import type { Finding } from "@/lib/views/findings";

/** A finding in words, what it is about in bold. */
export function FindingSentence({ finding: { lead, emphasis, rest } }: { finding: Finding }) {
  return (
    <p className="mb-1 font-serif text-[1.0625rem] leading-snug">
      {lead}
      <b className="font-semibold">{emphasis}</b>
      {rest}
    </p>
  );
}
