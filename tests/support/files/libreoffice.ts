import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const HOW_TO_GET =
  "The tests of exports need LibreOffice and pdftotext. On Debian: apt-get install libreoffice-impress-nogui libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils";

/**
 * Opens a file in LibreOffice, converts it to PDF and reads the pages back as text. Throws where the file does not
 * open.
 */
export function pagesInLibreOffice(bytes: Uint8Array, extension: "pptx" | "docx" | "xlsx"): string[] {
  return inFolder((folder) => {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    convert(file, "pdf", folder);
    const text = run("pdftotext", ["-layout", "-enc", "UTF-8", join(folder, "file.pdf"), "-"]);
    return text.split("\f").filter((page) => page.trim() !== "");
  });
}

function convert(file: string, format: string, folder: string): void {
  // A profile of its own: two instances on one profile wait for each other.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  run("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, file]);
}

function run(program: string, parameters: readonly string[]): string {
  try {
    return execFileSync(program, [...parameters], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 64e6,
    });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") throw new Error(HOW_TO_GET, { cause });
    throw cause;
  }
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "concordance-office-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
