import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FoldedNames } from "@/components/charts/sides/folded-names";
import { MAX_NAMES_IN_PLACE, type NameChip } from "@/lib/views/sides/side-bars-view";

const chips = (amount: number) =>
  Array.from(
    { length: amount },
    (_, place): NameChip => ({
      id: `c${place}`,
      name: `Name ${place}`,
      value: 1,
      isLow: false,
      words: "agrees",
      href: `#c${place}`,
    }),
  );
const show = (amount: number) => render(<FoldedNames label="Agree" chips={chips(amount)} allHref="/all" />);

describe("the names of a large side", () => {
  it("the names of a large side open in place, each leading to its words, and are printed whole", () => {
    const { container } = show(MAX_NAMES_IN_PLACE);
    expect(container.querySelector("details.printed-whole summary")).toHaveTextContent(
      `Agree: all ${MAX_NAMES_IN_PLACE} by name`,
    );
    expect(container.querySelectorAll("li a")).toHaveLength(MAX_NAMES_IN_PLACE);
  });

  it("the names of a large side are a list of their own where a page cannot hold them for each proposition", () => {
    const { container } = show(MAX_NAMES_IN_PLACE + 1);
    expect(screen.getByRole("link", { name: "Agree: all 201 by name" })).toHaveAttribute("href", "/all");
    expect(container.querySelectorAll("li")).toHaveLength(0);
  });
});
