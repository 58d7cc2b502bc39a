import type { Verb } from "@/cli/command";
import { requireDossier, withDatabase } from "@/cli/database";
import { say } from "@/cli/output";
import { parseCall } from "@/cli/parse-command";
import { CallError } from "@/cli/usage-error";
import { userPath } from "@/cli/user-path";
import type { PackageFiles } from "@/lib/dossier/package-files";
import { writePackage } from "@/lib/dossier/write-package";
import { filesAtRisk, inspectTarget, writePackageFiles } from "@/lib/package-files/write-package-files";
import { count } from "@/lib/wording/count";

const HELP = `export DOSSIER --out PATH [--overwrite]
Writes the dossier as a package: a folder, or a zip where PATH ends in .zip. The same dossier gives the same bytes.
  --overwrite   replace the package that stands at PATH`;

const OPTIONS = { out: { type: "string" }, overwrite: { type: "boolean" } } as const;

export const exportVerb: Verb = {
  help: HELP,
  run: async (parameters) => {
    const { values, given } = parseCall({ parameters, options: OPTIONS, positionals: ["DOSSIER"] });
    const [id = ""] = given;
    if (!values.out) throw new CallError("--out is missing: it says where the package is to be written.");
    const target = userPath(values.out);
    await requireWritable({ target, overwrite: values.overwrite === true });

    const dossier = await withDatabase(() => requireDossier(id));
    const files = writePackage(dossier);
    await requireNothingLost({ files, target });
    await writePackageFiles({ files, target });
    say(`Wrote ${count(files.size, "file")} of ${dossier.id} ${dossier.version} to ${target}.`);
    return 0;
  },
};

async function requireWritable({ target, overwrite }: { target: string; overwrite: boolean }): Promise<void> {
  const found = await inspectTarget(target);
  if (found === "other")
    throw new CallError(`${target} exists and is no package, so it is left alone. Choose another path.`);
  if (found === "package" && !overwrite) {
    throw new CallError(`There is a package at ${target} already. Choose another path, or give --overwrite.`);
  }
}

async function requireNothingLost(replacing: { files: PackageFiles; target: string }): Promise<void> {
  const atRisk = await filesAtRisk(replacing);
  const [first] = atRisk;
  if (first === undefined) return;
  const others = atRisk.length === 1 ? "" : ` and ${count(atRisk.length - 1, "other file")}`;
  throw new CallError(
    `${replacing.target} holds ${first}${others}, which the package does not have and which would be lost. Move what you want to keep, or choose another path.`,
  );
}
