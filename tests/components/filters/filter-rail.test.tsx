import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FilterRail } from "@/components/filters/filter-rail";
import { withChoice, withoutChoice } from "@/lib/filters/change-filter";
import { filterQuery, parseFilter } from "@/lib/filters/filter";
import type { UnknownChoice } from "@/lib/filters/known-choices";
import { filterRailView } from "@/lib/views/filter-rail-view";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function show(query = "", unknown: UnknownChoice[] = [], dossier = smallDossier()) {
  const { index, selection } = selected(dossier, query);
  const filter = parseFilter(new URLSearchParams(query));
  render(
    <FilterRail
      view={filterRailView({ index, selection }, unknown)}
      hrefFor={(other) => `/page${filterQuery(other)}`}
      hrefToToggle={(choice) => `/page${filterQuery((choice.chosen ? withoutChoice : withChoice)(filter, choice))}`}
      listHrefs={{ country: "/countries", institution: "/institutions" }}
      clearHref="/page"
      unnamedHref="/page?unnamed=1"
      country={{ name: "South Korea", href: "/countries/KR" }}
      compareWith={{ phrase: "South Korea", others: [{ words: "the rest", href: "/compare?a=country%3DKR&b=rest" }] }}
      dateForm={{ action: "/page", carried: [["country", "KR"]] }}
      facetForm={{ action: "/page", carried: [["side", "P3:agree"]] }}
    />,
  );
}

/** The menus are closed; their links are in the page all the same. */
const choice = (menu: string, name: RegExp) =>
  within(screen.getByRole("list", { name: menu, hidden: true })).getByRole("link", { name, hidden: true });

describe("the filter rail", () => {
  it("the filter rail offers each choice as a link, with what it would leave, a missing country among them", () => {
    show();
    expect(choice("Country", /^South Korea\s*4 \+ 1 unnamed$/)).toHaveAttribute("href", "/page?country=KR");
    expect(choice("Country", /^Not stated\s*1$/)).toHaveAttribute("href", "/page?country=none");
    expect(choice("Role", /^Official\s*1$/)).toHaveAttribute("href", "/page?voice=official");
  });

  it("the filter rail offers what the choices may be compared with", () => {
    show("country=KR");
    expect(screen.getByText("Compare South Korea with")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "the rest" })).toHaveAttribute("href", "/compare?a=country%3DKR&b=rest");
  });

  it("the filter rail lists very many choices in a box to choose from, and those made as links that take them back", () => {
    // 80 propositions with two sides and more each are over 120 choices.
    show("side=P3:agree", [], clusteredDossier({ commentators: 12, groups: 2, propositions: 80 }));
    const box = screen.getByRole("combobox", { name: /^One of \d+$/, hidden: true });
    expect(box).toHaveAttribute("name", "side");
    expect(
      within(box).getByRole("option", { name: /^P7 Measure 7 is right: agree \(\d+\)$/, hidden: true }),
    ).toHaveValue("P7:agree");
    expect(within(box).queryByRole("option", { name: /^P3 Measure 3 is right: agree/, hidden: true })).toBeNull();
    const made = screen.getAllByRole("link", { name: /P3 Measure 3 is right: agree/, hidden: true });
    expect(made[0]).toHaveAttribute("href", "/page");
    // The rest of the address goes along.
    expect(box.closest("form")?.querySelector("input[name=side]")).toHaveValue("P3:agree");
  });

  it("the filter rail keeps a choice that would leave nobody, and says so", () => {
    show("voice=expert");
    expect(choice("Country", /^Russia\s*0$/)).toHaveAttribute("href", "/page?country=RU&voice=expert");
  });

  it("the filter rail takes an active choice back by the link that made it", () => {
    show("country=KR&voice=expert");
    const korea = choice("Country", /South Korea/);
    expect(korea).toHaveAttribute("aria-current", "true");
    expect(korea).toHaveAttribute("href", "/page?voice=expert");
    expect(choice("Country", /Russia/)).not.toHaveAttribute("aria-current");
  });

  it("the filter rail shows active choices as chips, each removable alone, and one link for all", () => {
    show("country=KR&side=A1:agree");
    expect(screen.getByRole("link", { name: /^Country: South Korea.*remove this filter$/ })).toHaveAttribute(
      "href",
      "/page?side=A1:agree",
    );
    expect(screen.getByRole("link", { name: /^A1 Arms go: agree.*remove this filter$/ })).toHaveAttribute(
      "href",
      "/page?country=KR",
    );
    expect(screen.getByRole("link", { name: "Clear all" })).toHaveAttribute("href", "/page");
  });

  it("the filter rail has neither chips nor Clear all without a filter", () => {
    show();
    expect(screen.queryByText(/remove this filter/)).not.toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Clear all" })).not.toBeInTheDocument();
  });

  it("the filter rail leads from a chosen country to its page", () => {
    show("country=KR");
    expect(screen.getByRole("link", { name: "South Korea: who speaks, and where they stand" })).toHaveAttribute(
      "href",
      "/countries/KR",
    );
  });

  it("the filter rail says that a period ends before it begins, and offers to exchange its ends", () => {
    show("from=2023-10-11&to=2023-08-08");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "The period ends on 2023-08-08, before it begins on 2023-10-11",
    );
    expect(screen.getByRole("link", { name: "Exchange them" })).toHaveAttribute(
      "href",
      "/page?from=2023-08-08&to=2023-10-11",
    );
  });

  it("the filter rail announces what is left", () => {
    show("country=none");
    expect(screen.getByRole("status")).toHaveTextContent("1 of 6 commentators, 2 of 7 positions");
  });

  it("the filter rail names what the link asks for and the dossier does not have", () => {
    show("", [{ key: "country", value: "JP" }]);
    expect(screen.getByText(/asks for country “JP”, which this dossier does not have/)).toBeInTheDocument();
  });

  it("the filter rail carries the rest of the view along when dates are chosen", () => {
    show("from=2023-08-08");
    expect(screen.getByLabelText("From")).toHaveValue("2023-08-08");
    expect(screen.getByLabelText("Until")).toHaveValue("");
    const form = screen.getByLabelText("From").closest("form");
    expect(form && [...new FormData(form)]).toEqual([
      ["country", "KR"],
      ["from", "2023-08-08"],
      ["to", ""],
    ]);
  });
});
