import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { EmptySelection } from "@/app/d/[dossier]/_sections/frame/empty-selection";
import { indexDossier } from "@/lib/domain/dossier-index";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { openView } from "@/lib/selection/open-view";
import { PAGE_STATE } from "@/lib/views/page-state";

describe("a dossier without anybody", () => {
  it("a dossier without anybody leads to the import of files where it is a draft", () => {
    render(<EmptySelection page={pageOf("made~draft")} />);

    expect(screen.getByText("Import files into it, and they come with them.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Import files" })).toHaveAttribute("href", "/workspace/imports");
  });

  it("a dossier without anybody does not lead readers to what they may not do where it is published", () => {
    render(<EmptySelection page={pageOf("made")} />);

    expect(screen.getByText("They come with a package that lists them.")).toBeInTheDocument();
    expect(screen.queryByRole("link")).toBeNull();
  });
});

function pageOf(id: string): DossierPage {
  const index = indexDossier(emptyDossier({ id, title: "Made" }));
  const { view, unknown, state, stated } = openView({}, { index, state: PAGE_STATE, mode: "lenient" });
  const nowhere = () => "/";
  const addresses = { address: "/", here: nowhere, cell: nowhere, underFilter: nowhere, to: nowhere };
  return { ...view, unknown, state, stated, ...addresses };
}
