import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { CallError, InputError } from "@/cli/usage-error";
import { userPath } from "@/cli/user-path";
import { readSourceText } from "@/lib/database/source-texts";
import type { Dossier, Source } from "@/lib/domain/dossier";

export interface SourceTextFound {
  readonly sourceId: string;
  readonly text: string;
  /** Whether its SHA-256 is the one the dossier gives; true where it gives none. */
  readonly isOriginal: boolean;
}

/** The texts that are held: those in the folder, and for the other sources those attached in the database. */
export async function readSourceTexts({
  dossier,
  folder,
}: {
  readonly dossier: Dossier;
  readonly folder: string | null;
}): Promise<SourceTextFound[]> {
  const place = folder === null ? null : await requireFolder(folder);
  const texts: SourceTextFound[] = [];
  for (const source of dossier.sources) {
    const found = (place && (await readFromFolder({ place, source }))) ?? (await readAttached({ dossier, source }));
    if (found) texts.push(found);
  }
  return texts;
}

async function requireFolder(written: string): Promise<string> {
  const place = userPath(written);
  const entry = await stat(place).catch(() => null);
  if (!entry?.isDirectory()) throw new CallError(`--sources: there is no folder ${written}.`);
  return place;
}

async function readFromFolder({ place, source }: { place: string; source: Source }): Promise<SourceTextFound | null> {
  const { fileName, sha256 } = source;
  // The name comes from a package: only the last part of it is used.
  const file = fileName === null ? null : path.join(place, path.basename(fileName));
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (bytes === null || file === null) return null;
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { sourceId: source.id, text: decode({ bytes, file }), isOriginal: sha256 === null || sha256 === hash };
}

function decode({ bytes, file }: { bytes: Uint8Array; file: string }): string {
  try {
    // A byte-order mark stays: offsets count it.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`${file} is not UTF-8, so nothing can be found in it. Convert it and try again.`);
  }
}

async function readAttached({
  dossier,
  source,
}: {
  dossier: Dossier;
  source: Source;
}): Promise<SourceTextFound | null> {
  const text = await readSourceText({ dossierId: dossier.id, sourceId: source.id });
  return text === null ? null : { sourceId: source.id, text, isOriginal: true };
}
