import { render, screen } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MatrixList } from "@/components/matrix/matrix-list";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { cellKey } from "@/lib/paths";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const LINKS = {
  cell: (cell: { commentatorId: string; propositionId: string }) => `?country=KR&cell=${cellKey(cell)}`,
  commentator: (id: string) => `/voices/${id}`,
  proposition: ({ id }: { id: string }) => `/propositions/${id}`,
  issue: (id: string) => `/issues/${id}`,
  orderBy: (order: string) => `?order=${order}`,
  institution: (id: string) => `/institutions/${id}`,
  country: (code: string) => `/countries/${code}`,
  unfold: (key: string | null) => `/unfold/${key}`,
};

describe("static markup", () => {
  it("static markup is what React draws for a matrix, sent as one text", () => {
    const view = stanceMatrixView({ ...selected(smallDossier(), ""), rowsBy: "country", order: "A1" });
    const matrix = (
      <>
        <MatrixTable view={view} links={LINKS} openCell="ann.A1" isPrinted />
        <MatrixList view={view} links={LINKS} />
      </>
    );
    expect(renderToStaticMarkup(<StaticHtml>{matrix}</StaticHtml>)).toBe(renderToStaticMarkup(<div>{matrix}</div>));
  });

  it("static markup refuses what is not there yet", () => {
    const later = new Promise<string>(() => {});
    expect(() => renderToStaticMarkup(<StaticHtml>{later}</StaticHtml>)).toThrow("suspended");
  });
});

describe("the focus on a link of static markup", () => {
  const focused = () => document.activeElement?.textContent;

  it("the focus on a link of static markup stays on the link with the same address when the markup is replaced", () => {
    const { rerender } = render(<Choices addresses={["?a", "?b", "?c"]} />);
    screen.getByText("?b").focus();
    rerender(<Choices addresses={["?new", "?a", "?b", "?c"]} />);
    expect(focused()).toBe("?b");
  });

  it("the focus on a link of static markup stays in its place where the address changed, as that of a choice does", () => {
    const { rerender } = render(<Choices addresses={["?a", "?b", "?c"]} />);
    screen.getByText("?b").focus();
    rerender(<Choices addresses={["?b&a", "?", "?b&c"]} />);
    expect(focused()).toBe("?");
  });

  it("the focus on a link of static markup is not taken from where the reader went meanwhile", () => {
    const { rerender } = render(<Page addresses={["?a"]} />);
    screen.getByText("?a").focus();
    screen.getByLabelText("Search").focus();
    rerender(<Page addresses={["?b"]} />);
    expect(document.activeElement).toBe(screen.getByLabelText("Search"));
  });
});

function Choices({ addresses }: { addresses: readonly string[] }) {
  return (
    <StaticHtml>
      {addresses.map((address) => (
        <a key={address} href={address}>
          {address}
        </a>
      ))}
    </StaticHtml>
  );
}

function Page({ addresses }: { addresses: readonly string[] }) {
  return (
    <>
      <input aria-label="Search" />
      <Choices addresses={addresses} />
    </>
  );
}
