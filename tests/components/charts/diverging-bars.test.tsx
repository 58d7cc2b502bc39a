import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DivergingBars } from "@/components/charts/diverging-bars";
import { DivergingBarsFigure } from "@/figures/diverging-bars-figure";

const VIEW = {
  title: "Camps",
  description: "A1 Arms go",
  rows: [
    {
      id: "A1",
      label: "A1 Arms go",
      stronglyDisagree: 1_100,
      disagree: 2_200,
      neutral: 1_050,
      agree: 1_300,
      stronglyAgree: 1_400,
      href: "/a1",
    },
  ],
  extent: 3_300,
  labelWidth: 100,
};

function wordsOf({ container }: { container: HTMLElement }): string[] {
  const texts = [...container.querySelectorAll("text")].map((text) => text.textContent ?? "");
  // Ticks of an axis end in three zeros here, the last with its side after them; counts of commentators are the others
  // that begin with a digit.
  return texts.filter((words) => /^\d/.test(words) && !/000( agree →)?$|^0$/.test(words)).toSorted();
}

describe("counts above a thousand", () => {
  const SEPARATED = ["1,050 neutral", "1,100", "1,300", "1,400", "2,200"];

  it("counts above a thousand are separated in the interactive bars as in the still ones", () => {
    const chart = <DivergingBars view={VIEW} height={80} onDrawn={() => {}} onChoose={() => {}} />;
    expect(wordsOf(render(chart))).toEqual(SEPARATED);
    expect(wordsOf(render(<DivergingBarsFigure view={VIEW} />))).toEqual(SEPARATED);
    expect(wordsOf(render(<DivergingBarsFigure view={VIEW} isNarrow />))).toEqual(SEPARATED);
  });
});
