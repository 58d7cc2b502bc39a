import { describe, expect, it } from "vitest";
import { readKnownGroups } from "@/scripts/tables/read-known-groups";

const bytes = new TextEncoder().encode("voice,party,state\nAda,R,TX\nBo,,NE\nCy,D,RI\n");
const read = (column?: string) => readKnownGroups({ file: "parties.csv", bytes, column });

describe("known groups", () => {
  it("come from the first column after the voice, without the voices whose cell is empty", () => {
    expect(Object.fromEntries(read().groupOf)).toEqual({ Ada: "R", Cy: "D" });
  });

  it("come from the column that is named", () => {
    expect(Object.fromEntries(read("state").groupOf)).toEqual({ Ada: "TX", Bo: "NE", Cy: "RI" });
  });

  it("are refused where that column does not exist, with those that do", () => {
    expect(read("wing").problems.map(({ message }) => message)).toEqual([
      'parties.csv, row 1: There is no column "wing". Expected: one of party, state.',
    ]);
  });
});
