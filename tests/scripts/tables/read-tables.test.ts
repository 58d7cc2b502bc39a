import { describe, expect, it } from "vitest";
import { readKnownGroups, readStanceTable } from "@/scripts/tables/read-tables";

const read = (...lines: string[]) =>
  readStanceTable({ file: "senate.csv", bytes: new TextEncoder().encode(`${lines.join("\n")}\n`) });
const messages = (...lines: string[]) => read(...lines).problems.map(({ message }) => message);

describe("a table of positions", () => {
  it("a table of positions gives a row for each commentator, a column for each heading, and null where a cell is empty", () => {
    expect(read("voice,tax,wall", "Ada,2,", '"Bo, Dr",-1,0')).toEqual({
      matrix: {
        commentators: ["Ada", "Bo, Dr"],
        propositions: ["tax", "wall"],
        rows: [
          [2, null],
          [-1, 0],
        ],
      },
      problems: [],
    });
  });

  it("a table of positions may leave the heading of the commentators empty, as R writes it, and begin with a byte order mark", () => {
    expect(read("\uFEFF,tax", "Ada,1").matrix?.propositions).toEqual(["tax"]);
  });

  it("a table of positions names the row and the column of a cell that is no position", () => {
    expect(messages("voice,tax,wall", "Ada,2,0", "Bo,3,NA")).toEqual([
      'senate.csv, row 3, column tax: "3" is no position. Expected: -2, -1, 0, 1, 2 or an empty cell.',
      'senate.csv, row 3, column wall: "NA" is no position. Expected: -2, -1, 0, 1, 2 or an empty cell.',
    ]);
  });

  it.each(["1.5", "+1", "-3", " 1", "1e0", "0x1"])("a table of positions takes %j for no position", (cell) => {
    expect(messages("voice,tax", `Ada,${cell}`)).toHaveLength(1);
  });

  it.each([
    {
      what: "a voice that comes twice",
      lines: ["voice,tax", "Ada,1", "Ada,2"],
      says: 'row 3: "Ada" has a row already',
    },
    { what: "a row without a voice", lines: ["voice,tax", ",1"], says: "row 2: The first cell names nobody" },
    {
      what: "a heading that comes twice",
      lines: ["voice,tax,tax", "Ada,1,1"],
      says: 'row 1: The heading "tax" stands',
    },
    { what: "a column without a heading", lines: ["voice,tax,", "Ada,1,1"], says: "row 1: Column 3 has no heading" },
    { what: "a row that is too long", lines: ["voice,tax", "Ada,1,2"], says: "row 2: The row has 3 cells" },
    { what: "an open quotation mark", lines: ["voice,tax", 'Ada,"1'], says: "row 2: The quotation marks of cell 2" },
    { what: "other delimiters", lines: ["voice;tax", "Ada;1"], says: "row 1: There is no header" },
  ])("a table of positions refuses $what", ({ lines, says }) => {
    const { matrix, problems } = read(...lines);
    expect(matrix).toBeNull();
    expect(problems[0]?.message).toContain(says);
  });

  it("a table of positions refuses a file that is not UTF-8", () => {
    const { problems } = readStanceTable({ file: "senate.csv", bytes: Uint8Array.from([0x76, 0xe4, 0x0a]) });
    expect(problems[0]?.message).toContain("The file is not UTF-8");
  });
});

const parties = new TextEncoder().encode("voice,party,state\nAda,R,TX\nBo,,NE\nCy,D,RI\n");
const readKnown = (column?: string) => readKnownGroups({ file: "parties.csv", bytes: parties, column });

describe("known groups", () => {
  it("known groups come from the first column after the commentator, without the commentators whose cell is empty", () => {
    expect(Object.fromEntries(readKnown().groupOf)).toEqual({ Ada: "R", Cy: "D" });
  });

  it("known groups come from the column that is named", () => {
    expect(Object.fromEntries(readKnown("state").groupOf)).toEqual({ Ada: "TX", Bo: "NE", Cy: "RI" });
  });

  it("known groups are refused where that column does not exist, with those that do", () => {
    expect(readKnown("wing").problems.map(({ message }) => message)).toEqual([
      'parties.csv, row 1: There is no column "wing". Expected: one of party, state.',
    ]);
  });
});
