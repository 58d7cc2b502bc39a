import { writeFile } from "node:fs/promises";
import path from "node:path";
import { withDatabase } from "@/cli/database";
import { CallError, InputError } from "@/cli/usage-error";
import { userPath } from "@/cli/user-path";
import { createDraft, problemOfNewDraft } from "@/lib/database/drafts/draft-writes";
import { draftIdOf, publishedIdOf } from "@/lib/domain/draft-id";
import { statementsTemplate } from "@/lib/exports/statements-template";
import type { GatheredCounts } from "@/lib/importers/assembly/assemble";

/** An empty draft and the workbook to fill it from. */
export interface EmptyBeginning {
  readonly draftId: string;
  /** Where the workbook is, or would be. */
  readonly template: string;
}

/**
 * Begins a dossier without files: an empty draft, and the template workbook in the folder in which the person stands.
 *
 * @throws CallError where something stands in the place of the workbook; InputError where the draft cannot be begun;
 * nothing has been written then.
 */
export async function beginEmpty({
  name,
  title,
  dryRun,
}: {
  readonly name: string;
  readonly title: string;
  readonly dryRun: boolean;
}): Promise<EmptyBeginning> {
  const template = userPath(`${name}-template.xlsx`);
  await withDatabase(async () => {
    const problem = await problemOfNewDraft({ name, title });
    if (problem !== null) throw new InputError(problem);
    if (dryRun) return;
    // The file first: one that is there already is somebody's work, and is found before a draft is begun.
    await writeNew(template);
    const begun = await createDraft({ name, title });
    if (begun.outcome === "refused") throw new InputError(begun.message);
  });
  return { draftId: draftIdOf(name), template };
}

async function writeNew(target: string): Promise<void> {
  const bytes = await statementsTemplate();
  await writeFile(target, bytes, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new CallError(
      `${target} is there already and may hold somebody's work. Move it, or import it with --from ${path.basename(target)}.`,
    );
  });
}

/** What was begun, as lines for a terminal. */
export function emptyBeginningLines({ draftId, template }: EmptyBeginning, dryRun: boolean): string {
  const name = path.basename(template);
  return [
    `${dryRun ? "Would begin" : "Began"} the empty draft ${draftId}, ${dryRun ? "and write" : "and wrote"} the template ${template}.`,
    `Write over its examples, then: new ${publishedIdOf(draftId)} --from ${name}`,
    ...(dryRun ? ["Nothing was written."] : []),
  ].join("\n");
}

/** The same for machines: the fields of a report, with nothing in them. */
export function emptyBeginningJson({ draftId, template }: EmptyBeginning, dryRun: boolean) {
  return {
    outcome: dryRun ? "previewed" : "written",
    import: null,
    draft: draftId,
    template,
    counts: NO_COUNTS,
    mapping: null,
    problems: [],
    notImported: [],
    contradictions: [],
    changes: [],
    published: false,
  };
}

const NO_COUNTS: GatheredCounts = {
  sources: 0,
  commentators: 0,
  institutions: 0,
  propositions: 0,
  statements: 0,
  codings: 0,
  quotations: 0,
  entries: 0,
  cells: 0,
};
