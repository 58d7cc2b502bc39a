import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ComparisonList } from "@/components/compare/comparison-list";
import { ComparisonTable } from "@/components/compare/comparison-table";
import { comparisonView } from "@/lib/views/commentators/comparison-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const links = {
  cell: ({ commentatorId, propositionId }: { commentatorId: string; propositionId: string }) =>
    `/cell/${commentatorId}.${propositionId}`,
  commentator: (id: string) => `/voices/${id}`,
  proposition: ({ propositionId }: { propositionId: string }) => `/propositions/${propositionId}`,
};

function compared(...ids: string[]) {
  const { index, selection } = selected(smallDossier());
  return comparisonView({ index, selection }, ids);
}

const hrefs = (root: HTMLElement) =>
  within(root)
    .getAllByRole("link")
    .map((link) => link.getAttribute("href") ?? "");

describe("the comparison as a list", () => {
  it("the comparison as a list leads to every cell that the table leads to", () => {
    const view = compared("ann", "bob", "eve");
    const { container: table, unmount } = render(<ComparisonTable view={view} links={links} />);
    const cells = hrefs(table).filter((href) => href.startsWith("/cell/"));
    expect(cells).toContain("/cell/eve.A1");
    unmount();
    const { container: list } = render(<ComparisonList view={view} links={links} />);
    const listed = hrefs(list).filter((href) => href.startsWith("/cell/"));
    expect(listed.toSorted()).toEqual(cells.toSorted());
  });

  it("the comparison as a list names the silent after those who spoke, and never as neutral", () => {
    render(<ComparisonList view={compared("ann", "bob", "eve")} links={links} />);
    const [row] = screen.getAllByRole("listitem").filter((item) => within(item).queryByRole("link", { name: /^A1/ }));
    expect(row).toHaveTextContent(/opposed.*Ann.*Bob.*no position found: Eve/i);
    expect(row).not.toHaveTextContent(/neutral/);
  });
});
