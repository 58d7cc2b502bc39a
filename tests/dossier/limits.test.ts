import { describe, expect, it } from "vitest";
import { readCsv } from "@/lib/dossier/csv/read-csv";
import { LIMITS } from "@/lib/dossier/limits";
import { readPackage } from "@/lib/dossier/read-package";
import { MINIMAL_TEXTS, minimalPackage, minimalPackageWith } from "@/tests/support/dossiers/package-minimal";

const problemsWith = (changes: Readonly<Record<string, string>>) => readPackage(minimalPackage(changes)).problems;
const ISSUES = MINIMAL_TEXTS["issues.csv"] ?? "";

describe("more than any table has", () => {
  it("more than any table has is one problem, and not as many cells as would fill the memory: rows, blank ones included", () => {
    const problems = problemsWith({ "issues.csv": ISSUES + "\n".repeat(LIMITS.tableRows + 50_000) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "error", file: "issues.csv", expected: "at most 200000 rows" });
  });

  it.each([
    ["the header", `id,title,question,kind,order${",".repeat(3_000)}\n`, 1],
    ["a row", `${ISSUES}second,Second,Is it?,issue,2${",".repeat(3_000)}\n`, 3],
  ])("more than any table has is one problem: cells in %s", (_, text, row) => {
    expect(problemsWith({ "issues.csv": text })).toMatchObject([{ severity: "error", file: "issues.csv", row }]);
  });

  it("more than any table has ends the reading of a file behind the limit, and a table at the limit is read whole", () => {
    const text = "a\n".repeat(10);
    expect(readCsv({ text, delimiter: ",", mostRecords: 10 })).toHaveLength(10);
    expect(readCsv({ text, delimiter: ",", mostRecords: 4 })).toHaveLength(5);
    expect(readCsv({ text: "1,2,3,4,5,6,7,8\n", delimiter: ",", mostCells: 3 })[0]?.cells).toHaveLength(4);
  });

  it("more than any table has lists mistakes as long as anybody could read them, then says that there are more", () => {
    // Three mistakes a row: status, confidence and the empty reason.
    const rows = Array.from({ length: 7_000 }, (_, n) => `ann,A1,reader,s${n},,c${n},,\n`).join("");
    const header = "commentator,proposition,coder,status,value,confidence,evidence,rationale\n";
    const messages = problemsWith({ "codings.csv": header + rows }).map(({ message }) => message);
    expect(messages.filter((message) => message.includes("were not read"))).toHaveLength(1);
    expect(messages.some((message) => message.includes("“s6000”"))).toBe(true);
    expect(messages.some((message) => message.includes("“s6999”"))).toBe(false);
  });

  it("more than any table has is refused as a descriptor before it is parsed", () => {
    const descriptor = `{"name":"small","resources":[${"{},".repeat(400_000)}{}]}`;
    const problems = problemsWith({ "datapackage.json": descriptor });
    expect(problems).toMatchObject([{ severity: "error", file: "datapackage.json", expected: "at most 1 MB" }]);
  });
});

describe("a word that is too long or does harm", () => {
  it.each([
    ["an id of 201 letters", { file: "issues.csv", from: "first,First", to: `${"x".repeat(201)},First` }, "id"],
    [
      "an address with U+0000",
      {
        file: "sources.csv",
        from: "characters\ns1,report,A report,report.txt,40",
        to: "url\ns1,report,A,,https://a/\u0000",
      },
      "url",
    ],
    [
      "an address of thousands of letters",
      {
        file: "sources.csv",
        from: "characters\ns1,report,A report,report.txt,40",
        to: `url\ns1,report,A,,https://a/${"x".repeat(5_000)}`,
      },
      "url",
    ],
  ])("a word that is too long or does harm is an error: %s", (_, change, column) => {
    const problems = readPackage(minimalPackageWith(change)).problems;
    expect(problems).toContainEqual(expect.objectContaining({ severity: "error", row: 2, column }));
  });

  it.each([
    ["version", "1.0\r\nSet-Cookie: a=b"],
    ["version", "1".repeat(101)],
    ["title", "T".repeat(1_001)],
    ["description", "D".repeat(100_001)],
  ])("a word that is too long or does harm is an error in the descriptor: %s", (key, value) => {
    const descriptor = { name: "small", title: "T", version: "1.0.0", resources: [], [key]: value };
    const { dossier, problems } = readPackage(minimalPackage({ "datapackage.json": JSON.stringify(descriptor) }));
    expect(dossier).toBeNull();
    expect(problems).toMatchObject([{ severity: "error", file: "datapackage.json", column: key }]);
  });
});

describe("a message", () => {
  it("a message stays short whatever the package holds", () => {
    const problems = problemsWith({
      "issues.csv": `id,title,question,kind,order\n${"X".repeat(2_000_000)},A,B?,issue,1\n`,
    });
    for (const { message } of problems) expect(message.length).toBeLessThan(1_000);
  });

  it("a message is one line, and nothing in it acts on a terminal or turns the direction of writing", () => {
    const { problems } = readPackage(
      minimalPackageWith({
        file: "codings.csv",
        from: "ann,A1,reader",
        to: '"\u001b[2Jann\u202E\nerror: nothing wrong",A1,reader',
      }),
    );
    const [first] = problems;
    expect(first?.message).toContain("⟨U+001B⟩[2Jann⟨U+202E⟩⟨U+000A⟩error");
    for (const { message } of problems) expect(message).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});
