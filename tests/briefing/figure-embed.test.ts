import { describe, expect, it } from "vitest";
import { cutTable } from "@/lib/briefing/figure-embed";

describe("the table in a frame", () => {
  it("the table in a frame has 300 rows at most and says how many there are", () => {
    const rows = Array.from({ length: 301 }, (_, index) => [`row ${index}`, index]);
    const cut = cutTable({ name: "Rows", header: ["name", "number"], rows });
    expect(cut.rows).toHaveLength(300);
    expect(cut.rowsInAll).toBe(301);
    expect(cutTable({ name: "Rows", header: [], rows: rows.slice(0, 300) }).rows).toHaveLength(300);
  });

  it("the table in a frame rounds figures to three decimals, and leaves words and empty cells as they are", () => {
    const { rows } = cutTable({ name: "", header: [], rows: [[0.12345, 2.0005, "0.12345", null]] });
    // 2.0005 · 1000 = 2000.5, which rounds up.
    expect(rows).toEqual([[0.123, 2.001, "0.12345", null]]);
  });
});
