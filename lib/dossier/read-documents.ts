import { compareText } from "@/lib/domain/collections";
import type { DossierDocument } from "@/lib/domain/dossier";
import { decodeText } from "@/lib/dossier/csv/decode-text";
import { LIMITS, megabytes } from "@/lib/dossier/limits";
import { isSystemFile, type PackageFiles } from "@/lib/dossier/package-files";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";

/**
 * Takes the texts that travel beside the tables: *.md and *.txt at the top of the package, byte for byte. What is
 * neither table, descriptor nor such a text is reported and left out.
 *
 * @param known paths that are accounted for: the descriptor, the tables, the texts of sources.
 * @returns the documents in order of their paths.
 */
export function readDocuments({ files, known }: { files: PackageFiles; known: ReadonlySet<string> }): {
  documents: DossierDocument[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const documents: DossierDocument[] = [];
  for (const [path, bytes] of [...files].toSorted(([a], [b]) => compareText(a, b))) {
    if (known.has(path) || isSystemFile(path)) continue;
    if (path.includes("/") || !/\.(md|txt)$/.test(path)) {
      problems.push(notImported({ file: path, what: "The file is no table of a dossier and is not imported" }));
    } else if (bytes.length > LIMITS.documentBytes) {
      const what = `The file has ${megabytes(bytes.length)} and is not imported`;
      problems.push(notImported({ file: path, what }));
    } else {
      const decoded = decodeText({ file: path, bytes });
      problems.push(...decoded.problems);
      const nul = decoded.text?.indexOf("\u0000") ?? -1;
      if (decoded.text !== null && nul >= 0) problems.push(holdsNul(path, decoded.text.slice(0, nul)));
      else if (decoded.text !== null) documents.push({ path, text: decoded.text });
    }
  }
  return { documents, problems };
}

/** Not every database can store it: a package that passes on one must pass on the other. */
function holdsNul(file: string, before: string): Problem {
  const row = before.split("\n").length;
  const expected = "text without the character U+0000";
  return problemError({ file, row, found: "U+0000", expected, what: "The text holds the character U+0000" });
}

function notImported({ file, what }: { file: string; what: string }): Problem {
  const expected = `tables as CSV, or *.md and *.txt of at most ${megabytes(LIMITS.documentBytes)} at the top of the package`;
  return problemWarning({ file, expected, what });
}
