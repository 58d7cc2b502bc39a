import { describe, expect, it } from "vitest";
import { readPackage } from "@/lib/dossier/read-package";
import {
  MINIMAL_SOURCE_TEXT,
  MINIMAL_TEXTS,
  minimalPackage,
  minimalPackageWith,
} from "@/tests/support/dossiers/package-minimal";

type Expected = [severity: string, file: string | null, row: number | null, column: string | null, message: RegExp];

function expectProblems(files: Map<string, Uint8Array>, expected: readonly Expected[]) {
  const { dossier, problems } = readPackage(files);
  const places = problems.map(({ severity, file, row, column }) => [severity, file, row, column]);
  expect(places, problems.map(({ message }) => message).join("\n")).toEqual(
    expected.map(([severity, file, row, column]) => [severity, file, row, column]),
  );
  for (const [index, [, , , , message]] of expected.entries()) expect(problems[index]?.message).toMatch(message);
  expect(dossier === null).toBe(expected.some(([severity]) => severity === "error"));
}

describe("a package that is right", () => {
  it("a package that is right is read without any problem, optional tables and columns left out", () => {
    const { dossier, problems } = readPackage(minimalPackage());
    expect(problems).toEqual([]);
    expect(dossier).toMatchObject({ id: "small", title: "Small", description: null, version: "1.0.0", rules: [] });
    expect(dossier?.quotations[1]).toMatchObject({ id: "q2", exact: "says no, never", paragraph: null, summary: null });
    expect(dossier?.propositions[0]?.anchors).toEqual({ "-2": null, "-1": null, 0: null, 1: null, 2: null });
  });

  it("a package that is right may leave out institutions and affiliations", () => {
    expectProblems(minimalPackage({ "institutions.csv": null, "affiliations.csv": null }), []);
  });

  it("a package that is right tells how far it has come, table by table", () => {
    const steps: [number, number][] = [];
    readPackage(minimalPackage(), { onProgress: (done, total) => steps.push([done, total]) });
    // Nine tables: all but rules, measures, relations and annotations.
    expect(steps).toEqual(Array.from({ length: 9 }, (_, index) => [index + 1, 9]));
  });

  it("a package that is right has its arrays in canonical order, whatever the order of the rows", () => {
    const [header, first, second] = (MINIMAL_TEXTS["propositions.csv"] ?? "").split("\n");
    const { dossier } = readPackage(minimalPackage({ "propositions.csv": `${header}\n${second}\n${first}\n` }));
    expect(dossier?.propositions.map(({ id }) => id)).toEqual(["A1", "A2"]);
    expect(dossier?.coders.map(({ id }) => id)).toEqual(["judge", "other", "reader"]);
  });
});

