import { render } from "@testing-library/react";
import { SearchParamsContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { describe, expect, it } from "vitest";
import { WithPresentAddress } from "@/components/ui/navigation/current-url";

/** What is said on a page that the server made at one address, when its query is another one. */
function said({ made, query }: { made: string; query: string }): string | null {
  const address = `https://example.org/d/small${made}`;
  const { container } = render(
    <SearchParamsContext.Provider value={new URLSearchParams(query)}>
      <WithPresentAddress text={`Read at ${address}.`} address={address} parameter="cell" />
    </SearchParamsContext.Provider>,
  );
  return container.textContent;
}

describe("a text with the address of the page", () => {
  it("a text with the address of the page names a cell that was opened or closed since the page came", () => {
    expect(said({ made: "?side=A1:agree", query: "side=A1:agree&cell=ann.A1" })).toBe(
      "Read at https://example.org/d/small?side=A1:agree&cell=ann.A1.",
    );
    expect(said({ made: "?cell=ann.A1", query: "cell=bob.A1" })).toBe(
      "Read at https://example.org/d/small?cell=bob.A1.",
    );
    expect(said({ made: "?cell=ann.A1", query: "" })).toBe("Read at https://example.org/d/small.");
  });

  it("a text with the address of the page is as it came where nothing has changed", () => {
    expect(said({ made: "?country=KR&cell=ann.A1", query: "cell=ann.A1" })).toBe(
      "Read at https://example.org/d/small?country=KR&cell=ann.A1.",
    );
  });
});
