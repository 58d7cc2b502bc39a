import type { Dossier } from "@/lib/domain/dossier";
import { checkResources } from "@/lib/dossier/checks/check-resources";
import { checkSourceTexts } from "@/lib/dossier/checks/check-source-texts";
import { checkTables } from "@/lib/dossier/checks/check-tables";
import { orderRows, toDossierTables } from "@/lib/dossier/dossier-rows";
import { checkComparison } from "@/lib/dossier/first-comparison";
import { checkPackageFiles, isSystemFile, type PackageFiles } from "@/lib/dossier/package-files";
import { condenseProblems, errorsFirst, hasError, type Problem } from "@/lib/dossier/problem";
import { DESCRIPTOR_FILE, readDescriptor } from "@/lib/dossier/read-descriptor";
import { readDocuments } from "@/lib/dossier/read-documents";
import { readResources } from "@/lib/dossier/read-resources";
import { type ReadProgress, readTables } from "@/lib/dossier/read-tables";
import { readWording } from "@/lib/dossier/read-wording";

export type { PackageFiles } from "@/lib/dossier/package-files";
export type { Problem } from "@/lib/dossier/problem";

/**
 * Reads a dossier package, whatever the entrance it came through, and reports everything that is wrong with it:
 * nothing stops at the first problem. Never throws on bytes from outside.
 *
 * @param files the files of a folder or an unpacked zip, by path inside the package.
 * @param onProgress hears how many tables have been read; large ones take seconds.
 * @returns the dossier, with its arrays in canonical order, or null as soon as there is one error; and every problem,
 * errors first. O(bytes), plus sorting.
 */
export function readPackage(
  files: PackageFiles,
  { onProgress }: { onProgress?: ReadProgress } = {},
): { dossier: Dossier | null; problems: Problem[] } {
  const wanted: PackageFiles = new Map([...files].filter(([path]) => !isSystemFile(path)));
  const sizeProblems = checkPackageFiles(wanted);
  // A package beyond the limits is not read: that is what the limits are for.
  if (hasError(sizeProblems)) return { dossier: null, problems: sizeProblems };

  const { descriptor, identity, problems: descriptorProblems } = readDescriptor(wanted.get(DESCRIPTOR_FILE));
  const resources = readResources({ descriptor, files: wanted });
  const { tables, problems: tableProblems } = readTables({ files: wanted, tableFiles: resources.tables, onProgress });
  const { wording, problems: wordingProblems } = readWording(descriptor ?? {});
  const texts = checkSourceTexts({ files: wanted, tables });
  const known = new Set([DESCRIPTOR_FILE, ...texts.paths, ...[...resources.tables.values()].map(({ path }) => path)]);
  const { documents, problems: documentProblems } = readDocuments({ files: wanted, known });

  const problems = condenseProblems([
    ...descriptorProblems,
    ...wordingProblems,
    ...resources.problems,
    ...tableProblems,
    ...checkTables(tables, wording),
    ...texts.problems,
    ...documentProblems,
    ...(descriptor ? checkResources({ descriptor, files: wanted }) : []),
  ]);
  if (!descriptor || !identity || hasError(problems)) return { dossier: null, problems: errorsFirst(problems) };
  const dossier = { ...identity, ...toDossierTables(orderRows(tables)), descriptor, wording, documents };
  // Which choices a dossier has is known once its tables are right.
  const all = [...problems, ...checkComparison(dossier)];
  return { dossier: hasError(all) ? null : dossier, problems: errorsFirst(all) };
}
