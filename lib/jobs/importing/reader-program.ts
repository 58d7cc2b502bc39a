// The program of the process that reads foreign files, within limits of memory and time. The set-up bundles it into
// generated/import-reader.mjs (scripts/setup/bundles.mjs).
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { ImportRefusal } from "@/lib/importers/importer";
import { detectImporter } from "@/lib/importers/importers";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import type { GatheredList, ReaderMessage, ReaderOrder, ReadLine } from "@/lib/jobs/importing/import-request";
import { sendToParent } from "@/lib/jobs/importing/send-to-parent";

/** Records on one line of the file: few enough that a line is small, many enough that there are few lines. */
const ROWS_A_LINE = 1_000;

process.on("disconnect", () => process.exit(1));

process.on("message", async (order: ReaderOrder) => {
  try {
    await read(order);
    await send({ kind: "done" });
  } catch (error) {
    // Anything else is a fault of the program, or of a file that it was not prepared for: it ends this process, and
    // whoever waits is told.
    if (!(error instanceof ImportRefusal)) throw error;
    await send({ kind: "refused", sentence: error.message });
  }
  process.exit(0);
});

async function read({ request, out }: ReaderOrder): Promise<void> {
  const files = request.files.map(({ name, path }) => ({ name, bytes: new Uint8Array(readFileSync(path)) }));
  const { importer, reason } = detectImporter(files);
  const contents = await importer.read(files, {
    encoding: request.encoding,
    onProgress: (progress) => void send({ kind: "progress", ...progress }),
  });
  const fits = (mapping: unknown) => importer.checkMapping(contents, mapping) === null;
  const isGiven = request.mapping !== null && request.mapping !== undefined;
  const isAdapted = request.isMappingAdapted === true && !fits(request.mapping);
  const wish = isGiven ? request.mapping : (request.remembered.find(fits) ?? null);
  const proposal = isGiven && !isAdapted ? { mapping: request.mapping, reasons: [] } : importer.propose(contents, wish);
  const wrong = importer.checkMapping(contents, proposal.mapping);
  if (wrong !== null) throw new ImportRefusal(wrong);
  const { gathered, ...rest } = importer.gather(contents, proposal.mapping);
  const { sources, codings } = gathered;
  const long = sources.find(({ text }) => (text?.length ?? 0) > IMPORT_LIMITS.textCharacters);
  if (long) {
    throw new ImportRefusal(
      `The text “${long.title}” has ${long.text?.length} characters; at most ${IMPORT_LIMITS.textCharacters} can be taken.`,
    );
  }
  if (codings.length > IMPORT_LIMITS.statements) {
    throw new ImportRefusal(
      `The files hold ${codings.length} statements; at most ${IMPORT_LIMITS.statements} can be imported at once. Split them.`,
    );
  }
  const header = {
    format: importer.format,
    title: importer.title,
    recognisedBy: reason,
    ...proposal,
    shown: importer.show(contents, proposal.mapping),
    ...rest,
    problems: rest.problems.slice(0, IMPORT_LIMITS.problems),
  };
  const file = openSync(out, "w");
  const write = (line: ReadLine) => writeSync(file, `${JSON.stringify(line)}\n`);
  write({ header, title: gathered.title });
  for (const [list, rows] of Object.entries(gathered)) {
    if (!Array.isArray(rows)) continue;
    for (let at = 0; at < rows.length; at += ROWS_A_LINE) {
      write({ list: list as GatheredList, rows: rows.slice(at, at + ROWS_A_LINE) });
    }
  }
  closeSync(file);
}

const send = (message: ReaderMessage): Promise<void> => sendToParent(message);
