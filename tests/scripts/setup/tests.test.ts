import { describe, expect, it } from "vitest";
import { testsToLeaveOut } from "@/scripts/setup/tests.mjs";

describe("tests that are left out", () => {
  it("tests that are left out are none where no program is missing", () => {
    expect(testsToLeaveOut([])).toEqual([]);
  });

  it("tests that are left out are those that say, or whose support says, that they need the program", () => {
    const [postgresql] = testsToLeaveOut(["PostgreSQL"]);
    expect(postgresql).toEqual({ program: "PostgreSQL", files: ["tests/database/postgresql.test.ts"] });
  });

  it("tests that are left out stand once, under the first program that they lack, and every test in a browser is among them", () => {
    const leftOut = testsToLeaveOut(["Chromium", "LibreOffice", "Poppler", "MuPDF"]);
    const files = leftOut.flatMap((one: { files: string[] }) => one.files);
    expect(new Set(files).size).toBe(files.length);
    expect(files).toContain("tests/briefing/in-libreoffice.test.ts");
    expect(files).toContain("tests/e2e/briefing.test.ts");
    expect(files).not.toContain("tests/analysis/median.test.ts");
  });
});
