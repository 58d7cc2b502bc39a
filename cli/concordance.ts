import type { Verb } from "@/cli/command";
import { print, say } from "@/cli/output";
import { CallError, InputError } from "@/cli/usage-error";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { ImportRefusal } from "@/lib/importers/importer";
import { AnalysisFailure } from "@/lib/jobs/workers/analysis-failure";

// Loaded when called: help and a mistyped verb need not wait for the database client.
const VERBS: Readonly<Record<string, { does: string; load: () => Promise<Verb> }>> = {
  new: {
    does: "a dossier from a spreadsheet or another program’s file",
    load: async () => (await import("@/cli/commands/new")).newVerb,
  },
  import: {
    does: "put a dossier package into the database",
    load: async () => (await import("@/cli/commands/import")).importVerb,
  },
  export: {
    does: "write a dossier as a package",
    load: async () => (await import("@/cli/commands/export")).exportVerb,
  },
  verify: {
    does: "check every quotation against the texts",
    load: async () => (await import("@/cli/commands/verify")).verifyVerb,
  },
  attach: {
    does: "keep the source texts that you may hold",
    load: async () => (await import("@/cli/commands/attach")).attachVerb,
  },
  dossiers: { does: "list the dossiers", load: async () => (await import("@/cli/commands/dossiers")).dossiersVerb },
  imports: {
    does: "what was imported into drafts",
    load: async () => (await import("@/cli/commands/imports")).importsVerb,
  },
  undo: { does: "undo an import, whole", load: async () => (await import("@/cli/commands/undo")).undoVerb },
  access: {
    does: "a link that signs the administrator in, once",
    load: async () => (await import("@/cli/commands/access")).accessVerb,
  },
  analyse: {
    does: "the whole analysis of a dossier",
    load: async () => (await import("@/cli/commands/analyse")).analyseVerb,
  },
  compare: {
    does: "two to four selections side by side",
    load: async () => (await import("@/cli/commands/compare")).compareVerb,
  },
  brief: { does: "a briefing as files", load: async () => (await import("@/cli/commands/brief")).briefVerb },
  figure: { does: "figures as pictures", load: async () => (await import("@/cli/commands/figure")).figureVerb },
  table: {
    does: "the data of a view as tables, its sources as references",
    load: async () => (await import("@/cli/commands/table")).tableVerb,
  },
  migrate: {
    does: "create or update the database's tables",
    load: async () => (await import("@/cli/commands/migrate")).migrateVerb,
  },
  seed: {
    does: "put the built-in dossiers into the database",
    load: async () => (await import("@/cli/commands/seed")).seedVerb,
  },
};

const HELP = `Concordance: compare what experts say.

  npm run -s concordance -- <verb> …

${Object.entries(VERBS)
  .map(([name, { does }]) => `  ${name.padEnd(9)} ${does}`)
  .join("\n")}

<verb> --help says more. DATABASE_URL names the database (default file:./data/concordance.db).
Exit code: 0 done, 1 the input is at fault, 2 the call is.`;

async function main([name, ...parameters]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    print(HELP);
    return name === undefined ? 2 : 0;
  }
  const known = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!known) throw new CallError(`There is no verb "${name}". Verbs: ${Object.keys(VERBS).join(", ")}.`);
  const verb = await known.load();
  if (parameters.includes("--help") || parameters.includes("-h")) {
    print(verb.help);
    return 0;
  }
  return verb.run(parameters);
}

/** Every failure becomes a sentence; what the failure was for the machine is in the exit code. */
function report(error: unknown): number {
  if (error instanceof CallError) {
    say(`${error.message} --help shows how it is called.`);
    return 2;
  }
  const isExpected = [InputError, DatabaseError, AnalysisFailure, ImportRefusal].some((kind) => error instanceof kind);
  const message = error instanceof Error ? error.message : String(error);
  say(fileFailure(error) ?? (isExpected ? message : `Something unexpected went wrong: ${message}`));
  if (process.env.DEBUG && error instanceof Error) say(error.stack ?? "");
  return error instanceof DatabaseError && error.code === "bad-address" ? 2 : 1;
}

/** What the disk refused, in a sentence that names the file; null for other failures. */
function fileFailure(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof DatabaseError) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  const where = path ? ` that holds ${path}` : "";
  if (code === "ENOSPC") return `The disk${where} is full. Free some space and try again.`;
  if (code === "EDQUOT") return `Your share of the disk${where} is used up. Free some space and try again.`;
  if (code === "EROFS") return `The disk${where} cannot be written to. Name another folder.`;
  if (code === "EACCES" || code === "EPERM")
    return `${path ?? "A file"} cannot be read or written by you. Change its rights, or name another place.`;
  return null;
}

// A reader that has seen enough ("| head") closes the pipe; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}
