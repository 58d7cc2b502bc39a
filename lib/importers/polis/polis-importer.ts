import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { StanceValue } from "@/lib/domain/stance";
import { type GatheredCoding, type GatheredQuotation, NOTHING_GATHERED } from "@/lib/importers/gathered";
import {
  type Gathering,
  type Importer,
  type ImportFile,
  type ImportProblem,
  ImportRefusal,
  importProblem,
} from "@/lib/importers/importer";

/** The files of a conversation as they stand. */
export interface PolisContents {
  readonly votesFile: string;
  /** Ids of statements in the order of their columns. */
  readonly statements: readonly string[];
  readonly participants: readonly { readonly id: string; readonly group: string; readonly votes: readonly string[] }[];
  /** Words of statements by id; empty where there is no file of comments. */
  readonly comments: Readonly<Record<string, { readonly body: string; readonly moderated: string }>>;
  readonly topic: string | null;
  readonly url: string | null;
}

/** What passing means: the middle of the scale, as people who saw the statement chose it, or no position. */
export interface PolisMapping {
  readonly pass: "neutral" | "no position";
}

const MAPPING: z.ZodType<PolisMapping> = z.object({ pass: z.enum(["neutral", "no position"]) });

/** Reader of exports of Polis conversations: votes of participants, with comments and summary where they are there. */
export const polisImporter: Importer<PolisContents, PolisMapping> = {
  format: "polis",
  title: "export of a Polis conversation",
  detect: (files) => (files.some(isVotes) ? "A file has the columns of votes in Polis." : null),
  read: readPolis,
  propose: (contents, remembered) => ({
    mapping: MAPPING.safeParse(remembered).data ?? { pass: "neutral" },
    reasons: [
      `${contents.participants.length} participants and ${contents.statements.length} statements.`,
      "A vote is a position that the person took herself: 1 agrees, −1 disagrees. 0 is a pass: seen and left open, taken as neutral; an empty cell was never asked and is no position.",
    ],
  }),
  checkMapping: (_, mapping) =>
    MAPPING.safeParse(mapping).success ? null : "The mapping is not one of a Polis conversation.",
  gather: gatherPolis,
  show: ({ participants, statements, comments, topic }) => ({
    topic,
    participants: participants.length,
    statements: statements.slice(0, 20).map((id) => ({ id, words: comments[id]?.body ?? null })),
  }),
};

const FIXED_COLUMNS = 6;

function isVotes({ bytes }: ImportFile): boolean {
  return /^\uFEFF?"?participant"?,"?group-id"?,/.test(beginning(bytes));
}

function isComments({ bytes }: ImportFile): boolean {
  return /^[^\n]*comment-id[^\n]*comment-body/.test(beginning(bytes));
}

function isSummary({ bytes }: ImportFile): boolean {
  return /^\uFEFF?"?topic"?,/.test(beginning(bytes));
}

function beginning(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 500));
}

function rowsOf({ name, bytes }: ImportFile): string[][] {
  try {
    return parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    throw new ImportRefusal(`${name} is not the comma-separated UTF-8 that Polis writes. Export it again.`);
  }
}

function readPolis(files: readonly ImportFile[]): PolisContents {
  const votes = files.find(isVotes);
  if (!votes) throw new ImportRefusal("No file has the votes of participants (participants-votes.csv).");
  const stray = files.find((file) => !isVotes(file) && !isComments(file) && !isSummary(file));
  if (stray) throw new ImportRefusal(`${stray.name} is no part of a Polis export. Import it by itself.`);
  const [header = [], ...rows] = rowsOf(votes);
  const comments = files.filter(isComments).flatMap((file) => {
    const [names = [], ...found] = rowsOf(file);
    const column = (name: string) => names.indexOf(name);
    const [id, body, moderated] = [column("comment-id"), column("comment-body"), column("moderated")];
    return found.map((row) => [row[id] ?? "", { body: row[body] ?? "", moderated: row[moderated] ?? "" }] as const);
  });
  const summary = new Map(
    files
      .filter(isSummary)
      .flatMap(rowsOf)
      .map(([key = "", value = ""]) => [key, value]),
  );
  return {
    votesFile: votes.name,
    statements: header.slice(FIXED_COLUMNS),
    participants: rows.map((row) => ({ id: row[0] ?? "", group: row[1] ?? "", votes: row.slice(FIXED_COLUMNS) })),
    comments: Object.fromEntries(comments),
    topic: summary.get("topic")?.trim() || null,
    url: summary.get("url")?.trim() || null,
  };
}

