import type { Finding } from "@/lib/findings/findings";

/** A finding as a sentence; what is claimed leads to the evidence. */
export function FindingSentence({ finding: { lead, emphasis, rest }, href }: { finding: Finding; href: string }) {
  return (
    <p className="mb-1 font-serif text-[1.0625rem] leading-snug">
      {lead}
      <a href={href} className="font-semibold hover:underline">
        {emphasis}
      </a>
      {rest}
    </p>
  );
}
