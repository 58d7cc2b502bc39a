import { BlockSentences } from "@/components/briefing/block-sentences";
import type { BriefingPlace } from "@/components/briefing/briefing-addresses";
import { SideBarList } from "@/components/charts/sides/side-bar-list";
import { SideColumns, SideLabels } from "@/components/charts/sides/side-columns";
import type { Block, Sentence } from "@/lib/briefing/briefing";
import type { SideBarsView } from "@/lib/views/sides/side-bars-view";

/**
 * Who is on which side, each proposition under its sentence; the sentences that are about no bar come first, the
 * author's last.
 */
export function BlockSides({ block, sides, place }: { block: Block; sides: SideBarsView; place: BriefingPlace }) {
  const generated = block.sentences.filter(({ byAuthor }) => !byAuthor);
  const own = block.sentences.filter(({ byAuthor }) => byAuthor);
  const hasSentences = generated.length >= sides.bars.length;
  if (!hasSentences) {
    return (
      <>
        <BlockSentences sentences={block.sentences} place={place} />
        <SideBarList view={sides} />
      </>
    );
  }
  const lead = generated.slice(0, generated.length - sides.bars.length);
  const ofBars: readonly Sentence[] = generated.slice(lead.length);
  return (
    <>
      <BlockSentences sentences={lead} place={place} />
      <div className="side-bars">
        <SideLabels labels={sides.labels} />
        <ul>
          {sides.bars.map((bar, position) => (
            <li key={bar.id} className="border-line border-t py-3">
              <div className="mb-2">
                <BlockSentences sentences={ofBars.slice(position, position + 1)} place={place} />
              </div>
              <SideColumns bar={bar} extent={sides.extent} labels={sides.labels} />
            </li>
          ))}
        </ul>
      </div>
      <BlockSentences sentences={own} place={place} />
    </>
  );
}
