import { z } from "zod";
import { type FileKind, fileKind } from "@/lib/importers/files/file-kind";
import { type GatheredSource, NOTHING_GATHERED } from "@/lib/importers/gathered";
import { type Gathering, type Importer, type ImportFile, ImportRefusal } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import { decodeSheetText, SHEET_ENCODINGS } from "@/lib/importers/spreadsheet/text/decode-sheet-text";
import { type ExtractedText, shareTaken, tidyLines } from "@/lib/importers/texts/extracted";
import { readDocx } from "@/lib/importers/texts/read-docx";
import { readHtml } from "@/lib/importers/texts/read-html";
import { readPdf } from "@/lib/importers/texts/read-pdf";

export interface TextContents {
  readonly texts: readonly (ExtractedText & { readonly file: string; readonly kind: TextKind })[];
}

type TextKind = Extract<FileKind, "docx" | "pdf" | "html" | "text">;

/** What is taken of each text, and how its source is described. */
export interface TextMapping {
  readonly texts: readonly {
    readonly file: string;
    readonly title: string;
    /** The whole text, the part that seems to be meant, or the whole without lines that come back on every page. */
    readonly take: "whole" | "main" | "without running lines";
    /** ISO date as far as it is known; null for none. */
    readonly issued: string | null;
    readonly containerTitle: string | null;
    readonly url: string | null;
  }[];
}

const MAPPING: z.ZodType<TextMapping> = z.object({
  texts: z.array(
    z.object({
      file: z.string(),
      title: z.string().min(1),
      take: z.enum(["whole", "main", "without running lines"]),
      issued: z.string().nullable(),
      containerTitle: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
});

const KINDS: readonly FileKind[] = ["docx", "pdf", "html", "text"];
const TYPES: Readonly<Record<TextKind, string>> = {
  docx: "document",
  pdf: "document",
  html: "webpage",
  text: "document",
};

/** Share of the visible characters below which what is left out is warned of. */
const MIN_KEPT = 0.6;

/** Reader of texts: plain text, web pages, DOCX and PDF, several at once. They become sources with their texts. */
export const textImporter: Importer<TextContents, TextMapping> = {
  format: "text",
  title: "texts (plain text, web pages, DOCX, PDF)",
  detect: (files) => {
    const kinds = files.map(({ bytes }) => fileKind(bytes));
    if (!kinds.every((kind) => KINDS.includes(kind))) return null;
    return `${files.length === 1 ? "The file is a text" : "The files are texts"} (${[...new Set(kinds)].join(", ")}).`;
  },
  read: readTexts,
  propose: ({ texts }, remembered) => {
    const known = new Map((MAPPING.safeParse(remembered).data?.texts ?? []).map((one) => [one.file, one]));
    return {
      mapping: {
        // Another text may have the name of an earlier one: only what is taken of it is remembered.
        texts: texts.map((text) => {
          const proposed = proposeText(text);
          return { ...proposed, take: known.get(text.file)?.take ?? proposed.take };
        }),
      },
      reasons: ["Texts bring no positions. Passages that the dossier holds already are looked for in them."],
    };
  },
  checkMapping: ({ texts }, mapping) => {
    const read = MAPPING.safeParse(mapping);
    if (!read.success) return "The mapping is not one of texts, or a title is missing.";
    const missing = texts.find(({ file }) => !read.data.texts.some((one) => one.file === file));
    return missing ? `The mapping says nothing of “${missing.file}”.` : null;
  },
  gather: gatherTexts,
  show: ({ texts }, mapping) => ({
    texts: texts.map((text) => {
      const given = mapping.texts.find(({ file }) => file === text.file) ?? proposeText(text);
      const taken = takenOf(text, given.take);
      return {
        ...given,
        kind: text.kind,
        kept: shareTaken(taken, text.whole),
        mainKept: text.main === null ? null : shareTaken(text.main, text.whole),
        running: text.running,
        begins: taken.slice(0, 600),
        leftOut: leftOut(taken, text.whole).slice(0, 600),
        characters: taken.length,
      };
    }),
  }),
};

function proposeText({ file, kind, title, url, running }: TextContents["texts"][number]): TextMapping["texts"][number] {
  const byName = file.replace(/\.[A-Za-z0-9]{1,5}$/, "");
  return {
    file,
    title: title ?? byName,
    take: kind === "pdf" && running.length > 0 ? "without running lines" : "whole",
    issued: null,
    containerTitle: null,
    url: url !== null && /^https?:\/\//.test(url) ? url : null,
  };
}

async function readTexts(
  files: readonly ImportFile[],
  {
    encoding,
    onProgress,
  }: { encoding: string | null; onProgress?: (progress: { step: string; done: number; total: number }) => void },
): Promise<TextContents> {
  const texts: (ExtractedText & { file: string; kind: TextKind })[] = [];
  for (const [index, file] of files.entries()) {
    onProgress?.({ step: `reading ${file.name}`, done: index, total: files.length });
    const kind = fileKind(file.bytes);
    if (kind !== "docx" && kind !== "pdf" && kind !== "html" && kind !== "text") {
      throw new ImportRefusal(`“${file.name}” is no text that can be read. Expected: plain text, HTML, DOCX or PDF.`);
    }
    const text = await readOne(kind, file, encoding);
    if (text.whole.trim() === "") throw new ImportRefusal(`“${file.name}” holds no text.`);
    if (text.whole.length > IMPORT_LIMITS.textCharacters) {
      throw new ImportRefusal(
        `“${file.name}” has ${text.whole.length} characters; at most ${IMPORT_LIMITS.textCharacters} can be taken. Split it.`,
      );
    }
    texts.push({ ...text, file: file.name, kind });
  }
  return { texts };
}

async function readOne(kind: TextKind, file: ImportFile, encoding: string | null): Promise<ExtractedText> {
  if (kind === "pdf") return readPdf(file);
  if (kind === "docx") return inWords(file, () => readDocx(file.bytes));
  const text = decodeSheetText(file, encoding ?? (kind === "html" ? declaredEncoding(file) : null)).text;
  if (kind === "html") return inWords(file, () => readHtml(text));
  const whole = tidyEnds(text);
  const [first = ""] = whole.split("\n");
  const title = first.trim().length > 0 && first.trim().length <= 120 ? first.trim() : null;
  return { title, url: null, language: null, whole, main: null, running: [], withoutRunning: null };
}

/** The encoding that a page declares, if it is one that can be read; null leaves it to its bytes. */
function declaredEncoding({ bytes }: ImportFile): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_000));
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? "";
  return declared !== "utf-8" && declared in SHEET_ENCODINGS ? declared : null;
}

