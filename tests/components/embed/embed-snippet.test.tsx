import { afterEach, describe, expect, it } from "vitest";
import { FIGURE_NAMES } from "@/figures/figure-of";
import { EMBEDDED_FIGURES, embedSnippet, HEIGHT_MESSAGE } from "@/lib/views/publishing/embed-snippet";

const ADDRESS = "https://example.org/embed/d/x/camps?country=KR&rows=name";

/** Puts a snippet into the page as somebody's content system would, and runs its script. */
function pasted(given: { address?: string; title?: string } = {}): HTMLIFrameElement {
  document.body.innerHTML = embedSnippet({ address: ADDRESS, title: "The camps", height: 700, ...given });
  // Scripts that come with innerHTML do not run by themselves.
  const written = document.querySelector("script");
  const script = document.createElement("script");
  script.textContent = written?.textContent ?? "";
  written?.replaceWith(script);
  const [frame] = document.querySelectorAll("iframe");
  if (!frame) throw new Error("The snippet has no frame.");
  return frame;
}

function tells(source: Window | null, data: unknown): void {
  window.dispatchEvent(new MessageEvent("message", { data, source }));
}

afterEach(() => {
  document.body.innerHTML = "";
});

describe("the code of a frame", () => {
  it("the code of a frame has one for every figure, with words and a height", () => {
    expect(EMBEDDED_FIGURES.map(({ name }) => name).toSorted()).toEqual(FIGURE_NAMES.toSorted());
  });

  it("the code of a frame keeps address and title letter for letter, whatever stands in them", () => {
    const title = 'Who says “no” & "yes" <script>alert(1)</script>';
    const frame = pasted({ title });
    expect(frame.getAttribute("src")).toBe(ADDRESS);
    expect(frame.title).toBe(title);
    expect(frame.getAttribute("height")).toBe("700");
    expect(document.querySelectorAll("script")).toHaveLength(1);
  });

  it("the code of a frame lets the frame run its lines and open links, and gives it no origin", () => {
    expect(pasted().getAttribute("sandbox")?.split(" ")).toEqual([
      "allow-scripts",
      "allow-popups",
      "allow-popups-to-escape-sandbox",
    ]);
  });
});

describe("the height of a frame", () => {
  it("the height of a frame is what the frame itself tells, again and again", () => {
    const frame = pasted();
    for (const height of [812, 430]) {
      tells(frame.contentWindow, { type: HEIGHT_MESSAGE, height });
      expect(frame.style.height).toBe(`${height}px`);
    }
  });

  it.each([
    ["somebody else", () => window, { type: HEIGHT_MESSAGE, height: 9 }],
    ["another message", (frame: HTMLIFrameElement) => frame.contentWindow, { type: "other", height: 9 }],
    ["no height", (frame: HTMLIFrameElement) => frame.contentWindow, { type: HEIGHT_MESSAGE, height: "9px;x" }],
    ["nothing", (frame: HTMLIFrameElement) => frame.contentWindow, null],
  ])("the height of a frame is left alone by %s", (_who, sourceOf, data) => {
    const frame = pasted();
    tells(sourceOf(frame), data);
    expect(frame.style.height).toBe("");
  });

  it("the height of a frame is not given to frames of others", () => {
    const frame = pasted();
    const other = document.createElement("iframe");
    other.src = "https://elsewhere.example/embed/";
    document.body.append(other);
    tells(other.contentWindow, { type: HEIGHT_MESSAGE, height: 9 });
    expect([frame.style.height, other.style.height]).toEqual(["", ""]);
  });
});
