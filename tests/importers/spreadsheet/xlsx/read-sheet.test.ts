import { expect, it } from "vitest";
import { cellAddress } from "@/lib/importers/spreadsheet/xlsx/read-sheet";

// Z is the 26th letter; after it comes AA (26 × 1 + 1 = the 27th column). XFD is the last: 24 × 676 + 6 × 26 + 4.
it.each([
  ["A1", 0, 0],
  ["Z9", 8, 25],
  ["AA10", 9, 26],
  ["$AZ$100", 99, 51],
  ["XFD1048576", 1_048_575, 16_383],
])("the address %s of a cell is row %i and column %i, both from 0", (address, row, column) => {
  expect(cellAddress(address)).toEqual({ row, column });
});

it.each(["", "A", "7", "a1", "A1B", "AAAA1", "A12345678"])(
  "what is no address (%j) lies beyond every limit",
  (address) => {
    expect(cellAddress(address).row).toBe(Number.MAX_SAFE_INTEGER);
  },
);