describe("a planted mistake is reported with its place", () => {
  const cases: [what: string, change: { file: string; from: string; to: string }, expected: Expected[]][] = [
    [
      "a value off the scale",
      { file: "codings.csv", from: "coded,2,high,q1,Says", to: "coded,7,high,q1,Says" },
      [["error", "codings.csv", 2, "value", /“7”.*whole number from -2 to 2/]],
    ],
    [
      "half a value",
      { file: "codings.csv", from: "coded,2,high,q1,Says", to: "coded,1.5,high,q1,Says" },
      [["error", "codings.csv", 2, "value", /“1.5”/]],
    ],
    [
      "an unknown status",
      { file: "codings.csv", from: "declined", to: "refused" },
      [["error", "codings.csv", 5, "status", /coded, declined, none/]],
    ],
    [
      "an id that is no id",
      { file: "coders.csv", from: "reader,Reader", to: "Reader 1,Reader" },
      [
        ["error", "coders.csv", 3, "id", /“Reader 1”/],
        ["error", "codings.csv", 2, "coder", /“reader” is not in coders.csv/],
        ["error", "codings.csv", 5, "coder", /“reader” is not in coders.csv/],
        ["error", "codings.csv", 6, "coder", /“reader” is not in coders.csv/],
      ],
    ],
    [
      "a value twice in a unique column",
      { file: "propositions.csv", from: "false,2", to: "false,1" },
      [["error", "propositions.csv", 3, "order", /already in row 2/]],
    ],
    [
      "a primary key twice",
      { file: "codings.csv", from: "ann,A1,other", to: "ann,A1,reader" },
      [["error", "codings.csv", 3, "commentator, proposition, coder", /“ann, A1, reader” stands already in row 2/]],
    ],
    [
      "a reference to nobody",
      { file: "quotations.csv", from: "q1,s1,ann", to: "q1,s2,ann" },
      [["error", "quotations.csv", 2, "source", /“s2” is not in sources.csv/]],
    ],
    [
      "evidence of somebody else",
      { file: "codings.csv", from: "declined,,,q2", to: "declined,,,q1" },
      [["error", "codings.csv", 5, "evidence", /q1 is by ann, but the coding is of bob/]],
    ],
    [
      "evidence that does not exist",
      { file: "codings.csv", from: "declined,,,q2", to: "declined,,,q2;q9" },
      [["error", "codings.csv", 5, "evidence", /q9 is not in quotations.csv/]],
    ],
    [
      "evidence twice",
      { file: "codings.csv", from: "declined,,,q2", to: "declined,,,q2;q2" },
      [["error", "codings.csv", 5, "evidence", /q2 is named twice/]],
    ],
    [
      "a coding without a value",
      { file: "codings.csv", from: "coded,2,high,q1,Says", to: "coded,,high,q1,Says" },
      [["error", "codings.csv", 2, "value", /value is empty/]],
    ],
    [
      "a coding without a confidence",
      { file: "codings.csv", from: "coded,2,high,q1,Says", to: "coded,2,,q1,Says" },
      [["error", "codings.csv", 2, "confidence", /confidence is empty/]],
    ],
    [
      "a coding without evidence",
      { file: "codings.csv", from: "coded,2,high,q1,Says", to: "coded,2,high,,Says" },
      [["error", "codings.csv", 2, "evidence", /at least one quotation/]],
    ],
    [
      "a refusal with a value",
      { file: "codings.csv", from: "declined,,,q2", to: "declined,0,,q2" },
      [["error", "codings.csv", 5, "value", /status is declined, but value is “0”/]],
    ],
    [
      "nothing found, with evidence",
      { file: "codings.csv", from: "none,,,,", to: "none,,,q2," },
      [["error", "codings.csv", 6, "evidence", /nothing was found/]],
    ],
    [
      "two primary affiliations",
      { file: "affiliations.csv", from: "bob,academy,,true", to: "bob,academy,,true\nbob,office,,true" },
      [
        ["error", "affiliations.csv", 4, "institution", /“office” is not in institutions.csv/],
        ["error", "affiliations.csv", 4, "primary", /bob has 2 primary affiliations, in rows 3 and 4/],
      ],
    ],
    [
      "no primary affiliation",
      { file: "affiliations.csv", from: "bob,academy,,true", to: "bob,academy,,false" },
      [["error", "affiliations.csv", 3, "primary", /bob has no primary/]],
    ],
    [
      "another country than the institution's",
      { file: "institutions.csv", from: "KR", to: "JP" },
      [
        ["warning", "commentators.csv", 2, "country", /country of ann is KR.*is JP/],
        ["warning", "commentators.csv", 3, "country", /country of bob/],
      ],
    ],
    [
      "two headline propositions",
      { file: "propositions.csv", from: "false,2", to: "true,2" },
      [["error", "propositions.csv", 3, "headline", /first has 2 headline propositions, in rows 2 and 3/]],
    ],
    [
      "no headline proposition",
      { file: "propositions.csv", from: "true,1", to: "false,1" },
      [["warning", "propositions.csv", null, "headline", /first has no headline/]],
    ],
    [
      "an adjudicator who reads everything",
      { file: "coders.csv", from: "adjudication,differences", to: "adjudication,all" },
      [["error", "coders.csv", 2, "scope", /judge is an adjudication/]],
    ],
    [
      "adjudications that differ",
      { file: "coders.csv", from: "other,Other,person,all", to: "other,Other,adjudication,differences" },
      [["error", "codings.csv", 4, "value", /ann on A1 in rows 3 and 4 differ/]],
    ],
    [
      "an end before the start",
      { file: "quotations.csv", from: "4,12", to: "12,4" },
      [
        ["error", "quotations.csv", 2, "end", /end 4 is not after the start 12/],
        ["error", "quotations.csv", 3, "start", /contradict each other/],
      ],
    ],
    [
      "offsets that do not fit the words",
      { file: "quotations.csv", from: "4,12", to: "4,13" },
      [["error", "quotations.csv", 2, "end", /has 8 UTF-16 code units, the offsets 4 to 13 span 9/]],
    ],
    [
      "an end beyond the source",
      { file: "sources.csv", from: "40", to: "30" },
      [["error", "quotations.csv", 3, "end", /ends at 32, but the source has 30/]],
    ],
    [
      "one offset without the other",
      { file: "quotations.csv", from: "4,12", to: ",12" },
      [["error", "quotations.csv", 2, "start", /Only one/]],
    ],
    [
      "quotations that contradict each other",
      { file: "quotations.csv", from: ". Bob,4", to: ". Rob,4" },
      [["error", "quotations.csv", 3, "start", /q1 and q2 in rows 2 and 3 contradict.*at offset 14 .*“R.*“B/]],
    ],
    [
      "a required cell left empty",
      { file: "issues.csv", from: "First", to: "" },
      [["error", "issues.csv", 2, "title", /cell is empty/]],
    ],
    [
      "a row with too few cells",
      { file: "issues.csv", from: "Is it so?,issue,1", to: "Is it so?" },
      [["error", "issues.csv", 2, null, /3 cells.*5 cells/]],
    ],
    [
      "a row with too many cells",
      { file: "issues.csv", from: "Is it so?", to: "Is it, so?" },
      [
        ["error", "issues.csv", 2, null, /6 cells/],
        ["error", "issues.csv", 2, "kind", /“so\?”/],
        ["error", "issues.csv", 2, "order", /“issue”/],
        ["warning", "issues.csv", 2, "kind", /Spaces/],
      ],
    ],
    [
      "a missing column",
      { file: "coders.csv", from: "id,title,kind,scope", to: "id,title,kind,scop" },
      [
        ["error", "coders.csv", 1, "scope", /column is missing/],
        ["warning", "coders.csv", 1, "scop", /unknown and is not stored/],
      ],
    ],
    [
      "a day that does not exist",
      {
        file: "sources.csv",
        from: "file_name,characters\ns1,report,A report,report.txt,40",
        to: "issued\ns1,report,A report,2023-02-30",
      },
      [["error", "sources.csv", 2, "issued", /2023-02-30/]],
    ],
    [
      "an address that would run",
      {
        file: "sources.csv",
        from: "file_name,characters\ns1,report,A report,report.txt,40",
        to: "url\ns1,report,A report,javascript:alert(1)",
      },
      [["error", "sources.csv", 2, "url", /javascript/]],
    ],
    [
      "a file name that leads elsewhere",
      { file: "sources.csv", from: "report.txt", to: ".." },
      [["error", "sources.csv", 2, "file_name", /without a folder/]],
    ],
    [
      "an unknown type of source",
      { file: "sources.csv", from: "s1,report", to: "s1,leaflet" },
      [["error", "sources.csv", 2, "csl_type", /“leaflet”.*Citation Style Language/]],
    ],
    [
      "a stray quotation mark",
      { file: "issues.csv", from: "Is it so?", to: 'Is it "so"?' },
      [["error", "issues.csv", 2, "question", /not enclosed in quotation marks/]],
    ],
    [
      "a quotation mark that is never closed",
      { file: "issues.csv", from: "Is it so?", to: '"Is it so?' },
      [
        ["error", "issues.csv", 2, "question", /never closed/],
        ["error", "issues.csv", 2, null, /3 cells/],
      ],
    ],
    [
      "a comparable unnamed group",
      { file: "commentators.csv", from: "ann,Ann,individual", to: "ann,Ann,unnamed-group" },
      [["warning", "commentators.csv", 2, "comparable", /unnamed group/]],
    ],
  ];

  it.each(cases)("a planted mistake is reported with its place: %s", (_, change, expected) => {
    expectProblems(minimalPackageWith(change), expected);
  });

  it("a planted mistake is reported with its place: all of them at once", () => {
    const change = (file: string, from: string, to: string) => (MINIMAL_TEXTS[file] ?? "").replace(from, to);
    const { dossier, problems } = readPackage(
      minimalPackage({
        "codings.csv": change("codings.csv", "coded,2,high,q1,Says", "coded,7,high,q2,Says"),
        "coders.csv": change("coders.csv", "adjudication,differences", "adjudication,all"),
        "issues.csv": change("issues.csv", "issue,1", "theme,0"),
        "sources.csv": null,
      }),
    );
    expect(dossier).toBeNull();
    expect(problems.map(({ file, row, column }) => [file, row, column])).toEqual([
      ["sources.csv", null, null],
      ["issues.csv", 2, "kind"],
      ["issues.csv", 2, "order"],
      ["codings.csv", 2, "value"],
      ["quotations.csv", null, "source"],
      ["codings.csv", 2, "evidence"],
      ["coders.csv", 2, "scope"],
    ]);
  });

  it("a planted mistake is reported with its place and no decision of nobody: adjudications whose commentator cannot be read are no cell", () => {
    const codings = `${MINIMAL_TEXTS["codings.csv"]},A1,judge,coded,2,high,q1,One.\n,A1,judge,coded,-2,high,q2,Another.\n`;
    expectProblems(minimalPackage({ "codings.csv": codings }), [
      ["error", "codings.csv", 7, "commentator", /empty/],
      ["error", "codings.csv", 8, "commentator", /empty/],
    ]);
  });

  it("a planted mistake is reported with its place counts records and not lines", () => {
    const text =
      'id,title,question,kind,order\nfirst,"First\nof\nthree",Is it so?,issue,1\nsecond,Second,And so?,issue,x\n';
    expectProblems(minimalPackage({ "issues.csv": text }), [
      ["error", "issues.csv", 3, "order", /“x”/],
      ["warning", "propositions.csv", null, "headline", /second has no headline/],
    ]);
  });
});

