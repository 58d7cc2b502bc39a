import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SearchParamsContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { type ReactNode, useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { type BringEvidence, EvidencePlace } from "@/components/evidence/evidence-place";

/** A page under a filter, as the server made it with a cell open or without one. */
function Page({ cell, bring }: { cell: string | null; bring: BringEvidence }) {
  return (
    <Address>
      <a href="/d/small?country=KR&cell=bob.A1">Bob</a>
      <a href="/d/small?cell=bob.A1">Bob without the filter</a>
      <a href="/d/small/issues?country=KR&cell=bob.A1">Bob elsewhere</a>
      <a href="/d/small?country=KR">Close</a>
      <EvidencePlace cell={cell} bring={bring}>
        {cell && <p>Of the page: {cell}</p>}
      </EvidencePlace>
    </Address>
  );
}

/** What the framework does: whoever asks for the parameters of the address is told when it changes. */
function Address({ children }: { children: ReactNode }) {
  const [query, setQuery] = useState(window.location.search);
  window.history.pushState = (_state, _title, url) => {
    window.history.replaceState(null, "", url);
    setQuery(window.location.search);
  };
  return (
    <SearchParamsContext.Provider value={new URLSearchParams(query)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: stands for the listener that follows links. */}
      <div
        onClick={(event) => {
          if (!event.defaultPrevented) followed.push(event.target instanceof HTMLElement ? event.target.innerHTML : "");
          event.preventDefault();
        }}
      >
        {children}
      </div>
    </SearchParamsContext.Provider>
  );
}

let followed: string[] = [];

function show({ cell = null, query = cell ? `&cell=${cell}` : "" }: { cell?: string | null; query?: string } = {}) {
  window.history.replaceState(null, "", `/d/small?country=KR${query}`);
  const asked: { address: string; arrive: (evidence: ReactNode) => void; fail: (error: Error) => void }[] = [];
  const bring = (address: string) =>
    new Promise<ReactNode>((arrive, fail) => {
      asked.push({ address, arrive, fail });
    });
  render(<Page cell={cell} bring={bring} />);
  return asked;
}

const press = (name: string) => userEvent.click(screen.getByRole("link", { name }));
const evidence = () => screen.queryByText(/^Of the page|^Brought/)?.textContent ?? null;

describe("the place of the evidence", () => {
  beforeEach(() => {
    followed = [];
  });

  it("the place of the evidence asks for the evidence of a cell alone, under the filter of the page, and puts the cell into the address", async () => {
    const asked = show();
    await press("Bob");
    expect(window.location.search).toBe("?country=KR&cell=bob.A1");
    expect(followed).toEqual([]);
    expect(asked.map(({ address }) => address)).toEqual(["/d/small?country=KR&cell=bob.A1"]);
    await act(async () => asked[0]?.arrive(<p>Brought</p>));
    expect(evidence()).toBe("Brought");
  });

  it("the place of the evidence leaves links to other pages and filters to the page", async () => {
    const asked = show();
    await press("Bob without the filter");
    await press("Bob elsewhere");
    expect(followed).toEqual(["Bob without the filter", "Bob elsewhere"]);
    expect(asked).toEqual([]);
  });

  it("the place of the evidence shows what the page came with until other evidence has arrived, and nothing once it is closed", async () => {
    const asked = show({ cell: "ann.A1" });
    expect(evidence()).toBe("Of the page: ann.A1");
    await press("Bob");
    expect(evidence()).toBe("Of the page: ann.A1");
    await act(async () => asked[0]?.arrive(<p>Brought</p>));
    expect(evidence()).toBe("Brought");
    await press("Close");
    expect(evidence()).toBeNull();
    // Another one is not preceded by the one that was closed.
    await press("Bob");
    expect(evidence()).toBeNull();
  });

  it("the place of the evidence asks for nothing where the page has answered an address that names two cells", () => {
    const asked = show({ cell: "ann.A1,bob.A1", query: "&cell=ann.A1&cell=bob.A1" });
    expect(evidence()).toBe("Of the page: ann.A1,bob.A1");
    expect(asked).toEqual([]);
  });

  it("the place of the evidence drops what arrives after it has been closed", async () => {
    const asked = show();
    await press("Bob");
    await press("Close");
    await act(async () => asked[0]?.arrive(<p>Brought</p>));
    await press("Bob");
    expect(evidence()).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it("the place of the evidence says in its place that evidence did not arrive, tries again, and leaves the page as it is", async () => {
    const asked = show();
    await press("Bob");
    await act(async () => asked[0]?.fail(new TypeError("Failed to fetch")));
    expect(screen.getByRole("alert")).toHaveTextContent("The evidence behind this mark did not arrive.");
    expect(screen.getByRole("link", { name: "Close the evidence" })).toHaveAttribute("href", "/d/small?country=KR");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(asked).toHaveLength(2);
    await act(async () => asked[1]?.fail(new TypeError("Failed to fetch")));
    expect(screen.getByRole("alert")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await act(async () => asked[2]?.arrive(<p>Brought</p>));
    expect(evidence()).toBe("Brought");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
