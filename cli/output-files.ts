import { access, mkdir } from "node:fs/promises";
import { CallError, InputError } from "@/cli/usage-error";

/**
 * Makes sure that files can be written: none of them is there already (unless it may be replaced), and the folder is.
 */
export async function prepareTargets({
  folder,
  targets,
  overwrite,
}: {
  folder: string;
  targets: readonly string[];
  overwrite: boolean;
}): Promise<void> {
  if (!overwrite) for (const target of targets) await requireFree(target);
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new CallError(`--out: ${folder} cannot be made; a file stands in its place, or it may not be written to.`);
  });
}

/** Reads a list with commas; each name must be one of those known. */
export function readNames<Name extends string>(
  written: string | undefined,
  { option, known }: { option: string; known: readonly Name[] },
): Name[] {
  const listed = `Known: ${known.join(", ")}.`;
  if (!written) throw new CallError(`${option} is missing. ${listed}`);
  return [...new Set(written.split(",").map((name) => name.trim()))].map((name) => {
    const found = known.find((candidate) => candidate === name);
    if (!found) throw new CallError(`${option} "${name}" is not known. ${listed}`);
    return found;
  });
}

async function requireFree(target: string): Promise<void> {
  const exists = await access(target).then(
    () => true,
    () => false,
  );
  if (exists) throw new InputError(`${target} is there already. Choose another folder, or give --overwrite.`);
}
