import { valueKey } from "@/lib/briefing/formats/pptx/chart-series";
import { placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { isNamed } from "@/lib/briefing/slides/bars/bar-cells";
import type { BarsToLay } from "@/lib/briefing/slides/bars/bar-pages";
import type { SlideRun, TextItem } from "@/lib/briefing/slides/slide";
import { heightOfTexts, textItem } from "@/lib/briefing/slides/text-item";

/** The colours of the bars, how names are set, and how many rows the notes hold. */
export function keyLine({ chart, bars, layout }: BarsToLay, left: number): TextItem {
  const placeholder = placeholderOf(layout, "Legend");
  const { box, size, after } = placeholder;
  const sides = chart.rows.flatMap(({ id }) => {
    const { agree = [], disagree = [] } = bars.names[id] ?? {};
    return [agree, disagree].filter(isNamed).flat();
  });
  const marks = [
    ...(sides.some(({ isStrong }) => isStrong) ? ["bold: strongly"] : []),
    ...(sides.some(({ isLowConfidence }) => isLowConfidence) ? ["italic: low confidence"] : []),
    ...(left > 0 ? [`${left} more in the notes`] : []),
  ];
  const runs: SlideRun[] = [
    ...valueKey(bars.valueLabels).flatMap(({ name, fill }) => [{ text: "■ ", colour: fill }, { text: `${name}   ` }]),
    ...(marks.length > 0 ? [{ text: marks.join("   ") }] : []),
  ];
  const height = heightOfTexts([runs.map(({ text }) => text).join("")], { width: box.width, size, placeholder });
  return textItem(placeholder, [{ runs, size, after }], {
    box: { ...box, top: box.top + box.height - height, height },
  });
}
