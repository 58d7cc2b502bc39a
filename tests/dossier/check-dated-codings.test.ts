import { describe, expect, it } from "vitest";
import { readPackage } from "@/lib/dossier/read-package";
import { writePackage } from "@/lib/dossier/write-package";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { textOf } from "@/tests/support/dossiers/package-fixtures";
import { minimalPackage } from "@/tests/support/dossiers/package-minimal";

const HEADER = "commentator,proposition,coder,status,value,confidence,evidence,rationale,as_of";

/** Problems of the codings alone, as severity, row, column and sentence. */
function problemsOf(...rows: string[]) {
  const { problems } = readPackage(minimalPackage({ "codings.csv": [HEADER, ...rows, ""].join("\n") }));
  return problems.map(({ severity, row, column, message }) => ({ severity, row, column, message }));
}

describe("several codings of one coder", () => {
  it("several codings of one coder pass with dates that say which is the latest", () => {
    expect(
      problemsOf("ann,A1,reader,coded,2,high,q1,So.,2019", "ann,A1,reader,coded,-1,high,q1,So.,2020-02-03"),
    ).toEqual([]);
  });

  it("several codings of one coder are refused where one has no date, with both rows named", () => {
    const [problem, ...others] = problemsOf(
      "ann,A1,reader,coded,2,high,q1,So.,2019",
      "ann,A1,reader,coded,-1,high,q1,So.,",
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "error", row: 3, column: "as_of" });
    expect(problem?.message).toContain(
      "The coding of ann on A1 by reader has no date, but row 2 of the same coder has, so that nobody can tell which is the later",
    );
  });

  it("several codings of one coder are a repeat where they have the same date, or none", () => {
    expect(
      problemsOf("ann,A1,reader,coded,2,high,q1,So.,", "ann,A1,reader,coded,-1,high,q1,So.,").map(
        ({ message }) => message,
      ),
    ).toEqual([expect.stringContaining("commentator + proposition + coder “ann, A1, reader” stands already in row 2")]);
    expect(
      problemsOf("ann,A1,reader,coded,2,high,q1,So.,2019", "ann,A1,reader,coded,-1,high,q1,So.,2019").map(
        ({ message }) => message,
      ),
    ).toEqual([
      expect.stringContaining(
        "commentator + proposition + coder + as_of “ann, A1, reader, 2019” stands already in row 2",
      ),
    ]);
  });

  it("several codings of one coder get a warning where dates overlap and the values differ", () => {
    const [problem, ...others] = problemsOf(
      "ann,A1,reader,coded,2,high,q1,So.,2023",
      "ann,A1,reader,coded,-1,high,q1,So.,2023-08",
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "warning", row: 2, column: "as_of" });
    expect(problem?.message).toContain(
      "differs in rows 2 and 3, and “2023” and “2023-08” do not say which is the later: the position is unresolved",
    );
    expect(problemsOf("ann,A1,reader,coded,2,high,q1,So.,2023", "ann,A1,reader,coded,2,high,q1,So.,2023-08")).toEqual(
      [],
    );
  });

  it.each([
    ["a date of what nobody found", "ann,A1,reader,none,,,,Nothing.,2019", "The status is none, but as_of is “2019”"],
    ["a date that is none", "ann,A1,reader,coded,2,high,q1,So.,2019-13", "“2019-13” does not fit the column"],
    ["a value of what was found both ways", "ann,A1,reader,mixed,1,,q1,So.,", "The status is mixed, but value is “1”"],
    ["no quotation of it", "ann,A1,reader,mixed,,,,So.,", "The status is mixed, but evidence is empty"],
    [
      "an adjudication that settles nothing",
      "ann,A1,judge,mixed,,,q1,So.,",
      "judge is an adjudication, but leaves both",
    ],
  ])("several codings of one coder: %s is refused in words", (_, row, words) => {
    expect(problemsOf(row)).toEqual([
      expect.objectContaining({ severity: "error", message: expect.stringContaining(words) }),
    ]);
  });

  it("several adjudications of one cell may follow each other, and may not differ at one time", () => {
    const first = "ann,A1,judge,coded,2,high,q1,So.,2019";
    expect(problemsOf(first, "ann,A1,judge,coded,-1,high,q1,So.,2020")).toEqual([]);
    expect(problemsOf(first, "ann,A1,judge,coded,-1,high,q1,So.,2019")).not.toEqual([]);
  });
});

describe("a dossier with changes", () => {
  const files = writePackage(changedDossier());

  it("a dossier with changes is read with a warning of the cell whose order is unknown, and written to the same bytes", () => {
    const { dossier, problems } = readPackage(files);
    expect(problems.map(({ severity, message }) => [severity, message.includes("coding of eve on A1")])).toEqual([
      ["warning", true],
    ]);
    expect(dossier?.codings).toEqual(changedDossier().codings);
    const again = dossier ? writePackage(dossier) : new Map<string, Uint8Array>();
    expect([...again].map(([file]) => [file, textOf(again, file)])).toEqual(
      [...files].map(([file]) => [file, textOf(files, file)]),
    );
  });

  it("a dossier with changes says in its schema what tells the rows apart, and what the new status means", () => {
    const codings = schemaOf(files, "codings");
    // Cells of a primary key may not be empty; those of a unique key may.
    expect(codings.uniqueKeys).toEqual([["commentator", "proposition", "coder", "as_of"]]);
    expect(codings.primaryKey).toBeUndefined();
    const status = codings.fields.find(({ name }) => name === "status");
    expect(status?.constraints?.enum).toEqual(["coded", "declined", "none", "mixed"]);
    expect(status?.description).toContain("mixed: both agreement and disagreement found");
  });

  it("a dossier without changes has the key and the words that it always had", () => {
    const plain = changedDossier().codings.filter(({ asOf, status }) => asOf === null && status !== "mixed");
    const codings = schemaOf(writePackage({ ...changedDossier(), codings: plain }), "codings");
    expect(codings.primaryKey).toEqual(["commentator", "proposition", "coder"]);
    expect(codings.fields.map(({ name }) => name)).not.toContain("as_of");
    expect(codings.fields.find(({ name }) => name === "status")?.description).not.toContain("mixed");
  });
});

interface Schema {
  readonly fields: readonly { name: string; description: string; constraints?: { enum?: string[] } }[];
  readonly primaryKey?: string[];
  readonly uniqueKeys?: string[][];
}

function schemaOf(files: ReadonlyMap<string, Uint8Array>, table: string): Schema {
  const descriptor = JSON.parse(textOf(files, "datapackage.json")) as { resources: { name: string; schema: Schema }[] };
  const resource = descriptor.resources.find(({ name }) => name === table);
  if (!resource) throw new Error(`The package has no ${table}`);
  return resource.schema;
}
