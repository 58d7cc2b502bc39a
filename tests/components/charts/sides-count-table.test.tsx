import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SidesCountTable } from "@/components/charts/sides-count-table";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function show(query = "") {
  const { index, selection } = selected(smallDossier(), query);
  render(
    <SidesCountTable
      sidesByProposition={selectionSides({ index, selection })}
      hrefOf={({ id }) => `/propositions/${id}`}
      cellHref={({ commentatorId, propositionId }) => `/cell/${commentatorId}.${propositionId}`}
      caption="Camps"
    />,
  );
  const row = (name: RegExp) =>
    within(screen.getByRole("row", { name }))
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
  return { row };
}

describe("the table of the sides", () => {
  it("the table of the sides lists every commentator by name on its side, one step from its words", () => {
    show();
    const links = within(screen.getByRole("row", { name: /A1 Arms go/ })).getAllByRole("link");
    expect(links.map((link) => `${link.textContent} ${link.getAttribute("href")}`)).toEqual([
      "A1 Arms go /propositions/A1",
      "Bob /cell/bob.A1",
      "Dan /cell/dan.A1",
      "Annstrongly /cell/ann.A1",
      "Tcho probably Cho /cell/cho.A1",
    ]);
  });

  it("the table of the sides names some of a crowd and leads to the rest", () => {
    const { index, selection } = selected(smallDossier(), "");
    const [propositionSides] = selectionSides({ index, selection });
    const [ann] = propositionSides?.sides.agree ?? [];
    if (!propositionSides || !ann) throw new Error("Ann agrees with A1.");
    // One proposition may name 600 / 3 commentators of a side.
    const crowd = Array.from({ length: 700 }, (_, place) => ({ ...ann, id: `ann-${place}` }));
    const sidesByProposition = [{ ...propositionSides, sides: { ...propositionSides.sides, agree: crowd } }];
    render(
      <SidesCountTable
        sidesByProposition={sidesByProposition}
        hrefOf={() => "/propositions/A1"}
        cellHref={() => "/cell"}
        caption="Camps"
      />,
    );
    expect(screen.getAllByRole("link", { name: /^Ann/ })).toHaveLength(200);
    expect(screen.getByRole("link", { name: "and 500 more" })).toHaveAttribute("href", "/propositions/A1");
    expect(screen.getByText("700")).toBeInTheDocument();
  });

  it("the table of the sides counts unnamed groups apart", () => {
    const { row } = show();
    expect(row(/A1 Arms go/)[2]).toMatch(/^2Ann.*and 1 unnamed group$/);
  });

  it("the table of the sides tells silent, declined and unresolved apart", () => {
    const { row } = show();
    expect(row(/A2 They matter/)).toEqual(["none", "none", "none", "31 declined1 unresolved"]);
  });

  it("the table of the sides counts what the filter hides as filtered out, not as silent", () => {
    const { row } = show("confidence=high");
    expect(row(/A1 Arms go/)[3]).toBe("12 filtered out");
  });
});
