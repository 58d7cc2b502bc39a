import { unpackEntry } from "@/lib/dossier/zip/unpack-entry";
import { readZipDirectory, type ZipEntry, ZipError } from "@/lib/dossier/zip/zip-directory";
import { type ImportFile, ImportRefusal } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";

/**
 * Entries of an archive by path, judged by its directory before a byte is unpacked: number, declared sizes, growth, and
 * paths that leave the archive. Unpacking with `unpackPart` stops where the declaration was false.
 *
 * @throws ImportRefusal. O(entries).
 */
export function openZip(file: ImportFile): ReadonlyMap<string, ZipEntry> {
  const entries = directoryOf(file);
  const packed = entries.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const refuse = (what: string) => {
    throw new ImportRefusal(`“${file.name}” ${what}.`);
  };
  if (entries.length > IMPORT_LIMITS.zipEntries) {
    refuse(`holds ${entries.length} files inside it; at most ${IMPORT_LIMITS.zipEntries} can be read`);
  }
  if (unpacked > IMPORT_LIMITS.unpackedBytes) {
    const [is, most] = [unpacked, IMPORT_LIMITS.unpackedBytes].map((bytes) => Math.ceil(bytes / 1_000_000));
    refuse(
      `says that it unfolds to ${is} MB; at most ${most} MB can be read. Leave out what is not needed, or split it`,
    );
  }
  if (unpacked > 1_000_000 && unpacked > packed * IMPORT_LIMITS.zipRatio) {
    const times = Math.round(unpacked / Math.max(1, packed));
    refuse(`says that it unfolds to ${times} times its size; at most ${IMPORT_LIMITS.zipRatio} times is read`);
  }
  const outside = entries.find(({ path }) => /^[/\\]|(^|[/\\])\.\.([/\\]|$)|^[a-z]:/i.test(path));
  if (outside) refuse(`holds a file whose path leaves the archive: ${outside.path}`);
  return new Map(entries.map((entry) => [entry.path, entry]));
}

/** @throws ImportRefusal where the bytes are damaged or more than the directory declared. */
export function unpackPart(file: ImportFile, entry: ZipEntry): Uint8Array {
  return inWords(file, () => unpackEntry(entry));
}

function directoryOf(file: ImportFile): ZipEntry[] {
  return inWords(file, () => readZipDirectory(file.bytes));
}

function inWords<Result>(file: ImportFile, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new ImportRefusal(`“${file.name}” is damaged: ${error.message}. Save it again in its program.`);
  }
}
