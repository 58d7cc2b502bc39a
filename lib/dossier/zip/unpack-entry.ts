import { crc32 } from "node:zlib";
import { Inflate } from "fflate";
import { type ZipEntry, ZipError } from "@/lib/dossier/zip/zip-directory";

const CHUNK = 4096;

/**
 * Unpacks one file of a zip and stops as soon as it grows beyond the size that the directory declares, so that a
 * false declaration costs no memory. Small chunks bound what one step can unfold into (about a thousandfold).
 *
 * @throws ZipError if the bytes are damaged, or more or fewer than declared.
 */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === "stored" ? storedBytes(entry) : inflate(entry);
  if (bytes.length !== entry.unpackedBytes) throw new ZipError(`${entry.path} is shorter than the archive says`);
  if (crc32(bytes) !== entry.checksum) throw new ZipError(`${entry.path} is damaged: its checksum differs`);
  return bytes;
}

function storedBytes(entry: ZipEntry): Uint8Array {
  if (entry.packedBytes > entry.unpackedBytes) throw longer(entry);
  return entry.packed.slice();
}

function inflate(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.unpackedBytes);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > bytes.length) throw longer(entry);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < entry.packed.length; from += CHUNK) {
      const to = from + CHUNK;
      stream.push(entry.packed.subarray(from, to), to >= entry.packed.length);
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError(`${entry.path} is damaged`);
  }
  return bytes.subarray(0, length);
}

function longer(entry: ZipEntry): ZipError {
  return new ZipError(`${entry.path} is longer than the archive says`);
}
