import { BarSentence } from "@/components/charts/sides/bar-sentence";
import { SideColumns, SideLabels } from "@/components/charts/sides/side-columns";
import type { SideBar, SideBarsView } from "@/lib/views/sides/side-bars-view";

/**
 * Diverging bars of names: a sentence for each proposition, and under it who disagrees, is neutral and agrees, by name
 * while they are few.
 */
export function SideBarList({ view, hasLabels = true }: { view: SideBarsView; hasLabels?: boolean }) {
  return (
    <div className="side-bars">
      {hasLabels && <SideLabels labels={view.labels} />}
      <ul>
        {view.bars.map((bar) => (
          <li key={bar.id} className="border-line-strong border-t py-3">
            {bar.about && <p className="mb-2 font-serif text-[1.05rem]">{bar.about}</p>}
            <BarHeading bar={bar} />
            <SideColumns bar={bar} extent={view.extent} labels={view.labels} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a bar shows in words, and how many it rests on. */
export function BarHeading({ bar: { sentence, basis, href } }: { bar: SideBar }) {
  return (
    <h3 className="mb-2 font-normal text-pretty font-serif text-[1.05rem] leading-snug [overflow-wrap:anywhere]">
      <BarSentence sentence={sentence} href={href} />{" "}
      <span className="inline-block font-sans text-[0.75rem] text-soft">{basis}</span>
    </h3>
  );
}
