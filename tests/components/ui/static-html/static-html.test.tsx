import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MatrixList } from "@/components/matrix/matrix-list";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { renderStaticHtml } from "@/components/ui/static-html/render-static-html";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { DivergingBarsFigure } from "@/figures/diverging-bars-figure";
import { cellKey } from "@/lib/paths";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { divergingBarsView } from "@/lib/views/sides/diverging-bars-view";
import { selected } from "@/tests/support/selected";
import { smallDossier } from "@/tests/support/small-dossier";

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

describe("still markup", () => {
  it("is what React writes for a matrix, as a table and as a list", () => {
    const view = stanceMatrixView({ ...selected(smallDossier(), ""), rowsBy: "country", order: "A1" });
    const matrix = (
      <>
        <MatrixTable view={view} links={LINKS} openCell="ann.A1" isPrinted />
        <MatrixList view={view} links={LINKS} />
      </>
    );
    expect(renderStaticHtml(matrix)).toBe(renderToStaticMarkup(matrix));
  });

  it("is what React writes for a picture, at both widths", () => {
    const { index, selection } = selected(smallDossier(), "");
    const sidesByProposition = selectionSides({ index, selection });
    const view = divergingBarsView({ sidesByProposition, hrefOf: ({ id }) => `?a=1&p=${id}`, title: "Who agrees" });
    expect(view.rows.length).toBeGreaterThan(0);
    const pictures = (
      <>
        <DivergingBarsFigure view={view} />
        <DivergingBarsFigure view={view} isNarrow />
      </>
    );
    expect(renderStaticHtml(pictures)).toBe(renderToStaticMarkup(pictures));
  });

  it("is what React writes, whatever a dossier says", () => {
    const word = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."<>&\"'=/ ") }));
    fc.assert(
      fc.property(
        word,
        word,
        fc.option(fc.boolean(), { nil: undefined }),
        fc.integer(),
        (text, value, flag, number) => {
          const part = (
            <p title={value} hidden={flag} aria-hidden={flag} data-keep={flag} className="a" tabIndex={number}>
              {text} {number}
              <br />
              {flag && <a href={`?q=${encodeURIComponent(text)}`}>{value}</a>}
              {[text, null].map((line) => line && <i key={line}>{line}</i>)}
            </p>
          );
          expect(renderStaticHtml(part)).toBe(renderToStaticMarkup(part));
        },
      ),
    );
  });

  it("refuses what would do something, and says what", () => {
    expect(() => renderStaticHtml(<button type="button" onClick={() => {}} />)).toThrow("“onClick” of button");
    expect(() => renderStaticHtml(<i style={{ width: 3 }} />)).toThrow("“width”");
    expect(() => renderStaticHtml(Promise.resolve("later"))).toThrow("no promises");
  });
});

describe("the focus on a link of still markup", () => {
  const focused = () => document.activeElement?.textContent;

  it("stays on the link with the same address when the markup is replaced", () => {
    const { rerender } = render(<Choices addresses={["?a", "?b", "?c"]} />);
    screen.getByText("?b").focus();
    rerender(<Choices addresses={["?new", "?a", "?b", "?c"]} />);
    expect(focused()).toBe("?b");
  });

  it("stays in its place where the address changed, as that of a choice does", () => {
    const { rerender } = render(<Choices addresses={["?a", "?b", "?c"]} />);
    screen.getByText("?b").focus();
    rerender(<Choices addresses={["?b&a", "?", "?b&c"]} />);
    expect(focused()).toBe("?");
  });

  it("is not taken from where the reader went meanwhile", () => {
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
