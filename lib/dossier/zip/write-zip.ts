import { zipSync } from "fflate";
import { compareText } from "@/lib/domain/collections";
import type { PackageFiles } from "@/lib/dossier/package-files";

/** The first day that a zip can hold. It is read as local time, so the same bytes come out in every time zone. */
const NO_DATE = new Date(1980, 0, 1);

/** Zips files so that the same files always give the same bytes: sorted by path, without dates. O(bytes). */
export function writeZip(files: PackageFiles): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => compareText(a, b));
  return zipSync(Object.fromEntries(sorted), { level: 6, mtime: NO_DATE });
}
