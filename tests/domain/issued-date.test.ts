import { describe, expect, it } from "vitest";
import { dateSpan, isoDate, parseIssued } from "@/lib/domain/issued-date";

describe("dateSpan", () => {
  it.each([
    ["2023-09-12", "2023-09-12", "2023-09-12"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2023-04/2023-11", "2023-04-01", "2023-11-30"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-09-12/2023-09-17", "2023-09-12", "2023-09-17"],
    ["2022-12/2023", "2022-12-01", "2023-12-31"],
  ])("dateSpan covers the days that %s may mean", (issued, first, last) => {
    expect(dateSpan(issued)).toEqual({ first, last });
  });

  it.each([
    null,
    "",
    "2023-13",
    "2023-02-30",
    "2100-02-29",
    "2023-06-31",
    "2023-00",
    "2023-01-00",
    "0023-01-01",
    "2023-09-17/2023-09-12",
    "2023/2024/2025",
    "2023/",
    "12 September 2023",
    "23",
  ])("dateSpan is none for %j", (issued) => {
    expect(dateSpan(issued)).toBeNull();
  });
});

describe("a date of publication", () => {
  it.each(["2023", "2023-08", "2023-08-10", "2023-08/2023-10", "0800"])(
    "a date of publication is written as it was read: %s",
    (issued) => {
      const date = parseIssued(issued);
      expect(date && isoDate(date)).toBe(issued);
    },
  );
});