describe("what spreadsheets do to a file is accepted and reported", () => {
  it("what spreadsheets do to a file is accepted and reported: a byte order mark, carriage returns and semicolons", () => {
    const text = `\uFEFF${(MINIMAL_TEXTS["coders.csv"] ?? "").replaceAll(",", ";").replaceAll("\n", "\r\n")}`;
    expectProblems(minimalPackage({ "coders.csv": text }), [
      ["warning", "coders.csv", null, null, /byte order mark/],
      ["warning", "coders.csv", null, null, /carriage returns/],
      ["warning", "coders.csv", null, null, /semicolons/],
    ]);
  });

  it("what spreadsheets do to a file is accepted and reported: spaces around keys and words, plus signs and capital letters, once for each column", () => {
    const codings = (MINIMAL_TEXTS["codings.csv"] ?? "")
      .replaceAll("coded,2,", " coded,+2,")
      .replace("q1,Says it.", " q1,Says it.");
    const people = (MINIMAL_TEXTS["commentators.csv"] ?? "").replaceAll("true", "TRUE");
    const files = minimalPackage({ "codings.csv": codings, "commentators.csv": people });
    expectProblems(files, [
      ["warning", "commentators.csv", 2, "comparable", /“TRUE” was read as true; so with 2 rows/],
      ["warning", "codings.csv", 2, "status", /Spaces.*2 rows/],
      ["warning", "codings.csv", 2, "value", /“\+2” was read as 2; so with 2 rows/],
      ["warning", "codings.csv", 3, "evidence", /Spaces/],
    ]);
    expect(readPackage(files).dossier?.codings.map(({ value }) => value)).toEqual([2, 1, 2, null, null]);
  });

  it("what spreadsheets do to a file is accepted and reported: a cell of nothing but spaces is an empty one", () => {
    const files = minimalPackageWith({ file: "codings.csv", from: "declined,,,q2", to: "declined, ,,q2" });
    expectProblems(files, [["warning", "codings.csv", 5, "value", /nothing but spaces counts as empty/]]);
  });

  it("what spreadsheets do to a file is accepted and reported but the characters of text are never trimmed", () => {
    const files = minimalPackageWith({ file: "codings.csv", from: "Says it plainly.", to: "  = Says it plainly. " });
    const { dossier, problems } = readPackage(files);
    expect(problems).toEqual([]);
    expect(dossier?.codings.find(({ coderId }) => coderId === "reader")?.rationale).toBe("  = Says it plainly. ");
  });

  it("what spreadsheets do to a file is accepted and reported: a delimiter that hides every column is one problem, not one for each row", () => {
    const text = (MINIMAL_TEXTS["quotations.csv"] ?? "").replaceAll(",", "~");
    expectProblems(minimalPackage({ "quotations.csv": text }), [
      ["error", "quotations.csv", 1, null, /no column name/],
    ]);
  });

  it("what spreadsheets do to a file is accepted and reported: ten thousand rows with the same gap are fifty problems and a count", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `p${index},,individual,expert,,true`).join("\n");
    const { problems } = readPackage(
      minimalPackage({ "commentators.csv": `id,name,kind,voice,country,comparable\n${rows}\n` }),
    );
    const gaps = problems.filter(({ column }) => column === "name");
    expect(gaps.length).toBe(51);
    expect(gaps.at(-1)?.message).toContain("9950 further rows");
  });
});