/** Plain text stays as it is, but for its line ends. */
function tidyEnds(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
}

async function inWords<Result>({ name }: ImportFile, read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal(`“${name}” is damaged: it cannot be taken apart. Save it again in its program.`);
  }
}

function takenOf(text: ExtractedText, take: TextMapping["texts"][number]["take"]): string {
  if (take === "main") return text.main ?? text.whole;
  return take === "without running lines" ? (text.withoutRunning ?? text.whole) : text.whole;
}

/** Lines of the whole that what was taken does not have. */
function leftOut(taken: string, whole: string): string {
  const kept = new Set(taken.split("\n").map((line) => line.trim()));
  return tidyLines(
    whole
      .split("\n")
      .filter((line) => line.trim() !== "" && !kept.has(line.trim()))
      .join("\n"),
  );
}

function gatherTexts({ texts }: TextContents, mapping: TextMapping): Gathering {
  const remarks: string[] = [];
  const sources = texts.map((text): GatheredSource => {
    const given = mapping.texts.find(({ file }) => file === text.file) ?? proposeText(text);
    const taken = takenOf(text, given.take);
    const share = shareTaken(taken, text.whole);
    if (share < MIN_KEPT) {
      remarks.push(
        `Of “${text.file}” ${Math.round(share * 100)} of 100 characters are kept. Take the whole text if passages are missing.`,
      );
    }
    if (given.take === "without running lines" && text.running.length > 0) {
      const lines = text.running.map(({ line, count }) => `“${line}” (${count} times)`).join(", ");
      remarks.push(`Left out of “${text.file}” because they come back on its pages: ${lines}.`);
    }
    return {
      key: text.file,
      title: given.title,
      cslType: TYPES[text.kind],
      authors: [],
      containerTitle: given.containerTitle,
      issued: given.issued,
      language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text.language ?? "") ? text.language : null,
      url: given.url,
      note: null,
      text: taken,
    };
  });
  return { gathered: { ...NOTHING_GATHERED, sources }, problems: [], notImported: [], remarks };
}
