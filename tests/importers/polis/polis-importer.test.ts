import { describe, expect, it } from "vitest";
import { polisImporter } from "@/lib/importers/polis/polis-importer";
import { describeWithFiles, expectedOf, importFiles, sharedFile } from "@/tests/support/importers/shared-files";

const made = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const VOTES = "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n0,0,0,2,1,0,1,0\n1,,0,1,0,1,-1,\n";
const COMMENTS =
  'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1,x,0,1,1,1,1,"Mills, and bread"\n';

describe("an export of Polis", () => {
  it("makes propositions of statements and positions of votes; an empty cell is no position", async () => {
    const { assembly, gathering } = await importFiles(polisImporter, [made("a.csv", VOTES), made("b.csv", COMMENTS)]);
    expect(assembly.dossier.propositions.map(({ text }) => text)).toEqual(["Mills, and bread", "Statement 1 (a)"]);
    expect(assembly.dossier.codings.map(({ commentatorId, value }) => [commentatorId, value])).toEqual([
      ["participant-0-a", 1],
      ["participant-0-a", 0],
      ["participant-1-a", -1],
    ]);
    expect(assembly.dossier.coders).toEqual([
      { id: "votes-in-polis", title: "Votes in Polis", kind: "record", scope: "all" },
    ]);
    expect(gathering.notImported).toEqual([{ what: "cells without a vote", count: 1 }]);
  });

  it("takes a pass for no position where the user says so", async () => {
    const { assembly } = await importFiles(polisImporter, [made("a.csv", VOTES)], () => ({ pass: "no position" }));
    expect(assembly.dossier.codings.map(({ value }) => value)).toEqual([1, -1]);
  });

  it("names the cell that is no vote", async () => {
    const { gathering } = await importFiles(polisImporter, [
      made("a.csv", VOTES.replace("0,0,0,2,1,0,1,0", "0,0,0,2,1,0,7,0")),
    ]);
    expect(gathering.problems).toEqual([
      expect.objectContaining({ severity: "error", row: 2, column: "0", found: "7" }),
    ]);
  });
});

describeWithFiles("exports of Polis beside the project", () => {
  it("the made conversation gives the counts of its maker", async () => {
    const files = ["participants-votes.csv", "comments.csv", "summary.csv"].map((name) =>
      sharedFile(`twins/polis/${name}`),
    );
    const { assembly } = await importFiles(polisImporter, files);
    const { mapped } = expectedOf("polis/");
    const { commentators, propositions, statements, cells } = mapped;
    expect(assembly.counts).toMatchObject({ commentators, propositions, statements, cells, sources: 1 });
  });

  it.each([
    ["polis-brexit-consensus.csv", 204, 50],
    ["polis-15-per-hour-seattle.csv", 339, 54],
    ["polis-scoop-hivemind.freshwater.csv", 117, 80],
  ])("%s has %i participants with a vote and %i statements", async (name, participants, statements) => {
    const { assembly } = await importFiles(polisImporter, [sharedFile(`real/polis/${name}`)]);
    expect(assembly.counts).toMatchObject({ commentators: participants, propositions: statements });
  });
});
