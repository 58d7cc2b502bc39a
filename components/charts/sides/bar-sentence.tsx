import { splitFigures } from "@/lib/format/split-figures";
import type { SideBar } from "@/lib/views/sides/side-bars-view";

/** The sentence over a bar: its counts stand out, what is claimed leads to the words about it. */
export function BarSentence({
  sentence: { lead, claim, rest },
  href,
}: {
  sentence: SideBar["sentence"];
  href: string;
}) {
  return (
    <>
      <Counted text={lead} />
      <a href={href} className="hover:underline">
        {claim}
      </a>
      <Counted text={rest} />
    </>
  );
}

function Counted({ text }: { text: string }) {
  return splitFigures(text).map((part) =>
    part.isFigure ? <b key={part.at}>{part.text}</b> : <span key={part.at}>{part.text}</span>,
  );
}
