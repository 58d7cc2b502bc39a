import { cleanup, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { MatrixKey } from "@/components/matrix/matrix-key";

const ALWAYS = ["low confidence", "no position found", "declined to judge", "coders disagree"];
const SOMETIMES = ["not coded yet", "outside the filter"];
const explained = () => [...ALWAYS, ...SOMETIMES].filter((words) => screen.queryByText(words) !== null);

describe("the key of the matrix", () => {
  it("tells the kinds of empty cells apart, each where there is one", () => {
    render(<MatrixKey kinds={new Set(["value", "none"])} />);
    expect(explained()).toEqual(ALWAYS);
    cleanup();
    // What nobody has read yet must not pass for silence.
    render(<MatrixKey kinds={new Set(["value", "none", "not-coded"])} />);
    expect(explained()).toEqual([...ALWAYS, "not coded yet"]);
    cleanup();
    render(<MatrixKey kinds={new Set(["value", "set-aside"])} />);
    expect(explained()).toEqual([...ALWAYS, "outside the filter"]);
  });
});
