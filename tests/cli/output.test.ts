import { afterEach, describe, expect, it, vi } from "vitest";
import { print, printJson } from "@/cli/output";

afterEach(() => vi.restoreAllMocks());

function printed(work: () => void): string {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  work();
  return write.mock.calls.map(([text]) => String(text)).join("");
}

describe("what is printed", () => {
  it("what is printed never acts on the terminal, whatever a dossier is called", () => {
    expect(printed(() => print("A\u001b[2J\u009b1m\ttitle\nB"))).toBe("A\uFFFD[2J\uFFFD1m\ttitle\nB\n");
  });

  it("what is printed is unchanged for machines", () => {
    expect(JSON.parse(printed(() => printJson(["\u001b\u009b\n"])))).toEqual(["\u001b\u009b\n"]);
  });
});
