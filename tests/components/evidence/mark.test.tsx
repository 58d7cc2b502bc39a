import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Mark, SpokenMark } from "@/components/evidence/mark";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { markView } from "@/lib/views/matrix/mark-view";
import { aPosition } from "@/tests/support/matrices/a-position";

const DOSSIER = { wording: DEFAULT_WORDING };
const neutral = aPosition({ commentatorId: "ann", propositionId: "A1", value: 0 });

describe("a mark", () => {
  it("a mark has words for screen readers, and keeps its sign from them", () => {
    render(<Mark mark={markView(DOSSIER, neutral)} />);
    expect(screen.getByText("neutral, high confidence, all coders agree")).toBeInTheDocument();
    expect(screen.getByText("0")).toHaveAttribute("aria-hidden", "true");
  });

  it("a mark gives a link its name", () => {
    render(
      <a href="/evidence">
        <Mark mark={markView(DOSSIER, null)} />
      </a>,
    );
    expect(screen.getByRole("link", { name: "no position found" })).toBeInTheDocument();
  });

  it("a mark before words is spoken with them, and only once", () => {
    render(
      <a href="/evidence">
        <SpokenMark mark={markView(DOSSIER, neutral)} /> Arms go to Russia
      </a>,
    );
    const name = "neutral, high confidence, all coders agree Arms go to Russia";
    expect(screen.getByRole("link", { name })).toBeInTheDocument();
  });

  it("a mark is told from every other by sign, not by colour alone", () => {
    render(
      <>
        <Mark mark={markView(DOSSIER, null)} />
        <Mark mark={markView(DOSSIER, neutral)} />
        <Mark mark={markView(DOSSIER, null, { isSetAside: true })} />
      </>,
    );
    for (const sign of ["·", "0", "◦"]) expect(screen.getByText(sign)).toBeInTheDocument();
  });
});
