import { type FileKind, fileKind } from "@/lib/importers/files/file-kind";
import type { ImportFile } from "@/lib/importers/importer";

/**
 * Why no reader takes a file, as a sentence that says what it is and what to do; null for kinds that a reader may take.
 * A name that promises something else is named as such.
 */
export function whyUnreadable(file: ImportFile): string | null {
  const kind = fileKind(file.bytes);
  const advice = ADVICE[kind];
  if (!advice) return null;
  return `“${file.name}” ${advice.is}${promise(file.name, kind)}. ${advice.do}`;
}

interface Advice {
  readonly is: string;
  readonly do: string;
}

const SAVE_AS = "Open it in your spreadsheet program, save it as .xlsx, and choose that file.";

const ADVICE: Readonly<Partial<Record<FileKind, Advice>>> = {
  "protected-office": {
    is: "is protected by a password",
    do: "Open it with the password, remove it (File, Info, Protect Workbook, Encrypt with Password), save it, and choose it again.",
  },
  xls: { is: "is a workbook in the format of Excel 97–2003 (.xls)", do: SAVE_AS },
  xlsb: { is: "is a binary workbook (.xlsb)", do: SAVE_AS },
  ods: { is: "is an OpenDocument file (.ods or .odt)", do: SAVE_AS },
  numbers: {
    is: "is a file of Numbers or Pages",
    do: "Open it there, choose File, Export to, Excel, and choose the .xlsx file.",
  },
  doc: {
    is: "is a document in the format of Word 97–2003 (.doc)",
    do: "Open it, save it as .docx, and choose that file.",
  },
  ole: { is: "is a file of an old office program", do: "Open it in its program and save it in a current format." },
  rtf: { is: "is a rich text file (.rtf)", do: "Open it, save it as .docx, and choose that file." },
  picture: { is: "is a picture", do: "Only files with text can be read: a spreadsheet, a document or a PDF." },
  archive: { is: "is an archive", do: "Unpack it and choose the files inside." },
  epub: { is: "is an e-book", do: "Save the text as a plain text file, and choose that." },
  empty: { is: "is empty", do: "Look whether it was saved, and choose it again." },
  binary: {
    is: "is in no format that can be read here",
    do: "Save your table as .xlsx or CSV, or your text as .docx, PDF or plain text.",
  },
};

const USUAL_NAMES: Readonly<Record<string, RegExp>> = {
  xls: /\.xls$/i,
  xlsb: /\.xlsb$/i,
  ods: /\.(ods|odt)$/i,
  numbers: /\.(numbers|pages)$/i,
  doc: /\.doc$/i,
  rtf: /\.rtf$/i,
  picture: /\.(png|jpe?g|gif)$/i,
};

/** ", although its name ends in .csv" where the name promises something else. */
function promise(name: string, kind: FileKind): string {
  const usual = USUAL_NAMES[kind];
  const ending = /\.[a-z0-9]{2,8}$/i.exec(name)?.[0];
  return usual && ending && !usual.test(name) ? `, although its name ends in ${ending}` : "";
}
