import type { Slide } from "@/lib/briefing/pptx/slide";
import styles from "./presentation.module.css";
import { SlideBodyView, textSize } from "./slide-body";

/** One slide: heading, body, and the line that says what it rests on. */
export function SlidePage({
  slide,
  position,
  total,
  caption,
  scale,
  isHidden,
}: {
  slide: Slide;
  position: number;
  total: number;
  caption: string;
  scale: number;
  isHidden: boolean;
}) {
  const isTitle = slide.body.kind === "title";
  return (
    <section
      className={`${styles.slide} ${isTitle ? styles.titleSlide : ""}`}
      aria-roledescription="slide"
      aria-label={`Slide ${position + 1} of ${total}: ${slide.heading.text}`}
      tabIndex={-1}
      data-slide={position + 1}
      hidden={isHidden}
    >
      <h2 className={styles.heading} style={textSize(isTitle ? 38 : slide.heading.size)}>
        {slide.heading.text}
      </h2>
      {slide.author !== null && <p className={styles.author}>{slide.author}</p>}
      <div className={styles.body} data-body>
        <SlideBodyView body={slide.body} scale={scale} />
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
