import { lstat, readdir } from "node:fs/promises";
import path from "node:path";

const BLOCK = 512;

/** Bytes that a folder takes on the disk with all below it, as `du` counts them: whole blocks, each file once. */
export async function diskUsage(folder: string, seen: Set<number> = new Set()): Promise<number> {
  let sum = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    const { ino, blocks } = await lstat(place);
    if (!seen.has(ino)) sum += blocks * BLOCK;
    seen.add(ino);
    if (entry.isDirectory()) sum += await diskUsage(place, seen);
  }
  return sum;
}