describe("files of a package", () => {
  it("files of a package that are not UTF-8 are reported with the byte", () => {
    const bytes = new TextEncoder().encode("id,title,kind,scope\nreader,R?der,person,all\n");
    bytes[28] = 0xe4;
    const files = new Map([...minimalPackage(), ["coders.csv", bytes] as const]);
    expectProblems(files, [["error", "coders.csv", null, null, /not UTF-8: byte 0xe4 at offset 28, in line 2/]]);
  });

  it("files of a package with paths that leave the package are refused", () => {
    for (const path of ["../x.csv", "/x.csv", "a\\..\\x.csv", "C:/x.csv", "https://example.org/x.csv"]) {
      const { dossier, problems } = readPackage(new Map([...minimalPackage(), [path, new Uint8Array()] as const]));
      expect(dossier, path).toBeNull();
      expect(problems[0]?.message, path).toContain("leaves the package");
    }
  });

  it("files of a package beyond the limits are refused before they are read", () => {
    const many = Array.from({ length: 200 }, (_, index) => [`${index}.txt`, new Uint8Array()] as const);
    expectProblems(new Map([...minimalPackage(), ...many]), [["error", null, null, null, /210 files.*at most 200/]]);
    const large = new Map([...minimalPackage(), ["big.csv", new Uint8Array(50_000_001)] as const]);
    expectProblems(large, [["error", "big.csv", null, null, /50 MB/]]);
    const deep = new Map([...minimalPackage(), ["a/b/c/d/e.csv", new Uint8Array()] as const]);
    expectProblems(deep, [["error", "a/b/c/d/e.csv", null, null, /too deep/]]);
  });

  it("files of a package with too many rows or too long a cell are refused", () => {
    const rows = Array.from(
      { length: 2001 },
      (_, index) => `A${index + 1},first,Text ${index}.,${index === 0},${index + 1}`,
    );
    expectProblems(minimalPackage({ "propositions.csv": `id,issue,text,headline,order\n${rows.join("\n")}\n` }), [
      ["error", "propositions.csv", null, null, /2001 rows.*at most 2000/],
    ]);
    const long = { file: "codings.csv", from: "Nothing.", to: "x".repeat(100_001) };
    expectProblems(minimalPackageWith(long), [["error", "codings.csv", 6, "rationale", /at most 100000 characters/]]);
  });

  it("files of a package that are texts travel along, others are left out with a warning", () => {
    const files = minimalPackage({
      "README.md": "\uFEFFRead me\r\n",
      "notes/deep.md": "x",
      "data.xlsx": "x",
      ".DS_Store": "x",
    });
    expectProblems(files, [
      ["warning", "data.xlsx", null, null, /not imported/],
      ["warning", "notes/deep.md", null, null, /not imported/],
    ]);
    expect(readPackage(files).dossier?.documents).toEqual([{ path: "README.md", text: "\uFEFFRead me\r\n" }]);
  });
});

