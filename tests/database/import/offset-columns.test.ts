import { expect, it } from "vitest";
import { offsetColumns } from "@/lib/database/import/offset-columns";
import { TABLES } from "@/lib/dossier/table-definitions";

const increment = 1_000_000_000;

it("Numbers that are unique are offset, and of headlines none stays", () => {
  expect(offsetColumns(TABLES.issues)).toEqual({ order: { increment } });
  expect(offsetColumns(TABLES.propositions)).toEqual({ order: { increment }, headline: false });
});

it("Texts that are unique are taken away", () => {
  expect(offsetColumns(TABLES.sources)).toEqual({ fileName: null });
});

it("A table of which only the key is unique has nothing to offset", () => {
  expect(offsetColumns(TABLES.commentators)).toBeNull();
  expect(offsetColumns(TABLES.quotations)).toBeNull();
});
