import styles from "@/components/briefing/present/presentation.module.css";
import { ScatterItemView } from "@/components/briefing/present/scatter-item-view";
import { TableItemView } from "@/components/briefing/present/table-item-view";
import { TextItemView } from "@/components/briefing/present/text-item-view";
import type { PresentedSlide } from "@/lib/briefing/presentation";
import type { SlideItem, TableItem } from "@/lib/briefing/slides/slide";

/** One slide as the deck has it, and the line that says what it rests on. */
export function SlidePage({
  slide,
  position,
  total,
  caption,
  isHidden,
}: {
  slide: PresentedSlide;
  position: number;
  total: number;
  caption: string;
  isHidden: boolean;
}) {
  return (
    <section
      className={styles.slide}
      aria-roledescription="slide"
      aria-label={`Slide ${position + 1} of ${total}: ${slide.title}`}
      tabIndex={-1}
      data-slide={position + 1}
      hidden={isHidden}
    >
      <TextItemView item={slide.heading} />
      {slide.author && <TextItemView item={slide.author} />}
      <div className={styles.body} data-body>
        {slide.items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no id; a slide never changes.
          <Item key={place} item={item} items={slide.items} />
        ))}
      </div>
      <footer className={styles.foot}>
        <p className={styles.caption}>{caption}</p>
        <p className={styles.number}>
          {position + 1} / {total}
        </p>
      </footer>
    </section>
  );
}

/** Bars stand in the table before them: each is drawn in its row. */
function Item({ item, items }: { item: SlideItem; items: readonly SlideItem[] }) {
  switch (item.kind) {
    case "text":
      return <TextItemView item={item} />;
    case "table":
      return <TableItemView item={item} bars={barsOf(item, items)} />;
    case "bars":
      return null;
    case "scatter":
      return <ScatterItemView item={item} />;
  }
}

function barsOf({ barsColumn }: TableItem, items: readonly SlideItem[]) {
  const bars = items.find((item) => item.kind === "bars");
  return barsColumn === null || bars === undefined ? null : bars;
}
