import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EmptyState } from "@/components/ui/empty-state";

describe("an empty state", () => {
  it("an empty state says what is missing, why, and what to do about it", () => {
    render(
      <EmptyState title="No quotation is left" why="No voice meets all three choices.">
        <a href="/all">Clear all</a>
      </EmptyState>,
    );
    expect(screen.getByText("No quotation is left")).toBeInTheDocument();
    expect(screen.getByText("No voice meets all three choices.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Clear all" })).toHaveAttribute("href", "/all");
  });

  it("an empty state has no empty row of actions where there is nothing to do", () => {
    const { container } = render(<EmptyState title="Nothing yet" why="No dossier was imported." />);
    expect(container.firstElementChild?.children).toHaveLength(2);
  });
});
