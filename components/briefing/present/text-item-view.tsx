import styles from "@/components/briefing/present/presentation.module.css";
import { boxStyle, colourOf, points } from "@/components/briefing/present/slide-style";
import type { SlideRun, TextItem } from "@/lib/briefing/slides/slide";

const ANCHORS = { t: "flex-start", ctr: "center", b: "flex-end" } as const;
const ALIGNS = { l: "start", ctr: "center", r: "end" } as const;

/** Words on a slide: heading, paragraphs, a quotation, in the place and the size that the deck has. */
export function TextItemView({ item }: { item: TextItem }) {
  const { placeholder, paragraphs, box, language } = item;
  const isQuotation = placeholder.name === "Quotation";
  const isHeading = placeholder.name === "Title";
  const Element = isQuotation ? "blockquote" : "div";
  const Line = isHeading ? "h2" : placeholder.name === "Second heading" ? "h3" : "p";
  return (
    <Element
      className={`${styles.item} ${styles.text}`}
      lang={language ?? undefined}
      style={{
        ...boxStyle(box),
        justifyContent: ANCHORS[placeholder.anchor],
        textAlign: ALIGNS[placeholder.align],
        color: colourOf(placeholder.colour),
        fontFamily: placeholder.isHeadingFace ? "var(--font-serif)" : undefined,
        fontWeight: placeholder.isBold ? 600 : undefined,
      }}
    >
      {paragraphs.map(({ runs, size, after }, position) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no id; a slide never changes.
          key={position}
          dir="auto"
          style={{ fontSize: points(size), marginBottom: position < paragraphs.length - 1 ? points(after) : 0 }}
        >
          <Runs runs={runs} />
        </Line>
      ))}
    </Element>
  );
}

/** Letters of one look after another. */
export function Runs({ runs }: { runs: readonly SlideRun[] }) {
  return runs.map(({ text, colour, isBold, isItalic }, position) =>
    colour || isBold || isItalic ? (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no id; a slide never changes.
        key={position}
        style={{
          color: colourOf(colour),
          fontWeight: isBold ? 600 : undefined,
          fontStyle: isItalic ? "italic" : undefined,
        }}
      >
        {text}
      </span>
    ) : (
      text
    ),
  );
}
