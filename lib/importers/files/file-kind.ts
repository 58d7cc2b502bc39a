import { readZipDirectory, ZipError } from "@/lib/dossier/zip/zip-directory";

export const FILE_KINDS = [
  "xlsx",
  "xlsb",
  "ods",
  "numbers",
  "docx",
  "qdpx",
  "epub",
  "zip",
  "protected-office",
  "xls",
  "doc",
  "ole",
  "pdf",
  "sqlite",
  "rtf",
  "picture",
  "archive",
  "html",
  "xml",
  "text",
  "empty",
  "binary",
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** How many bytes of a text are looked at. */
const LOOK = 4096;

/**
 * Media type sniffing: what a file is, by its first bytes or, for a zip, by the names of its entries. Its own name
 * plays no part. O(entries of a zip).
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return zipKind(bytes);
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oleKind(bytes);
  const magic = MAGIC.find(([start]) => begins(bytes, start));
  return magic ? magic[1] : textKind(bytes);
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const MAGIC: readonly (readonly [readonly number[], FileKind])[] = [
  [ascii("%PDF"), "pdf"],
  [ascii("SQLite format 3"), "sqlite"],
  [ascii("{\\rtf"), "rtf"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [ascii("GIF8"), "picture"],
  [[0x1f, 0x8b], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive"],
  [ascii("Rar!"), "archive"],
];

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function zipKind(bytes: Uint8Array): FileKind {
  let paths: string[];
  try {
    paths = readZipDirectory(bytes).map(({ path }) => path.toLowerCase());
  } catch (error) {
    if (error instanceof ZipError) return "zip";
    throw error;
  }
  const has = (test: (path: string) => boolean) => paths.some(test);
  if (has((path) => path === "xl/workbook.xml")) return "xlsx";
  if (has((path) => path === "xl/workbook.bin")) return "xlsb";
  if (has((path) => path === "word/document.xml")) return "docx";
  if (has((path) => /^[^/]+\.qde$/.test(path))) return "qdpx";
  if (has((path) => path.endsWith(".iwa"))) return "numbers";
  if (has((path) => path === "meta-inf/container.xml")) return "epub";
  if (has((path) => path === "mimetype") && has((path) => path === "content.xml")) return "ods";
  return "zip";
}

/** The old binary container of office files; one that holds an encrypted package is a new file with a password. */
function oleKind(bytes: Uint8Array): FileKind {
  const holds = (name: string) => includesUtf16(bytes, name);
  if (holds("EncryptedPackage")) return "protected-office";
  if (holds("Workbook") || holds("Book")) return "xls";
  return holds("WordDocument") ? "doc" : "ole";
}

/** Names in the directory of the container are UTF-16, little end first. */
function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Buffer.from(name, "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted);
}

function textKind(bytes: Uint8Array): FileKind {
  const isUtf16 = begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]);
  const head = bytes.subarray(0, LOOK);
  if (isUtf16) return "text";
  // Every second byte is zero in UTF-16 of Latin letters; any other zero byte is no text.
  const zeros = head.filter((byte) => byte === 0).length;
  if (zeros > 0) return zeros > head.length * 0.3 && zeros < head.length * 0.6 ? "text" : "binary";
  const start = Buffer.from(head)
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  if (/^<!doctype html|^<html|^<head|^<body|^<table/.test(start)) return "html";
  if (start.startsWith("<?xml")) return /<html[\s>]/.test(start) ? "html" : "xml";
  return "text";
}
