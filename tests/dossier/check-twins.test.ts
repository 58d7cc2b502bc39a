import { describe, expect, it } from "vitest";
import { clusterAlike, foldName } from "@/lib/dossier/checks/alike";
import { readPackage } from "@/lib/dossier/read-package";
import { writePackage } from "@/lib/dossier/write-package";
import { aDossier, aSource } from "@/tests/support/dossiers/factories";
import { builtInPackage } from "@/tests/support/dossiers/package-fixtures";

const clustersOf = (...names: string[]) => clusterAlike(names.map((name) => [foldName(name)]));

describe("clusterAlike", () => {
  it("clusterAlike puts names together that differ in case, accents, punctuation, spaces or the order of words", () => {
    expect(clustersOf("Kim Jong-un", "KIM  Jong Un", "Jong-Un, Kim", "Kim Jong-nam")).toEqual([0, 0, 0, 3]);
    expect(clustersOf("Łukasz Weiß", "Jürgen Ödegård", "Jurgen Odegard")).toEqual([0, 1, 1]);
  });

  it.each([
    ["a letter replaced", "Andrey Lankov", "Andrei Lankov"],
    ["a letter left out", "Wi Sung-lac Moskva", "Wi Sung-lac Moska"],
    ["a letter added", "Konstantin Asmolov", "Konstantin Asmollov"],
  ])("clusterAlike puts names together with %s", (_, one, other) => {
    expect(clustersOf(one, other, "Bea Roe")).toEqual([0, 0, 2]);
  });

  it.each([
    ["short words", "Park Jin", "Park Min"],
    ["another first letter", "Anna Zambia", "Anna Gambia"],
    ["a single word", "Iceland", "Ireland"],
    ["two letters", "Andrey Lankow", "Andrei Lankov"],
  ])("clusterAlike leaves names apart that differ by %s", (_, one, other) => {
    expect(clustersOf(one, other)).toEqual([0, 1]);
  });

  it("clusterAlike joins two that are like a third", () => {
    expect(clustersOf("Andrey Lankov", "Andrei Lankow", "Andrei Lankov")).toEqual([0, 0, 0]);
  });
});

describe("a package with twins", () => {
  const edited = (file: string, edit: (text: string) => string) => {
    const files = new Map(builtInPackage());
    files.set(file, new TextEncoder().encode(edit(new TextDecoder().decode(files.get(file)))));
    return readPackage(files).problems.filter(({ message }) => !message.includes("checksum"));
  };
  const line = (text: string, id: string) => text.split("\n").find((one) => one.startsWith(`${id},`)) ?? "";

  it("a package with twins names both rows of a commentator entered twice, and is read all the same", () => {
    const problems = edited("commentators.csv", (text) => {
      const again = line(text, "john-merrill").replace("john-merrill", "j-merrill").replace("John", "JOHN");
      return `${text}${again}\n`;
    });
    const twin = problems.find(({ message }) => message.includes("same or nearly the same name"));
    expect(twin).toMatchObject({ severity: "warning", file: "commentators.csv", column: "name" });
    expect(twin?.message).toMatch(/john-merrill \(row \d+\) and j-merrill \(row 62\)/);
  });

  it("a package with twins names an institution, a source and a proposition that stand twice", () => {
    const again = (file: string, column: number) =>
      edited(file, (text) => {
        const [, first = ""] = text.split("\n");
        return `${text}${first.replace(/^[^,]*/, file === "propositions.csv" ? "A99" : "again")}\n`;
      }).filter(({ message }) => /have the same/.test(message))[column];
    expect(again("institutions.csv", 0)?.message).toMatch(/\(row 2\) and again/);
    expect(again("sources.csv", 0)?.message).toMatch(/\(row 2\) and again/);
    expect(again("propositions.csv", 0)?.message).toMatch(/\(row 2\) and A99/);
  });

  it("a package with twins says nothing of the built-in one", () => {
    expect(readPackage(builtInPackage()).problems).toEqual([]);
  });
});

it("A source that shares its address with one and its title with another joins all three", () => {
  const address = "https://example.org/a";
  const sources = [
    aSource({ id: "s1", title: "First", url: address, issued: "2023-08-08" }),
    aSource({ id: "s2", title: "Second", url: "https://example.org/b", issued: "2023-08-08" }),
    aSource({ id: "s3", title: "Second", url: "http://www.example.org/a/", issued: "2023-08-08" }),
  ];
  const { problems } = readPackage(writePackage(aDossier({ sources, propositions: [], issues: [] })));
  const twins = problems.filter(({ message }) => message.includes("have the same address"));
  expect(twins.map(({ message }) => message)).toEqual([
    expect.stringContaining("s1 (row 2), s2 (row 3) and s3 (row 4) have the same address, or the same title"),
  ]);
});
