import "server-only";
import { createHash } from "node:crypto";
import type { Briefing } from "@/lib/briefing/briefing";
import type { FigureEmbed } from "@/lib/briefing/figure-embed";
import { completeBriefing } from "@/lib/briefing/frozen/complete-briefing";
import { type BriefingPlan, parsePlan } from "@/lib/briefing/plan/plan";
import type { PresentationMaterial } from "@/lib/briefing/presentation";
import { type Database, openDatabase, read, write } from "@/lib/database/connection/database";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { randomId } from "@/lib/database/random-id";
import { isDraftId } from "@/lib/domain/draft-id";

/** Everything a frozen briefing shows, so that it needs no dossier any more. */
export interface FrozenContent {
  /** Of the program's own, should what is kept ever look different. */
  readonly format: 1;
  readonly briefing: Briefing;
  /** Names of the commentators behind positions, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly material: PresentationMaterial;
}

/** Everything a frozen figure shows; it is kept beside the briefings. */
export interface FrozenFigure {
  readonly format: 2;
  /** Of the figure, as in its address. */
  readonly name: string;
  /** Path of the page that showed it, and the parameters of the figure then. */
  readonly page: string;
  readonly query: string;
  readonly embed: FigureEmbed;
}

/** What was frozen: a briefing or a figure. */
export interface FrozenBriefing {
  readonly id: string;
  readonly dossierId: string;
  readonly title: string;
  readonly filter: string;
  /** Null for a figure, and where this version of the program cannot read it. */
  readonly plan: BriefingPlan | null;
  /** As it was stored; null for a figure, and where it is not what was stored: then it is not to be shown. */
  readonly content: FrozenContent | null;
  /** The same for a figure; null for a briefing. */
  readonly figure: FrozenFigure | null;
  /** The stored text itself, for whoever wants to check its hash. */
  readonly text: string;
  /** SHA-256 of the text at the time of freezing. */
  readonly hash: string;
  /** SHA-256 of the text as it is now. */
  readonly hashNow: string;
  readonly contentHash: string;
  readonly revision: number;
  readonly version: string;
  readonly createdAt: string;
}

/** A frozen briefing is a page of words: more than this is no briefing. */
export const MAX_FROZEN_BYTES = 2_000_000;

/** An id for what is frozen, which nobody guesses. */
export const newFrozenId: () => string = randomId;

type FrozenFields = Pick<
  FrozenBriefing,
  "id" | "dossierId" | "title" | "filter" | "contentHash" | "revision" | "version" | "createdAt"
>;

/** Keeps a briefing for good, under an id given by newFrozenId. @returns the SHA-256 of what is kept. */
export async function storeFrozenBriefing(
  { plan, content, ...fields }: FrozenFields & { readonly plan: BriefingPlan; readonly content: FrozenContent },
  database?: Database,
): Promise<string> {
  return keep(fields, { what: "briefing", remedy: "Take blocks out, or export it as a file", plan, content }, database);
}

/** Keeps a figure for good, under an id given by newFrozenId. @returns the SHA-256 of what is kept. */
export async function storeFrozenFigure(
  { figure, ...fields }: FrozenFields & { readonly figure: FrozenFigure },
  database?: Database,
): Promise<string> {
  return keep(fields, { what: "figure", remedy: "Filter first", plan: null, content: figure }, database);
}

async function keep(
  fields: FrozenFields,
  {
    what,
    remedy,
    plan,
    content,
  }: {
    readonly what: string;
    readonly remedy: string;
    readonly plan: BriefingPlan | null;
    readonly content: FrozenContent | FrozenFigure;
  },
  database?: Database,
): Promise<string> {
  if (isDraftId(fields.dossierId)) {
    throw new DatabaseError({
      code: "refused-by-constraint",
      message: `A ${what} of a draft is not kept. Publish first.`,
    });
  }
  const text = JSON.stringify(content);
  const hash = sha256(text);
  if (Buffer.byteLength(text) > MAX_FROZEN_BYTES) {
    throw new DatabaseError({
      code: "refused-by-constraint",
      message: `The ${what} takes more than the ${MAX_FROZEN_BYTES / 1_000_000} MB that are kept. ${remedy}.`,
    });
  }
  await write(database ?? (await openDatabase()), (transaction) =>
    transaction.frozenBriefing.create({ data: { ...fields, plan: JSON.stringify(plan), content: text, hash } }),
  );
  return hash;
}

/** A frozen briefing with its hash computed anew; null where there is none of that id. */
export async function readFrozenBriefing(id: string, database?: Database): Promise<FrozenBriefing | null> {
  // PostgreSQL cannot be asked for it, and no id has it.
  if (id.includes("\0")) return null;
  const row = await read(database ?? (await openDatabase()), (client) =>
    client.frozenBriefing.findUnique({ where: { id } }),
  );
  if (!row) return null;
  const { plan, content: text, ...fields } = row;
  const hashNow = sha256(text);
  const kept = hashNow === row.hash ? toContent(text) : null;
  return {
    ...fields,
    text,
    hashNow,
    plan: toPlan(plan),
    content: kept?.format === 1 ? kept : null,
    figure: kept?.format === 2 ? kept : null,
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function toPlan(text: string): BriefingPlan | null {
  try {
    return parsePlan(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The text is the one that keep wrote: its hash says so. */
function toContent(text: string): FrozenContent | FrozenFigure | null {
  const content = JSON.parse(text) as FrozenContent | FrozenFigure;
  if (content.format === 1) return { ...content, briefing: completeBriefing(content.briefing) };
  return content.format === 2 ? content : null;
}
