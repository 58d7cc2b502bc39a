import type { DossierIndex } from "@/lib/domain/dossier-index";
import { dnaFile } from "@/lib/exports/dna/dna-file";
import type { ExchangeFormat } from "@/lib/exports/exchange-formats";
import { qdcFile } from "@/lib/exports/refi/qdc-file";
import type { MadeFile } from "@/lib/exports/table-file";

/** A whole dossier as a file of another program: the Discourse Network Analyzer 3, or a codebook of REFI-QDA. */
export function exchangeFile(index: DossierIndex, format: ExchangeFormat): MadeFile {
  const { id, version } = index.dossier;
  if (format === "dna") {
    return { body: dnaFile(index), mediaType: "application/vnd.sqlite3", name: `${id}-${version}.dna` };
  }
  return { body: qdcFile(index.dossier), mediaType: "application/xml", name: `${id}-${version}-codebook.qdc` };
}
