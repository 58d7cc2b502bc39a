import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { PointKeys } from "@/components/ui/navigation/point-keys";
import { StaticHtml } from "@/components/ui/static-html/static-html";

function show() {
  render(
    <PointKeys>
      <StaticHtml>
        <svg>
          <title>Map</title>
          <a href="#group-1">Outline</a>
          {["ann", "bob", "cho"].map((id) => (
            <a key={id} href={`#${id}`} data-point={id}>
              {id}
            </a>
          ))}
        </svg>
      </StaticHtml>
    </PointKeys>,
  );
}

const stops = () => [...document.querySelectorAll('a[data-point][tabindex="0"]')].map((one) => one.textContent);

describe("the points of a picture", () => {
  it("the points of a picture are one tab stop, whatever else in it is a link", () => {
    show();
    expect(stops()).toEqual(["ann"]);
    expect(document.querySelectorAll('a[tabindex="-1"]')).toHaveLength(2);
    expect(screen.getByRole("link", { name: "Outline" })).not.toHaveAttribute("tabindex");
  });

  it("the points of a picture are walked with keys, and the last one read stays the tab stop", async () => {
    show();
    const user = userEvent.setup();
    screen.getByRole("link", { name: "ann" }).focus();
    await user.keyboard("{End}");
    expect(document.activeElement).toHaveTextContent("cho");
    expect(stops()).toEqual(["cho"]);
    await user.keyboard("{Home}");
    expect(stops()).toEqual(["ann"]);
  });

  it("the points of a picture leave other keys to the page", () => {
    show();
    const ann = screen.getByRole("link", { name: "ann" });
    ann.focus();
    expect(fireEvent.keyDown(ann, { key: "PageDown" })).toBe(true);
  });
});
