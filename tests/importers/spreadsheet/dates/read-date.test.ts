import { describe, expect, it } from "vitest";
import { proposeDateOrder } from "@/lib/importers/spreadsheet/dates/propose-date-order";
import { readDate } from "@/lib/importers/spreadsheet/dates/read-date";

describe("reading a date", () => {
  it.each([
    ["2022-09-14", "2022-09-14"],
    ["2022-09-14T10:30:00", "2022-09-14"],
    ["14.09.2022", "2022-09-14"],
    ["1.2.23", "2023-02-01"],
    ["14. September 2022", "2022-09-14"],
    ["14 Sept. 2022", "2022-09-14"],
    ["September 14, 2022", "2022-09-14"],
    ["1er mai 2022", "2022-05-01"],
    ["3 juillet 2022", "2022-07-03"],
    ["14 сентября 2022 г.", "2022-09-14"],
    ["März 2022", "2022-03"],
    ["09/2022", "2022-09"],
    ["2022-09", "2022-09"],
    ["2022", "2022"],
    ["2022-09-14/2022-09-16", "2022-09-14/2022-09-16"],
    ["14.09.2022 - 16.09.2022", "2022-09-14/2022-09-16"],
    ["29.02.2024", "2024-02-29"],
  ])("%s → %s", (cell, iso) => {
    expect(readDate(cell, "day-month-year")).toEqual({ iso });
  });

  it("reads digits between slashes in the order that is chosen, and full stops with the day first", () => {
    expect(readDate("05/04/2023", "day-month-year")).toEqual({ iso: "2023-04-05" });
    expect(readDate("05/04/2023", "month-day-year")).toEqual({ iso: "2023-05-04" });
    expect(readDate("05.04.2023", "month-day-year")).toEqual({ iso: "2023-04-05" });
  });

  it.each(["31.02.2023", "29.02.2023", "32.01.2023", "2023-13-01", "00.05.2023"])("%s does not exist", (cell) => {
    expect(readDate(cell, "day-month-year")).toEqual({ fault: "impossible" });
  });

  it.each(["44805", "soon", "12", "1-2", "9e42", "3/4"])("%s is no date", (cell) => {
    expect(readDate(cell, "day-month-year")).toEqual({ fault: "unreadable" });
  });
});

describe("day or month first", () => {
  it("takes the order in which more dates exist", () => {
    expect(proposeDateOrder(["05/31/2024", "01/02/2024"])).toMatchObject({ order: "month-day-year", ambiguous: false });
    expect(proposeDateOrder(["31/05/2024", "01/02/2024"])).toMatchObject({ order: "day-month-year", ambiguous: false });
  });

  it("says where every date could be both", () => {
    const proposal = proposeDateOrder(["05/04/2024"]);
    expect(proposal.ambiguous).toBe(true);
    expect(proposal.reason).toContain("“05/04/2024”");
  });

  it("has nothing to say of dates that say it themselves", () => {
    expect(proposeDateOrder(["14.09.2022", "2022-09-14"]).reason).toBeNull();
  });
});
