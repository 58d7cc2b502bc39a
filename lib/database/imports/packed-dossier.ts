import type { Dossier } from "@/lib/domain/dossier";
import { orderRows, toDossierTables } from "@/lib/dossier/dossier-rows";
import { DESCRIPTOR_FILE, readDescriptor } from "@/lib/dossier/read-descriptor";
import { readDocuments } from "@/lib/dossier/read-documents";
import { readResources } from "@/lib/dossier/read-resources";
import { readTables } from "@/lib/dossier/read-tables";
import { readWording } from "@/lib/dossier/read-wording";
import { writePackage } from "@/lib/dossier/write-package";
import { readZip } from "@/lib/dossier/zip/read-zip";
import { writeZip } from "@/lib/dossier/zip/write-zip";

/** A dossier as a zipped package. */
export function packDossier(dossier: Dossier): Uint8Array {
  return writeZip(writePackage(dossier));
}

/**
 * The dossier that was packed, under the id it had.
 *
 * Not readPackage: a draft may lack what a package must have, and comes back as it was.
 */
export function unpackDossier(bytes: Uint8Array, id: string): Dossier | null {
  const { files } = readZip(bytes);
  const { descriptor, identity } = readDescriptor(files?.get(DESCRIPTOR_FILE));
  if (!files || !descriptor || !identity) return null;
  const resources = readResources({ descriptor, files });
  const { tables } = readTables({ files, tableFiles: resources.tables });
  const known = new Set([DESCRIPTOR_FILE, ...[...resources.tables.values()].map(({ path }) => path)]);
  const { documents } = readDocuments({ files, known });
  const { wording } = readWording(descriptor);
  return { ...identity, id, ...toDossierTables(orderRows(tables)), descriptor, wording, documents };
}
