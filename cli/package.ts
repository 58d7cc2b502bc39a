import { CallError } from "@/cli/usage-error";
import { userPath } from "@/cli/user-path";
import type { Dossier } from "@/lib/domain/dossier";
import type { Problem } from "@/lib/dossier/problem";
import { readPackage } from "@/lib/dossier/read-package";
import { readPackageFiles } from "@/lib/package-files/read-package-files";

export interface LoadedPackage {
  /** Null as soon as one problem is an error. */
  readonly dossier: Dossier | null;
  readonly problems: readonly Problem[];
}

/** Reads and validates a package. @throws CallError where there is none at that path. */
export async function loadPackage(written: string): Promise<LoadedPackage> {
  const { files, problems } = await readFiles(written);
  if (!files) return { dossier: null, problems };
  const read = readPackage(files);
  return { dossier: read.dossier, problems: [...problems, ...read.problems] };
}

async function readFiles(written: string) {
  try {
    return await readPackageFiles(userPath(written));
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new CallError(`There is no package at ${written}: no such folder or zip file.`);
    }
    if (code === "EACCES" || code === "EPERM")
      throw new CallError(`The package at ${written} may not be read by this user.`);
    if (code === "ELOOP" || code === "ENAMETOOLONG") throw new CallError("The path of the package leads nowhere.");
    throw error;
  }
}

/** Problems as a person reads them: one line each, errors first, then a line that counts them. */
export function describeProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return [...errors, ...warnings].map(({ severity, message }) => `${severity}: ${message}`).join("\n");
}