const VOTES: Readonly<Record<string, StanceValue>> = { "1": 1, "0": 0, "-1": -1 };
const SOURCE = "votes";
const CODER = "record";

function gatherPolis(contents: PolisContents, mapping: PolisMapping): Gathering {
  const { votesFile, statements, participants, comments, topic, url } = contents;
  const quotations: GatheredQuotation[] = [];
  const codings: GatheredCoding[] = [];
  const problems: ImportProblem[] = [];
  let [passes, empty] = [0, 0];
  for (const [index, { id, votes }] of participants.entries()) {
    for (const [at, statement] of statements.entries()) {
      const cell = votes[at] ?? "";
      if (cell.trim() === "") {
        empty += 1;
        continue;
      }
      const value = VOTES[cell.trim()];
      const place = { file: votesFile, sheet: null, row: index + 2, column: statement };
      if (value === undefined) {
        const what = `“${cell}” is no vote`;
        problems.push(importProblem("error", { place, found: cell, expected: "1, 0, -1 or an empty cell", what }));
        continue;
      }
      if (value === 0 && mapping.pass === "no position") {
        passes += 1;
        continue;
      }
      const key = `${id} ${statement}`;
      quotations.push({
        key,
        sourceKey: SOURCE,
        commentatorKey: id,
        exact: `${statement}: ${cell}`,
        start: null,
        end: null,
        voice: "record",
        statedOn: null,
        language: null,
        translation: null,
        place,
      });
      codings.push({
        commentatorKey: id,
        propositionKey: statement,
        coderKey: CODER,
        value,
        confidence: "high",
        rationale: "The vote as it stands in the record.",
        evidence: [key],
        on: null,
        place,
      });
    }
  }
  const label = shortened(topic ?? nameOfFile(votesFile));
  const withoutWords = statements.filter((id) => !comments[id]?.body.trim());
  const moderated = statements.filter((id) => comments[id]?.moderated === "-1");
  return {
    gathered: {
      ...NOTHING_GATHERED,
      title: topic,
      propositions: statements.map((id) => ({
        key: id,
        text: comments[id]?.body.trim() ? comments[id].body : `Statement ${id} (${label})`,
        issueKey: null,
        label: `Statement ${id}`,
        claim: null,
        anchors: {},
        counts: null,
      })),
      commentators: participants.map(({ id, group }) => ({
        key: id,
        // Numbers begin anew in each conversation.
        name: `Participant ${id} (${label})`,
        kind: "individual",
        voice: null,
        country: null,
        aliases: [],
        note: group.trim() === "" ? null : `Group ${group} in Polis.`,
      })),
      sources: [
        {
          key: SOURCE,
          title: topic ? `Votes: ${topic}` : `Votes of the participants (${label})`,
          cslType: "dataset",
          authors: [],
          containerTitle: "Polis",
          issued: null,
          language: null,
          url,
          note: null,
          text: null,
          ...(topic === null && { fileItself: { title: null, label } }),
        },
      ],
      coders: [{ key: CODER, title: "Votes in Polis", kind: "record" }],
      quotations,
      codings,
    },
    problems,
    notImported: [
      { what: "cells without a vote", count: empty },
      { what: "passes", count: passes },
    ].filter(({ count }) => count > 0),
    remarks: [
      ...(withoutWords.length > 0
        ? [
            `${withoutWords.length} statements have no words in these files. Import comments.csv with the votes, or write them before you publish.`,
          ]
        : []),
      ...(moderated.length > 0
        ? [`${moderated.length} statements were moderated out in Polis (${moderated.join(", ")}).`]
        : []),
    ],
  };
}

/** A file's name without its ending: what a conversation that does not say its topic is told apart by. */
function nameOfFile(name: string): string {
  return name.replace(/\.[a-z0-9]+$/i, "").trim() || "votes";
}

/** Letters of a topic beside the number of a participant. */
const MAX_TOPIC = 40;

function shortened(topic: string): string {
  return topic.length <= MAX_TOPIC ? topic : `${topic.slice(0, MAX_TOPIC - 1).trimEnd()}…`;
}
