import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DivergingBarsFigure } from "@/figures/diverging-bars-figure";

const ROW = { id: "A1", label: "A1 Arms go", stronglyDisagree: 1, disagree: 99, neutral: 106, agree: 60, href: "/a1" };
const VIEW = {
  title: "Camps",
  description: "A1 Arms go",
  rows: [{ ...ROW, stronglyAgree: 40 }],
  extent: 100,
  labelWidth: 100,
};

describe.each([false, true])("the bars, narrow: %s", (isNarrow) => {
  function draw() {
    const { container } = render(<DivergingBarsFigure view={VIEW} isNarrow={isNarrow} />);
    const [, , width = 0] = (container.querySelector("svg")?.getAttribute("viewBox") ?? "").split(" ").map(Number);
    return { texts: [...container.querySelectorAll("text")], width };
  }

  it("leave room for how many are neutral beside the longest bar", () => {
    const { texts, width } = draw();
    const neutral = texts.find((text) => text.textContent === "106 neutral");
    // Eleven letters of 12 pixels are some 70 pixels wide.
    expect(width - Number(neutral?.getAttribute("x"))).toBeGreaterThan(70);
  });

  it("write a count into its bar where there is room, and draw a bar too narrow for it without", () => {
    const { texts } = draw();
    const counts = texts.map((text) => text.textContent).filter((words) => /^\d+$/.test(words ?? ""));
    expect(counts).toEqual(["99", "60", "40"]);
  });
});
