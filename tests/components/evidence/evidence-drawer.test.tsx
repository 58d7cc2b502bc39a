import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { beforeAll, describe, expect, it } from "vitest";
import { EvidenceDrawer } from "@/components/evidence/evidence-drawer";
import type { Dossier } from "@/lib/domain/dossier";
import { type EvidenceView, evidenceView } from "@/lib/views/quotations/evidence-view";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { aCoding } from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const LINKS = {
  close: "/closed",
  commentator: "/voice",
  proposition: "/proposition",
  quotation: (id: string) => `/quotations/${id}`,
  source: (id: string) => `/sources/${id}`,
  brief: (id: string) => `/brief?add=quotation:${id}`,
  cell: ({ commentatorId, propositionId }: { commentatorId: string; propositionId: string }) =>
    `/cell/${commentatorId}.${propositionId}`,
};

/** Hands over where the links that are pressed lead, and goes nowhere. */
function Pressed({ visit, children }: { visit: (href: string) => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: stands for the listener of a page.
    <div
      onClick={(event) => {
        event.preventDefault();
        if (event.target instanceof HTMLAnchorElement) visit(event.target.getAttribute("href") ?? "");
      }}
    >
      {children}
    </div>
  );
}

/** A page with one cell and, until it is closed, the drawer of that cell. */
function PageWithDrawer({ view }: { view: EvidenceView }) {
  const [isOpen, setOpen] = useState(true);
  return (
    <Pressed visit={() => setOpen(false)}>
      <a href="/cell" data-cell="ann.A1">
        The cell
      </a>
      {isOpen && <EvidenceDrawer view={view} links={LINKS} address="" />}
    </Pressed>
  );
}

function open(commentatorId: string, propositionId: string, dossier: Dossier = smallDossier()) {
  const { index, selection } = selected(dossier);
  const view = evidenceView({ index, selection }, { commentatorId, propositionId });
  if (!view) throw new Error("no such cell");
  const visited: string[] = [];
  render(
    <Pressed visit={(href) => visited.push(href)}>
      <EvidenceDrawer view={view} links={LINKS} address="https://example.org/d/small" />
    </Pressed>,
  );
  return { visited };
}

const SILENT = /No one who coded the sources found a position here\. That is not neutrality/;
const SETTLED = /the adjudication found no position/;

describe("the evidence of a silent cell", () => {
  it("the evidence of a silent cell says that silence is not neutrality", () => {
    open("eve", "A1");
    expect(screen.getByText(SILENT)).toBeInTheDocument();
    expect(screen.getByText("no position found")).toBeInTheDocument();
    expect(screen.queryByText("How it was coded")).not.toBeInTheDocument();
  });

  it("the evidence of a silent cell says so too where a coder wrote down that there is nothing", () => {
    const dossier = smallDossier();
    const nothing = aCoding({
      commentatorId: "eve",
      propositionId: "A1",
      status: "none",
      value: null,
      confidence: null,
      evidence: [],
    });
    open("eve", "A1", { ...dossier, codings: [...dossier.codings, nothing] });
    expect(screen.getByText(SILENT)).toBeInTheDocument();
    expect(screen.queryByText(SETTLED)).not.toBeInTheDocument();
  });

  it("the evidence of a silent cell shows the readings where an adjudication found no position", () => {
    open("cho", "D1");
    expect(screen.getByText(SETTLED)).toBeInTheDocument();
    expect(screen.getByText("Reader A: agrees, high confidence.")).toBeInTheDocument();
    expect(screen.getByText("Adjudication: no position.")).toBeInTheDocument();
    expect(screen.getByText("He speaks of something else.")).toBeInTheDocument();
  });
});

describe("the evidence of a position that changed", () => {
  it("the evidence of a position that changed gives each reading its heading, its reason and its words", () => {
    open("ann", "A1", changedDossier());
    expect(
      screen.getByText("Agreed in 2019, disagreed on 3 February 2020; neutral since May 2022."),
    ).toBeInTheDocument();
    const parts = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(parts).toEqual([
      "Disagreed on 3 February 2020",
      "Agreed in 2019",
      "How it was coded",
      "What the others say",
    ]);
    expect(screen.getByText("Reader A: Takes it back.")).toBeInTheDocument();
    // The words of today first, then back in time.
    expect(screen.getAllByRole("figure").map(({ id }) => id)).toEqual(["q-ann-3", "q-ann-2", "q-ann-1"]);
  });

  it("the evidence of a position that changed says why nobody can tell where dates or both sides leave it open", () => {
    open("eve", "A1", changedDossier());
    expect(screen.getByText("Reader A: agrees, high confidence, as of 2023.")).toBeInTheDocument();
    expect(screen.getByText("Reader A: disagrees, high confidence, as of August 2023.")).toBeInTheDocument();
    open("dan", "A1", changedDossier());
    expect(screen.getByText("both agreement and disagreement found, to be adjudicated")).toBeInTheDocument();
  });
});

describe("the evidence of a position", () => {
  it("the evidence of a position shows value, anchor, words and readings", () => {
    open("ann", "A1");
    expect(screen.getByText("strongly agrees, medium confidence, all coders agree")).toBeInTheDocument();
    expect(screen.getByText(/Here the value means: states as a fact\./)).toBeInTheDocument();
    expect(screen.getAllByRole("figure")).toHaveLength(2);
    expect(screen.getByText("Reader B: strongly agrees, medium confidence.")).toBeInTheDocument();
    expect(screen.queryByText(SILENT)).not.toBeInTheDocument();
  });

  it("the evidence of a position leads to the other commentators, and marks this one among them", () => {
    open("ann", "A1");
    expect(screen.getByRole("link", { name: "Bob" })).toHaveAttribute("href", "/cell/bob.A1");
    const own = screen
      .getAllByRole("link", { name: "Ann" })
      .find((link) => link.getAttribute("href") === "/cell/ann.A1");
    expect(own).toHaveAttribute("aria-current", "true");
  });

  it("the evidence of a position calls an unresolved cell a disagreement of coders, with no value", () => {
    open("ann", "A2");
    expect(screen.getByText("coders disagree, unresolved")).toBeInTheDocument();
    expect(screen.queryByText(/Here the value means/)).not.toBeInTheDocument();
  });
});

describe("the drawer", () => {
  beforeAll(() => {
    // The stand-in for a browser lays nothing out, so everything counts as seen.
    Element.prototype.checkVisibility ??= () => true;
  });

  it("the drawer takes the focus to its heading and closes on Escape", async () => {
    const { visited } = open("ann", "A1");
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(visited).toEqual(["/closed"]);
  });

  it("the drawer gives the focus back to the cell it was opened from", async () => {
    const { index, selection } = selected(smallDossier());
    const view = evidenceView({ index, selection }, { commentatorId: "ann", propositionId: "A1" });
    if (!view) throw new Error("no such cell");
    render(<PageWithDrawer view={view} />);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "The cell" })).toHaveFocus();
  });
});
