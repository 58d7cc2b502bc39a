import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractText, getDocumentProxy } from "unpdf";

const HOW_TO_GET = "The tests of PDF need pdftotext and mutool. On Debian: apt-get install poppler-utils mupdf-tools";

export interface PdfTexts {
  /** What a person sees, as three independent readers give it. */
  readonly poppler: string;
  readonly mupdf: string;
  readonly pdfjs: string;
  /** What a screen reader is given: the structure tree, by Poppler. */
  readonly structure: string;
  /** The bookmarks as MuPDF and PDF.js give them. */
  readonly bookmarks: Readonly<Record<"mupdf" | "pdfjs", readonly string[]>>;
}

/** A PDF as Poppler, MuPDF and PDF.js read it. */
export async function textsOfPdf(bytes: Uint8Array): Promise<PdfTexts> {
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
      structure: run("pdfinfo", ["-struct-text", "-enc", "UTF-8", file]),
      bookmarks: {
        mupdf: [...run("mutool", ["show", file, "outline"]).matchAll(/"(.*)"/g)].map(([, title = ""]) => title),
        pdfjs: titlesOf(await document.getOutline()),
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titlesOf(outline: readonly Bookmark[] | null): string[] {
  return (outline ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);
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
