import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { ImportRefusal } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import { type ExtractedText, tidyLines } from "@/lib/importers/texts/extracted";

/** Characters a page below which a document is taken for a scan. */
const MIN_PAGE_CHARACTERS = 20;

/** Share of pages on which a line must come back to be a running one; and pages below which nothing can be told. */
const RUNNING_SHARE = 0.5;
const MIN_PAGES = 3;
/** Lines from the top and from the bottom of a page among which running ones are looked for. */
const EDGE = 3;

/** Text of a PDF as its lines are printed; hyphens at their ends stay. @throws ImportRefusal in a sentence. */
export async function readPdf({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<ExtractedText> {
  const document = await open(name, bytes);
  if (document.numPages > IMPORT_LIMITS.pdfPages) {
    throw new ImportRefusal(
      `“${name}” has ${document.numPages} pages; at most ${IMPORT_LIMITS.pdfPages} can be read. Split it.`,
    );
  }
  const { text: pages } = await extractText(document, { mergePages: false });
  const characters = pages.reduce((sum, page) => sum + page.trim().length, 0);
  if (characters < MIN_PAGE_CHARACTERS * pages.length) {
    throw new ImportRefusal(`“${name}” has pictures of pages and no text. Have its text recognised (OCR) first.`);
  }
  const { info } = await getMeta(document).catch(() => ({ info: {} as Record<string, unknown> }));
  const title = typeof info?.Title === "string" ? info.Title.trim() : "";
  const running = runningLines(pages);
  const isRunning = new Set(running.map(({ shape }) => shape));
  const kept = pages.map((page) =>
    page
      .split("\n")
      .filter((line) => !isRunning.has(shapeOf(line)))
      .join("\n"),
  );
  return {
    title: title || null,
    url: null,
    language: null,
    whole: tidyLines(pages.join("\n")),
    main: null,
    running: running.map(({ line, count }) => ({ line, count })),
    withoutRunning: running.length === 0 ? null : tidyLines(kept.join("\n")),
  };
}

async function open(name: string, bytes: Uint8Array) {
  try {
    // The library takes the bytes for its own.
    return await getDocumentProxy(new Uint8Array(bytes));
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new ImportRefusal(
      isLocked
        ? `“${name}” has a password. Save it without one and try again.`
        : `“${name}” is no whole PDF. Download it again.`,
    );
  }
}

/** A line without its numbers: "Page 3 of 15" and "Page 4 of 15" have one shape. */
function shapeOf(line: string): string {
  return line.trim().replace(/\d+/g, "#");
}

function runningLines(pages: readonly string[]): { line: string; shape: string; count: number }[] {
  if (pages.length < MIN_PAGES) return [];
  const met = new Map<string, { line: string; count: number }>();
  for (const page of pages) {
    const lines = page.split("\n").filter((line) => line.trim() !== "");
    const edges = [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
    for (const shape of new Set(edges.map(shapeOf))) {
      const line = edges.find((one) => shapeOf(one) === shape) ?? "";
      met.set(shape, { line: met.get(shape)?.line ?? line, count: (met.get(shape)?.count ?? 0) + 1 });
    }
  }
  return [...met]
    .filter(([, { count }]) => count >= RUNNING_SHARE * pages.length)
    .map(([shape, { line, count }]) => ({ line: line.trim(), shape, count }));
}