describe("the text of a source in the package", () => {
  it.each(["sources/report.txt", "texts/report.txt", "report.txt"])(
    "the text of a source in the package at %s is checked and not imported",
    (path) => {
      const files = minimalPackage({ [path]: MINIMAL_SOURCE_TEXT });
      expectProblems(files, [["warning", path, null, null, /checked and not imported/]]);
      expect(readPackage(files).dossier?.documents).toEqual([]);
    },
  );

  it("the text of a source in the package must hold every quotation", () => {
    const text = MINIMAL_SOURCE_TEXT.replace("never", "nover");
    expectProblems(minimalPackage({ "texts/report.txt": text }), [
      ["error", "quotations.csv", 3, "exact", /not in texts\/report.txt/],
      ["warning", "texts/report.txt", null, null, /checked and not imported/],
    ]);
  });

  it("the text of a source in the package may hold it elsewhere or with other typography, which is reported", () => {
    const text = `xx${MINIMAL_SOURCE_TEXT.replace("no, never", "no,\u00a0never").slice(0, 38)}`;
    expectProblems(minimalPackage({ "texts/report.txt": text }), [
      ["warning", "texts/report.txt", null, null, /checked and not imported/],
      ["warning", "quotations.csv", 2, "exact", /stands at 6 to 14/],
      ["warning", "quotations.csv", 3, "exact", /stands at 20 to 34 with other/],
    ]);
  });

  it("the text of a source in the package must be the one that was coded", () => {
    const sources = `id,csl_type,title,file_name,sha256\ns1,report,A report,report.txt,${"0".repeat(64)}\n`;
    const files = minimalPackage({ "sources.csv": sources, "texts/report.txt": MINIMAL_SOURCE_TEXT });
    expectProblems(files, [
      ["error", "texts/report.txt", null, null, /not the text of s1 that was coded/],
      ["warning", "texts/report.txt", null, null, /checked and not imported/],
    ]);
  });
});
