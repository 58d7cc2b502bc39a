import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DivergingBarsFigure } from "@/figures/diverging-bars-figure";
import { framedFigure } from "@/figures/framed-figure";
import { PALETTE } from "@/figures/palette/palette";
import type { DivergingBarsView } from "@/lib/views/sides/diverging-bars-view";

const ROW = { id: "A1", stronglyDisagree: 0, disagree: 1, neutral: 0, agree: 4, stronglyAgree: 1, href: "/d/x" };

function framed(label: string, lines: readonly string[] = ["version 1.0.0 · no filter · 60 of 60 commentators"]) {
  const view: DivergingBarsView = {
    title: "Camps",
    description: "",
    rows: [{ ...ROW, label }],
    extent: 6,
    labelWidth: 200,
  };
  return framedFigure(<DivergingBarsFigure view={view} />, { title: "Camps", lines });
}

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

describe("a figure as a picture", () => {
  it("a figure as a picture is well-formed SVG with the title above and the caption below, inside the picture", () => {
    const { svg, width, height } = framed("A1 Arms & “dual use” <goods>");
    const root = parsed(svg).documentElement;
    expect(root.tagName).toBe("svg");
    expect(root.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
    const texts = [...root.querySelectorAll("text")].map((text) => text.textContent);
    expect(texts).toEqual(expect.arrayContaining(["Camps", "A1 Arms & “dual use” <goods>", "4"]));
    expect(texts.join(" ")).toContain("version 1.0.0 · no filter · 60 of 60 commentators");
  });

  it("a figure as a picture asks no style sheet, no link and no script for anything", () => {
    const { svg } = framed("A1");
    expect(svg).not.toMatch(/var\(--|class=|href|<script|<style/);
    expect(svg).toContain(`fill="${PALETTE["stance-p2"]}"`);
  });

  it("a figure as a picture breaks a long caption so that every line is inside the picture", () => {
    const long = Array.from({ length: 60 }, (_, word) => `word${word}`).join(" ");
    const { svg, width, height } = framed("A1", [long, "x".repeat(400)]);
    const lines = [...parsed(svg).querySelectorAll('text[font-size="11.5"]')];
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      expect(Number(line.getAttribute("y"))).toBeLessThan(height);
      // Half an em is the width of a letter on average; the frame reckons with more.
      expect((line.textContent ?? "").length * 11.5 * 0.5).toBeLessThan(width - 48);
    }
  });
});

describe("the palette of pictures", () => {
  it("the palette of pictures is the light one of the style sheet, colour by colour", () => {
    // The first block of colours; later ones are for readers who ask for more contrast.
    const css = readFileSync("app/globals.css", "utf8")
      .split("}")
      .find((block) => block.includes("--paper:"));
    const light = Object.fromEntries(
      [...(css ?? "").matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), #[0-9a-f]{6}\);/g)].map(
        ([, name, colour]) => [name, colour],
      ),
    );
    for (const [name, colour] of Object.entries(PALETTE)) expect({ [name]: light[name] }).toEqual({ [name]: colour });
  });
});
