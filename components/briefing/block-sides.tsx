import { BlockSentences } from "@/components/briefing/block-sentences";
import type { BriefingPlace } from "@/components/briefing/briefing-addresses";
import { BarHeading, SideBarList } from "@/components/charts/sides/side-bar-list";
import { SideColumns, SideLabels } from "@/components/charts/sides/side-columns";
import type { Block, Sentence } from "@/lib/briefing/briefing";
import type { SideBar, SideBarsView } from "@/lib/views/sides/side-bars-view";

/**
 * Who is on which side, each proposition under its sentence; the sentences that are about no bar come first, the
 * author's last. Several bars about one proposition stand under one sentence.
 */
export function BlockSides({ block, sides, place }: { block: Block; sides: SideBarsView; place: BriefingPlace }) {
  const generated = block.sentences.filter(({ byAuthor }) => !byAuthor);
  const own = block.sentences.filter(({ byAuthor }) => byAuthor);
  const together = barsTogether(sides);
  if (generated.length < together.length) {
    return (
      <>
        <BlockSentences sentences={block.sentences} place={place} />
        <SideBarList view={sides} />
      </>
    );
  }
  const lead = generated.slice(0, generated.length - together.length);
  const ofBars: readonly Sentence[] = generated.slice(lead.length);
  return (
    <>
      <BlockSentences sentences={lead} place={place} />
      <div className="side-bars">
        <SideLabels labels={sides.labels} />
        <ul>
          {together.map((bars, position) => (
            <li key={bars[0]?.id} className="border-line border-t py-3">
              <div className="mb-2">
                <BlockSentences sentences={ofBars.slice(position, position + 1)} place={place} />
              </div>
              <div className="grid gap-3">
                {bars.map((bar) => (
                  <div key={bar.id}>
                    {bar.about !== undefined && <BarHeading bar={bar} />}
                    <SideColumns bar={bar} extent={sides.extent} labels={sides.labels} />
                  </div>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </div>
      <BlockSentences sentences={own} place={place} />
    </>
  );
}

/** Bars that go on with what the bar before is about, with it; each other bar alone. */
function barsTogether({ bars }: SideBarsView): readonly (readonly SideBar[])[] {
  const together: SideBar[][] = [];
  for (const bar of bars) {
    const last = together.at(-1);
    if (last && bar.about === null) last.push(bar);
    else together.push([bar]);
  }
  return together;
}
