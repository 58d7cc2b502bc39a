import { AuthorMark } from "@/components/briefing/author-mark";
import { BlockBody } from "@/components/briefing/block-body";
import type { BriefingPlace } from "@/components/briefing/briefing-addresses";
import type { Briefing } from "@/lib/briefing/briefing";

/** A briefing as it stands: every block under its heading, nothing to be changed. */
export function BriefingArticle({ briefing, place }: { briefing: Briefing; place: BriefingPlace }) {
  return (
    <article lang={briefing.language}>
      {briefing.blocks.map((block) => (
        <section key={block.id} aria-label={block.heading} className="border-line-strong border-t py-5">
          <h2 className="section-title mb-2.5" dir="auto">
            {block.headingByAuthor && <AuthorMark />}
            {block.heading}
          </h2>
          <BlockBody block={block} place={place} />
        </section>
      ))}
      <ContextLines briefing={briefing} />
    </article>
  );
}

/** What the briefing is and what it rests on; it stands under everything that is made of it. */
export function ContextLines({ briefing: { context } }: { briefing: Briefing }) {
  return (
    <p className="basis mt-4 max-w-[75em] break-words border-line-strong border-t pt-3">
      {context.lines[0]}
      <br />
      {context.lines[1]}
    </p>
  );
}
