import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { EmptyDraft } from "@/components/workspace/empty-draft";

it("an empty draft offers the template workbook and the way to import what was filled in", () => {
  render(<EmptyDraft templateHref="/the-template" importHref="/the-imports" />);
  const targets = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
  expect(targets).toEqual([
    ["Import files into it", "/the-imports"],
    ["Take the template workbook", "/the-template"],
  ]);
});
