import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { QuotationCard } from "@/components/evidence/quotation-card";
import { indexDossier } from "@/lib/domain/dossier-index";
import { quotationView } from "@/lib/views/quotations/quotation-view";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const LINKS = { permalink: "/q", source: "/s", commentator: "/c", brief: "/b", cell: (id: string) => `/cell/${id}` };

function show(id: string, texts: Readonly<Record<string, string>> = {}) {
  const index = indexDossier(smallDossier(), new Map(Object.entries(texts)));
  const quotation = index.quotations.get(id);
  const view = quotation && quotationView(index, quotation);
  if (!view) throw new Error(`no view of ${id}`);
  const { container } = render(<QuotationCard view={view} links={LINKS} />);
  const words = container.querySelector("blockquote");
  if (!words) throw new Error("no words");
  return { view, words };
}

describe("a quotation card", () => {
  it("a quotation card puts direct words into quotation marks and never trims them", () => {
    const { words } = show("q-ann-1");
    expect(words.textContent).toBe("“  Arms will go, I say. ”");
  });

  it.each(["q-ann-2", "q-bob-1", "q-cho-1", "q-dan-1"])(
    "a quotation card shows %s, which is no direct speech, without quotation marks",
    (id) => {
      const { view, words } = show(id);
      expect(words.textContent).toBe(view.exact);
      expect(screen.getByText(view.manner)).toBeInTheDocument();
    },
  );

  it("a quotation card says whether the words stand in the source text", () => {
    show("q-bob-1");
    expect(screen.getByText(/Source text not stored here/)).toBeInTheDocument();
    show("q-dan-1", { s1: "Something else." });
    expect(screen.getByText(/Not found in the source text/)).toBeInTheDocument();
  });

  it("a quotation card names speaker, way and source, and leads to each", () => {
    show("q-dan-1");
    expect(screen.getByRole("link", { name: "Dan" })).toHaveAttribute("href", "/c");
    expect(screen.getByText("Dan → via a wire → reported by Ann → in Daily")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Bob, First report, Daily, 8 August 2023" })).toHaveAttribute(
      "href",
      "/s#q-dan-1",
    );
    expect(screen.getByRole("link", { name: "Permalink" })).toHaveAttribute("href", "/q");
  });

  it("a quotation card lists the positions that rest on it", () => {
    show("q-ann-2");
    const positions = within(screen.getByRole("list")).getAllByRole("link");
    expect(positions.map((link) => link.getAttribute("href"))).toEqual(["/cell/A1", "/cell/D1"]);
    expect(positions[1]).toHaveAccessibleName(/^disagrees, low confidence, all coders agree\s*D1 Seoul caused it$/);
  });

  it("a quotation card copies the words with their citation, and says so", async () => {
    const user = userEvent.setup();
    show("q-ann-1");
    await user.click(screen.getByRole("button", { name: "Copy with citation" }));
    expect(await navigator.clipboard.readText()).toContain("“  Arms will go, I say. ”\nBob, First report");
    expect(screen.getByRole("button", { name: "Copied" })).toBeInTheDocument();
  });
});
