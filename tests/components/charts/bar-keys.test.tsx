import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { BarKeys } from "@/components/charts/sides/bar-keys";
import { SideBarList } from "@/components/charts/sides/side-bar-list";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { sideBarsView } from "@/lib/views/sides/side-bars-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function show() {
  const { index, selection } = selected(smallDossier());
  const view = sideBarsView({
    index,
    sidesByProposition: selectionSides({ index, selection }),
    title: "Sides",
    hrefOf: ({ id }) => `#${id}`,
    cellHref: ({ commentatorId, propositionId }) => `#${commentatorId}.${propositionId}`,
  });
  render(
    <BarKeys>
      <StaticHtml>
        <SideBarList view={view} />
      </StaticHtml>
    </BarKeys>,
  );
}

const stops = () => [...document.querySelectorAll('.name-chip[tabindex="0"]')].map((chip) => chip.getAttribute("href"));

describe("the names of a bar", () => {
  it("the names of a bar are one tab stop a bar, and all of them links", () => {
    show();
    // A1 has bob, dan, ann and cho, D1 ann and dan; nobody holds a value on A2.
    expect(document.querySelectorAll(".name-chip")).toHaveLength(6);
    expect(stops()).toEqual(["#bob.A1", "#ann.D1"]);
  });

  it("the names of a bar are walked with arrow keys, and the last one read stays the tab stop", async () => {
    show();
    const user = userEvent.setup();
    screen.getByRole("link", { name: /^Bob/ }).focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toHaveAttribute("href", "#dan.A1");
    await user.keyboard("{End}");
    expect(document.activeElement).toHaveAttribute("href", "#cho.A1");
    expect(stops()).toEqual(["#cho.A1", "#ann.D1"]);
    await user.keyboard("{Home}{ArrowLeft}");
    // Nothing is before the first.
    expect(document.activeElement).toHaveAttribute("href", "#bob.A1");
  });
});
