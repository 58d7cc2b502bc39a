import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SearchParamsContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { describe, expect, it } from "vitest";
import { StanceMatrix } from "@/components/matrix/stance-matrix";
import { cellKey } from "@/lib/paths";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const LINKS = {
  cell: (cell: { commentatorId: string; propositionId: string }) => `?cell=${cellKey(cell)}`,
  commentator: (id: string) => `/voices/${id}`,
  proposition: ({ id }: { id: string }) => `/propositions/${id}`,
  issue: (id: string) => `/issues/${id}`,
  orderBy: (order: string) => `/order/${order}`,
  institution: (id: string) => `/institutions/${id}`,
  country: (code: string) => `/countries/${code}`,
  unfold: (key: string | null) => `/unfold/${key}`,
};

function show({
  query = "",
  openCell = null,
  order = "name",
}: {
  query?: string;
  openCell?: string | null;
  order?: string;
} = {}) {
  const view = stanceMatrixView({ ...selected(smallDossier(), query), rowsBy: "none", order });
  render(
    <SearchParamsContext.Provider value={new URLSearchParams(openCell ? { cell: openCell } : {})}>
      <StanceMatrix view={view} links={LINKS} openCell={openCell} />
    </SearchParamsContext.Provider>,
  );
  return within(screen.getByRole("table"));
}

const cells = () => [...document.querySelectorAll<HTMLElement>("table a[data-cell]")];
const focused = () => document.activeElement?.getAttribute("data-cell");

describe("the stance matrix", () => {
  it("the stance matrix is a table with a row for each commentator and a named link in each cell", () => {
    const table = show();
    const row = within(table.getByRole("row", { name: /^Ann/ }));
    expect(row.getAllByRole("cell").map((cell) => within(cell).getByRole("link").getAttribute("href"))).toEqual([
      "?cell=ann.A1",
      "?cell=ann.A2",
      "?cell=ann.D1",
    ]);
    expect(row.getByRole("link", { name: "strongly agrees, medium confidence, all coders agree" })).toBeInTheDocument();
    expect(row.getByRole("link", { name: "coders disagree, unresolved" })).toBeInTheDocument();
  });

  it("the stance matrix names an uncertain commentator as the sources spell it, then the probable name", () => {
    const table = show();
    expect(table.getByRole("link", { name: "Tcho probably Cho" })).toHaveAttribute("href", "/voices/cho");
  });

  it("the stance matrix says in each column head what its bars show, and which column orders the rows", () => {
    const table = show({ order: "A1" });
    expect(table.getByRole("img", { name: "1 disagrees, 1 neutral, 2 agrees, 1 strongly agrees" })).toBeInTheDocument();
    expect(table.getByRole("columnheader", { name: /^Arms go/ })).toHaveAttribute("aria-sort", "descending");
    expect(table.getByRole("columnheader", { name: /^They matter/ })).not.toHaveAttribute("aria-sort");
  });

  it("the stance matrix says of unnamed groups that they are not compared, unless they are", () => {
    expect(show().getByText(/so not compared/)).toBeInTheDocument();
    cleanup();
    expect(show({ query: "unnamed=1" }).queryByText(/so not compared/)).not.toBeInTheDocument();
  });
});

describe("the keys of the matrix", () => {
  it("the keys of the matrix have one tab stop: the first cell or the open one", () => {
    show();
    expect(
      cells()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((cell) => cell.dataset.cell),
    ).toEqual(["ann.A1"]);
    cleanup();
    show({ openCell: "dan.D1" });
    expect(
      cells()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((cell) => cell.dataset.cell),
    ).toEqual(["dan.D1"]);
  });

  it("the keys of the matrix move the focus between cells, across blocks and not beyond the edges", async () => {
    show();
    cells()[0]?.focus();
    const path: (string | null | undefined)[] = [];
    for (const key of [
      "{ArrowRight}",
      "{ArrowDown}",
      "{ArrowLeft}",
      "{ArrowLeft}",
      "{End}",
      "{ArrowRight}",
      "{ArrowDown}",
      "{Home}",
    ]) {
      await userEvent.keyboard(key);
      path.push(focused());
    }
    expect(path).toEqual(["ann.A2", "bob.A2", "bob.A1", "bob.A1", "bob.D1", "bob.D1", "dan.D1", "dan.A1"]);
    // Down through Eve and Cho into the block of unnamed groups, and no further.
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("some-experts.A1");
  });

  it("the keys of the matrix move the one tab stop along", async () => {
    show();
    cells()[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(
      cells()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((cell) => cell.dataset.cell),
    ).toEqual(["bob.A2"]);
  });

  it("the keys of the matrix leave other keys and links alone", async () => {
    show();
    cells()[0]?.focus();
    await userEvent.keyboard("x");
    expect(focused()).toBe("ann.A1");
    screen.getAllByRole("link", { name: "Ann" })[0]?.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBeNull();
  });
});

describe("the list that stands for the matrix on a small screen", () => {
  it("the list that stands for the matrix on a small screen has every commentator with what it holds, and nothing where it holds nothing", () => {
    show();
    const list = within(screen.getByRole("region", { name: "All named commentators" }));
    expect(list.getByRole("link", { name: /^strongly agrees.*Arms go/ })).toHaveAttribute("href", "?cell=ann.A1");
    const eve = list.getByRole("link", { name: "Eve" }).closest("li");
    const links = eve ? within(eve).getAllByRole("link") : [];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/voices/eve",
      "/institutions/seoul-university",
      "/countries/KR",
    ]);
  });
});
