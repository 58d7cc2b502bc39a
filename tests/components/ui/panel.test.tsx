import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { notFound } from "next/navigation";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Panel } from "@/components/ui/panel";

const refresh = vi.fn();
// The router is the browser's part of the framework; outside of an app there is none.
vi.mock("next/navigation", async (original) => ({
  ...(await original<typeof import("next/navigation")>()),
  useRouter: () => ({ refresh }),
}));

beforeEach(() => {
  refresh.mockClear();
});

/** Whoever plants a failure expects it in the log. */
function expectLogged() {
  return vi.spyOn(console, "error").mockImplementation(() => {});
}

function Broken(): never {
  throw new Error("planted in the drawing");
}

async function show(section: Parameters<typeof Panel>[0]["section"]) {
  render(
    <>
      <p>The rest of the page</p>
      {await Panel({ name: "The stance matrix", section })}
    </>,
  );
}

describe("a panel", () => {
  it("a panel shows its section", async () => {
    await show(async () => <p>Marks</p>);
    expect(screen.getByText("Marks")).toBeInTheDocument();
  });

  it("a panel keeps an error of the computation to itself: says which panel, and tries again", async () => {
    const log = expectLogged();
    await show(() => {
      throw new Error("planted in the computation");
    });
    expect(screen.getByText("The rest of the page")).toBeInTheDocument();
    expect(screen.getByRole("alert", { name: "The stance matrix" })).toHaveTextContent(
      "The stance matrix could not be made.",
    );
    expect(screen.queryByText(/planted/)).not.toBeInTheDocument();
    expect(String(log.mock.calls[0]?.[1])).toContain("planted in the computation");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(refresh).toHaveBeenCalledOnce();
  });

  it("a panel keeps an error of the drawing to itself", async () => {
    expectLogged();
    await show(() => <Broken />);
    expect(screen.getByText("The rest of the page")).toBeInTheDocument();
    expect(screen.getByRole("alert", { name: "The stance matrix" })).toBeInTheDocument();
    expect(screen.queryByText(/planted/)).not.toBeInTheDocument();
  });

  it("a panel lets a page that is not there be not there", async () => {
    await expect(Panel({ name: "The stance matrix", section: () => notFound() })).rejects.toThrow(/NEXT_HTTP_ERROR/);
  });
});
