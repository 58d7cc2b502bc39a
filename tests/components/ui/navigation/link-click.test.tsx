import { fireEvent, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { followedLink } from "@/components/ui/navigation/link-click";

/** What the last press was found to follow, as its path; nothing in these tests leaves the page. */
let followed: string | null = null;

function follow(event: MouseEvent) {
  const link = followedLink(event);
  followed = link && link.url.pathname + link.url.search + link.url.hash;
  event.preventDefault();
}

beforeEach(() => document.addEventListener("click", follow));
afterEach(() => document.removeEventListener("click", follow));

function press(link: ReactNode, how: MouseEventInit = {}): string | null {
  const { container } = render(<main>{link}</main>);
  const inner = container.querySelector("text, span") ?? container;
  fireEvent.click(inner, how);
  return followed;
}

const inText = (attributes: Record<string, string>) => (
  <a {...attributes}>
    <span>Arms go</span>
  </a>
);
const inPicture = (attributes: Record<string, string>) => (
  <svg>
    <title>Bars</title>
    <a {...attributes}>
      <text>Arms go</text>
    </a>
  </svg>
);

describe.each([
  ["in a text", inText],
  ["in a picture", inPicture],
])("a link %s", (_, link) => {
  it("is followed within the product, with its parameters and its place in the page", () => {
    expect(press(link({ href: "/d/x/issues/arms?country=KR#A1" }))).toBe("/d/x/issues/arms?country=KR#A1");
    expect(press(link({ href: "/d/x", target: "_self" }))).toBe("/d/x");
    expect(press(link({ href: `${window.location.origin}/d/x` }))).toBe("/d/x");
  });

  it.each([
    ["to another site", { href: "https://example.org/d/x" }],
    ["to a new window", { href: "/d/x", target: "_blank" }],
    ["to a frame", { href: "/d/x", target: "elsewhere" }],
    ["to a file", { href: "/d/x.csv", download: "x.csv" }],
    ["that is to be loaded anew", { href: "/d/x", "data-hard": "" }],
    ["that is no address", { href: "http://[" }],
    ["without an address", { id: "place" }],
  ])("is left to the browser where it is one %s", (_what, attributes) => {
    expect(press(link(attributes))).toBeNull();
  });

  it.each([{ metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    "is left to the browser where the press asks for something else: %j",
    (how) => {
      expect(press(link({ href: "/d/x" }), how)).toBeNull();
    },
  );
});
