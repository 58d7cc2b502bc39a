import { describe, expect, it } from "vitest";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { readPackage } from "@/lib/dossier/read-package";
import { readWording } from "@/lib/dossier/read-wording";
import { writePackage } from "@/lib/dossier/write-package";
import { minimalPackage } from "@/tests/support/dossiers/package-minimal";

const SCALE = { "-2": "voted against", "0": { singular: "abstained on", alone: "abstained" }, "2": "voted for" };

describe("readWording", () => {
  it("readWording is the default where the descriptor says nothing", () => {
    expect(readWording({})).toEqual({ wording: DEFAULT_WORDING, problems: [] });
  });

  it("readWording fills in what is the same anyway: a plural, a phrase without an object", () => {
    const { wording, problems } = readWording({ wording: { commentator: { singular: "state" }, scale: SCALE } });
    expect(problems).toEqual([]);
    expect(wording.commentator).toEqual({ singular: "state", plural: "states" });
    expect(wording.scale?.[0]).toEqual({ singular: "abstained on", plural: "abstained on", alone: "abstained" });
    expect(wording.scale?.[2]).toEqual({ singular: "voted for", plural: "voted for", alone: "voted for" });
  });

  it.each([
    [{ wording: "states" }, "wording cannot be used"],
    [{ wording: { commentator: "state" } }, "wording.commentator cannot be used"],
    [{ wording: { commentator: {} } }, "wording.commentator.singular is missing"],
    [{ wording: { scale: { "3": "x", "2": "voted for" } } }, "wording.scale.3 cannot be used"],
    [{ wording: { scale: { "2": "voted for" } } }, "wording.scale cannot be used"],
    [{ wording: { scale: { "2": " voted for", "-2": "against" } } }, "wording.scale.2 cannot be used"],
  ])("readWording says what is wrong and where: %j", (descriptor, message) => {
    const { problems } = readWording(descriptor);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
    expect(problems[0]?.severity).toBe("error");
  });

  it("readWording warns of members that it does not know", () => {
    const { problems } = readWording({ wording: { commentators: { singular: "state" } } });
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", expect.stringContaining("wording.commentators is not known")],
    ]);
  });
});

describe("a package with words of its own", () => {
  const withWording = () => {
    const files = minimalPackage();
    const descriptor = JSON.parse(new TextDecoder().decode(files.get("datapackage.json")));
    descriptor.wording = { commentator: { singular: "state", plural: "states" }, scale: SCALE };
    return new Map(files).set("datapackage.json", new TextEncoder().encode(JSON.stringify(descriptor)));
  };

  it("a package with words of its own is refused where a coding has a value for which the scale has no words", () => {
    const { dossier, problems } = readPackage(withWording());
    expect(dossier).toBeNull();
    expect(problems.map(({ file, column, message }) => [file, column, message])).toContainEqual([
      "codings.csv",
      "value",
      expect.stringContaining("The value 1 is no point of this dossier's scale"),
    ]);
  });

  it("a package with words of its own keeps the words through writing and reading", () => {
    const files = withWording();
    const codings = new TextDecoder()
      .decode(files.get("codings.csv"))
      .replaceAll(",1,", ",2,")
      .replaceAll(",-1,", ",-2,");
    const { dossier } = readPackage(files.set("codings.csv", new TextEncoder().encode(codings)));
    const again = dossier && readPackage(writePackage(dossier)).dossier;
    expect(again?.wording).toEqual(dossier?.wording);
    expect(again?.wording.commentator.plural).toBe("states");
  });
});

describe("a package without claims", () => {
  it("a package without claims is written without the columns, and keeps them once it has some", () => {
    const { dossier } = readPackage(minimalPackage());
    const text = (given: NonNullable<typeof dossier>) =>
      new TextDecoder().decode(writePackage(given).get("propositions.csv")).split("\n")[0];
    expect(dossier && text(dossier)).not.toContain("claim");
    const propositions = dossier?.propositions.map((proposition) => ({ ...proposition, claim: "it rains" })) ?? [];
    expect(dossier && text({ ...dossier, propositions })).toMatch(/,claim$/);
  });
});
