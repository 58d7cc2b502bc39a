import { describe, expect, it } from "vitest";
import { quotationsTable } from "@/lib/dossier/tables/source-tables";
import { writePackage } from "@/lib/dossier/write-package";
import { machineCsv, positionRows, quotationRows } from "@/lib/views/publishing/machine-tables";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

describe("positions for programs", () => {
  const { selection } = selected(smallDossier());
  const table = positionRows(selection);

  it("positions for programs are one row for each published position; silence is no row", () => {
    // The table of the small dossier: nine published, seven with a value.
    expect(table.rows).toHaveLength(9);
    expect(table.rows.filter(({ value }) => value !== null)).toHaveLength(7);
    expect(table.rows.some(({ commentator }) => commentator === "eve")).toBe(false);
  });

  it("positions for programs tell neutral, refused and disputed apart", () => {
    const states = table.rows.map((row) => [`${row.commentator} ${row.proposition}`, row.state, row.value]);
    expect(states).toContainEqual(["dan A1", "agreed", 0]);
    expect(states).toContainEqual(["bob A2", "declined", null]);
    expect(states).toContainEqual(["ann A2", "unresolved", null]);
  });

  it("positions for programs write a zero as 0 and a missing value as nothing", () => {
    const lines = machineCsv(table).trimEnd().split("\n");
    expect(lines[0]).toBe("commentator,proposition,issue,state,value,confidence,adjudicated,evidence");
    expect(lines.find((line) => line.startsWith("dan,A1"))).toMatch(/^dan,A1,arms,agreed,0,/);
    expect(lines.find((line) => line.startsWith("bob,A2"))).toMatch(/^bob,A2,arms,declined,,,false,/);
    expect(lines.find((line) => line.startsWith("ann,A1"))).toMatch(/,q-ann-1;q-ann-2$/);
  });

  it("positions for programs are those that the filter leaves", () => {
    const russian = positionRows(selected(smallDossier(), "country=RU").selection);
    expect(russian.rows.map(({ commentator }) => commentator)).toEqual(["bob", "bob"]);
  });
});

describe("quotations for programs", () => {
  it("quotations for programs have every column of the package, and the words untouched", () => {
    const { rows, columns } = quotationRows(selected(smallDossier()).selection);
    expect(columns).toEqual(quotationsTable.columns.filter(({ whereUsed }) => !whereUsed).map(({ name }) => name));
    expect(rows.find(({ id }) => id === "q-ann-1")).toMatchObject({
      commentator: "ann",
      exact: "  Arms will go, I say. ",
      stated_on: "2023-07-26",
    });
  });

  it("quotations for programs are, without a filter, byte for byte the table of the package", () => {
    const dossier = builtInDossier();
    const packaged = new TextDecoder().decode(writePackage(dossier).get("quotations.csv"));
    expect(machineCsv(quotationRows(selected(dossier).selection))).toBe(packaged);
  });
});

describe("positions of a dossier with changes", () => {
  const { columns, rows } = positionRows(selected(changedDossier()).selection);
  const rowOf = (commentator: string) =>
    rows.find((row) => row.commentator === commentator && row.proposition === "A1");

  it("positions of a dossier with changes stand once, with their date and what was read before", () => {
    // Nine published: seven commentators on A1, two of them on A2 as well.
    expect(rows).toHaveLength(9);
    expect(rowOf("ann")).toMatchObject({ value: 0, as_of: "2022-05", earlier: ["2019: 1", "2020-02-03: -1"] });
    expect(rowOf("cho")).toMatchObject({ value: 2, earlier: ["2020: declined"] });
    expect(rowOf("gil")).toMatchObject({ as_of: null, earlier: null });
  });

  it("positions of a dossier with changes say why a cell is unresolved", () => {
    expect(rowOf("dan")).toMatchObject({ state: "unresolved", value: null, unresolved_because: "mixed" });
    expect(rowOf("eve")).toMatchObject({ state: "unresolved", unresolved_because: "order-unknown" });
    expect(columns.slice(-3)).toEqual(["unresolved_because", "as_of", "earlier"]);
  });

  it("positions of a dossier without changes have no column more", () => {
    const plain = positionRows(selected(smallDossier()).selection);
    expect(plain.columns.at(-1)).toBe("evidence");
    expect(Object.keys(plain.rows[0] ?? {})).toEqual(plain.columns);
  });
});
