import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FilterChips, UnknownChoices } from "@/components/filters/filter-chips";
import { filterQuery } from "@/lib/filters/filter";
import { filterChips } from "@/lib/views/filter-rail-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function show(query: string) {
  const { index, selection } = selected(smallDossier(), query);
  const chips = filterChips(index, selection.filter);
  return render(<FilterChips chips={chips} hrefFor={(other) => `/page${filterQuery(other)}`} clearHref="/page" />);
}

describe("the choices of a filter", () => {
  it("the choices of a filter are named and taken back one by one or all at once", () => {
    show("country=KR&confidence=high");
    expect(screen.getByRole("link", { name: /^Country: South Korea/ })).toHaveAttribute(
      "href",
      "/page?confidence=high",
    );
    expect(screen.getByRole("link", { name: /^Confidence: high/ })).toHaveAttribute("href", "/page?country=KR");
    expect(screen.getByRole("link", { name: "Clear all" })).toHaveAttribute("href", "/page");
  });

  it("the choices of a filter are nothing where there are none", () => {
    expect(show("").container).toBeEmptyDOMElement();
  });

  it("the choices of a filter say what the dossier does not have", () => {
    render(<UnknownChoices unknown={[{ key: "country", value: "XX" }]} />);
    expect(screen.getByText(/asks for country “XX”, which this dossier does not have/)).toBeInTheDocument();
  });
});
