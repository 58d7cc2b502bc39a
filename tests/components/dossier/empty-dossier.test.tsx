import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EmptyDossier } from "@/components/dossier/empty-dossier";

describe("a dossier without anybody", () => {
  it("a dossier without anybody leads to the import of files where it is a draft", () => {
    render(<EmptyDossier noun="commentator" importHref="/workspace/imports" />);
    expect(screen.getByText("Import files into it, and they come with them.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Import files" })).toHaveAttribute("href", "/workspace/imports");
  });

  it("a dossier without anybody does not lead readers to what they may not do where it is published", () => {
    render(<EmptyDossier noun="commentator" importHref={null} />);
    expect(screen.getByText("They come with a package that lists them.")).toBeInTheDocument();
    expect(screen.queryByRole("link")).toBeNull();
  });
});
