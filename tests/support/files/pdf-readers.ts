import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractText, getDocumentProxy } from "unpdf";

const HOW_TO_GET = "The tests of PDF need pdftotext and mutool. On Debian: apt-get install poppler-utils mupdf-tools";

/** The text of a PDF as three independent readers give it: Poppler, MuPDF and PDF.js. */
export async function textsOfPdf(bytes: Uint8Array): Promise<Readonly<Record<"poppler" | "mupdf" | "pdfjs", string>>> {
  const folder = mkdtempSync(join(tmpdir(), "concordance-pdf-"));
  try {
    const file = join(folder, "file.pdf");
    writeFileSync(file, bytes);
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(document, { mergePages: true });
    return {
      poppler: run("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"]),
      mupdf: run("mutool", ["draw", "-q", "-F", "txt", file]),
      pdfjs: text,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, parameters: readonly string[]): string {
  try {
    return execFileSync(program, [...parameters], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64e6,
    });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") throw new Error(HOW_TO_GET, { cause });
    throw cause;
  }
}
