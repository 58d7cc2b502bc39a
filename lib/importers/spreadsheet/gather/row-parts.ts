import { COMMENTATOR_KINDS } from "@/lib/domain/dossier";
import type { GatheredCoder, GatheredSource } from "@/lib/importers/gathered";
import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import { confidenceWord, peopleWord } from "@/lib/importers/spreadsheet/columns/people-words";
import type { Sheet } from "@/lib/importers/spreadsheet/contents";
import type { CommentatorRow, Gatherer } from "@/lib/importers/spreadsheet/gather/gatherer";
import type { RowReader } from "@/lib/importers/spreadsheet/gather/row-reader";
import type { SpreadsheetMapping } from "@/lib/importers/spreadsheet/mapping";

/** Who speaks in a row: the name, or the institution where nobody is named; null with a problem where neither is. */
export function readPerson(row: RowReader, seenOn: string | null): CommentatorRow | null {
  const country = row.country();
  const [name, institution] = [row.text("name"), row.text("institution")];
  const who = name ?? institution;
  if (who === null) {
    const at = row.has("name") ? "name" : "institution";
    row.wrong(at, { found: null, expected: "a name, or an institution that speaks", what: "Nobody is named" });
    return null;
  }
  const [kindCell, capacityCell, typeCell] = [row.text("kind"), row.text("voice"), row.text("institutionType")];
  const [ofKind, capacityOf, ofType] = [kindCell, capacityCell, typeCell].map((cell) => peopleWord(cell ?? ""));
  return {
    name: who,
    kind: name === null ? "organisation" : (ofKind?.kind ?? null),
    voice: capacityOf?.voice ?? ofKind?.voice ?? null,
    country,
    note: kindCell === null || isOwnWord(kindCell) ? null : `${row.head("kind")}: ${kindCell.trim()}`,
    institution:
      institution === null
        ? null
        : {
            name: institution,
            type: ofType?.type ?? null,
            country: null,
            note: typeCell === null || ofType?.type ? null : `${row.head("institutionType")}: ${typeCell.trim()}`,
          },
    role: row.text("role")?.trim() ?? null,
    seenOn,
  };
}

/** Whether a kind is one of ours, so that nothing of it is lost. */
function isOwnWord(kind: string): boolean {
  return COMMENTATOR_KINDS.some((known) => known === kind.trim().toLowerCase());
}

/** The source that a row names; null where it names none. */
export function readSource(row: RowReader): Omit<GatheredSource, "issued"> | null {
  const [title, container, url] = [row.text("title"), row.text("container"), row.text("address")];
  const shown = title ?? url ?? container;
  if (shown === null) return null;
  return {
    key: ["source", title, container, url].map((part) => (part === null ? "" : foldLabel(part))).join("\u0000"),
    title: shown,
    cslType: container !== null ? "article" : title === null && url !== null ? "webpage" : "document",
    authors: (row.text("author") ?? "")
      .split(";")
      .map((author) => author.trim())
      .filter((author) => author !== ""),
    containerTitle: title === null ? null : (container?.trim() ?? null),
    language: null,
    url: url?.trim() ?? null,
    note: null,
    text: null,
  };
}

/** The sheet as a source: what rests on its cells rests on it. */
export function sheetSource(sheet: Sheet, title: string | null): Omit<GatheredSource, "issued"> {
  const place = sheet.name === null ? sheet.file : `${sheet.file}, sheet ${sheet.name}`;
  return {
    key: `sheet\u0000${sheet.file}\u0000${sheet.name ?? ""}`,
    title: title === null ? place : `${title} (${place})`,
    cslType: "dataset",
    authors: [],
    containerTitle: null,
    language: null,
    url: null,
    note: "Entries of this sheet are shown as they stand, with the heads of their columns; they are no quotations.",
    text: null,
    fileItself: { title, label: null },
  };
}

/** Who decided what the stance is. */
export function readCoder(row: RowReader, { basis, coder }: SpreadsheetMapping): GatheredCoder {
  if (basis === "record") return { key: "record", title: "Record", kind: "record" };
  const named = row.text("coder")?.trim() || coder.trim();
  const title = named || NO_CODER;
  return { key: `coder\u0000${foldLabel(title)}`, title, kind: "person", ...(!named && { isUnnamed: true }) };
}

export const NO_CODER = "Coder not named";

/** How sure the coder is; what is no word for it is counted, not taken. */
export function readConfidence(row: RowReader, gatherer: Gatherer): ReturnType<typeof confidenceWord> {
  const cell = row.text("confidence");
  if (cell === null) return null;
  const confidence = confidenceWord(cell);
  if (confidence === null) gatherer.leaveOut("confidences that are not low, medium or high");
  return confidence;
}

/** BCP 47 of a cell that holds a code; names of the commonest languages are known. */
export function readLanguage(row: RowReader, gatherer: Gatherer): string | null {
  const cell = row.text("language")?.trim();
  if (!cell) return null;
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(cell)) return cell.length <= 3 ? cell.toLowerCase() : cell;
  const code = languageOfName(cell);
  if (code === null) gatherer.leaveOut("languages that are neither a code nor a known name");
  return code;
}

const LANGUAGES =
  "ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh";

let languageNames: ReadonlyMap<string, string> | null = null;

function languageOfName(name: string): string | null {
  languageNames ??= new Map(
    ["en", "de", "fr", "ru"].flatMap((shown) => {
      const names = new Intl.DisplayNames([shown], { type: "language", fallback: "none" });
      return LANGUAGES.split(" ").flatMap((code): [string, string][] => {
        const known = names.of(code);
        return known ? [[foldLabel(known), code]] : [];
      });
    }),
  );
  return languageNames.get(foldLabel(name)) ?? null;
}
