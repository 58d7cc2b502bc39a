import { createHash } from "node:crypto";
import { type JsonObject, objectsIn, textAt } from "@/lib/dossier/json";
import type { PackageFiles } from "@/lib/dossier/package-files";
import { type Problem, problemWarning } from "@/lib/dossier/problem";
import { DESCRIPTOR_FILE } from "@/lib/dossier/read-descriptor";

/** Compares sizes and checksums in the descriptor with the files: a difference means that a file was edited since. */
export function checkResources({ descriptor, files }: { descriptor: JsonObject; files: PackageFiles }): Problem[] {
  return objectsIn(descriptor.resources).flatMap((resource) => {
    const path = textAt(resource, "path");
    const bytes = path === null ? undefined : files.get(path);
    if (path === null || !bytes) return [];
    const hash = textAt(resource, "hash");
    const sizeFits = typeof resource.bytes !== "number" || resource.bytes === bytes.length;
    const hashFits = hash === null || !hash.startsWith("sha256:") || hash === hashOf(bytes);
    if (sizeFits && hashFits) return [];
    const what = `The file was edited after ${DESCRIPTOR_FILE} was written: its ${sizeFits ? "checksum" : "size"} differs`;
    const expected = sizeFits ? `${hash}` : `${String(resource.bytes)} bytes`;
    const found = sizeFits ? hashOf(bytes) : `${bytes.length} bytes`;
    return [problemWarning({ file: path, found, expected, what })];
  });
}

/** The checksum of a file as a descriptor writes it. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256:${sha256(bytes)}`;
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
