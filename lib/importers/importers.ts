import { bibliographyImporter } from "@/lib/importers/bibliography/bibliography-importer";
import { dnaImporter } from "@/lib/importers/dna/dna-importer";
import { whyUnreadable } from "@/lib/importers/files/why-unreadable";
import { type Importer, type ImportFile, ImportRefusal } from "@/lib/importers/importer";
import { polisImporter } from "@/lib/importers/polis/polis-importer";
import { qdaImporter } from "@/lib/importers/qdpx/qda-importer";
import { spreadsheetImporter } from "@/lib/importers/spreadsheet/spreadsheet-importer";
import { textImporter } from "@/lib/importers/texts/text-importer";

/** An importer whose contents and mapping are its own affair. */
export type AnyImporter = Importer<unknown, unknown>;

/** Every reader of a foreign format, those that are surest of themselves first. */
const IMPORTERS: readonly AnyImporter[] = [
  dnaImporter as AnyImporter,
  qdaImporter as AnyImporter,
  polisImporter as AnyImporter,
  bibliographyImporter as AnyImporter,
  spreadsheetImporter as AnyImporter,
  textImporter as AnyImporter,
];

/**
 * The importer of files, by their content.
 *
 * @throws ImportRefusal where no format is recognised, with what can be read.
 */
export function detectImporter(files: readonly ImportFile[]): { importer: AnyImporter; reason: string } {
  const empty = files.find(({ bytes }) => bytes.length === 0);
  if (empty) throw new ImportRefusal(`${empty.name} is empty. Nothing was taken from it.`);
  for (const importer of IMPORTERS) {
    const reason = importer.detect(files);
    if (reason !== null) return { importer, reason };
  }
  for (const file of files) {
    const reason = whyUnreadable(file);
    if (reason !== null) throw new ImportRefusal(reason);
  }
  const names = files.map(({ name }) => name).join(", ");
  const readable = IMPORTERS.map(({ title }) => title).join("; ");
  throw new ImportRefusal(`What ${names} holds is none of what can be read: ${readable}.`);
}
