/** A file as the directory at the end of a zip describes it. */
export interface ZipEntry {
  readonly path: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  readonly method: "stored" | "deflated";
  /** The packed bytes. */
  readonly packed: Uint8Array;
}

/** Why a zip cannot be read. */
export class ZipError extends Error {}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const FILE_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const FILE_LENGTH = 30;
const MAX_COMMENT_LENGTH = 0xffff;

/**
 * Reads the central directory of a zip, from which the sizes are known before anything is unpacked. Folders are left
 * out. Encrypted, split and zip64 archives are refused: none is needed below the limits of a package.
 *
 * @throws ZipError with a sentence about what is wrong. O(entries).
 * Reference: PKWARE, .ZIP File Format Specification 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if (count === 0xffff || offset === 0xffffffff) throw new ZipError("The file is a zip64 archive");
  if (view.getUint16(end + 4, true) !== 0) throw new ZipError("The file is one part of a split archive");

  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (!hasSignature({ view, offset, signature: ENTRY_SIGNATURE, length: ENTRY_LENGTH })) {
      throw new ZipError("The directory at the end of the file is damaged");
    }
    const entry = readEntry({ view, bytes, offset });
    entries.push(entry);
    offset += ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(offset + field, true), 0);
  }
  return withSlashes(entries).filter(({ path }) => !path.endsWith("/"));
}

/**
 * Old programs of Windows write its own separator, against the specification (4.4.17): paths where nobody writes the
 * right one.
 */
function withSlashes(entries: readonly ZipEntry[]): ZipEntry[] {
  if (entries.some(({ path }) => path.includes("/"))) return [...entries];
  return entries.map((entry) => ({ ...entry, path: entry.path.replaceAll("\\", "/") }));
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT_LENGTH);
  for (let offset = view.byteLength - END_LENGTH; offset >= earliest; offset -= 1) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  throw new ZipError("The file is no zip archive, or it is cut off");
}

function readEntry({ view, bytes, offset }: { view: DataView; bytes: Uint8Array; offset: number }): ZipEntry {
  const nameEnd = offset + ENTRY_LENGTH + view.getUint16(offset + 28, true);
  const path = readName(bytes.subarray(offset + ENTRY_LENGTH, nameEnd));
  if ((view.getUint16(offset + 8, true) & 1) === 1) throw new ZipError(`${path} is encrypted`);
  const method = view.getUint16(offset + 10, true);
  if (method !== 0 && method !== 8) throw new ZipError(`${path} is packed in a way that is not supported`);
  const packedBytes = view.getUint32(offset + 20, true);
  const start = view.getUint32(offset + 42, true);
  if (!hasSignature({ view, offset: start, signature: FILE_SIGNATURE, length: FILE_LENGTH })) {
    throw new ZipError(`${path} is damaged`);
  }
  const dataStart = start + FILE_LENGTH + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (dataStart + packedBytes > bytes.length) throw new ZipError(`${path} is cut off`);
  return {
    path,
    packedBytes,
    unpackedBytes: view.getUint32(offset + 24, true),
    checksum: view.getUint32(offset + 16, true),
    method: method === 0 ? "stored" : "deflated",
    packed: bytes.subarray(dataStart, dataStart + packedBytes),
  };
}

function readName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ZipError("A file name in the archive is not UTF-8");
  }
}

function hasSignature(check: { view: DataView; offset: number; signature: number; length: number }): boolean {
  const { view, offset, signature, length } = check;
  return offset + length <= view.byteLength && view.getUint32(offset, true) === signature;
}
