import { openZip, unpackPart } from "@/lib/importers/files/open-zip";
import { parseXml } from "@/lib/importers/files/parse-xml";
import { type ImportFile, ImportRefusal } from "@/lib/importers/importer";

/** A project or codebook of REFI-QDA as it stands. Paths of the machine it was made on are not read. */
export interface QdaContents {
  readonly fileName: string;
  /** Program that wrote it, as it says itself; empty where it does not. */
  readonly origin: string;
  readonly users: readonly { readonly guid: string; readonly name: string }[];
  readonly codes: readonly QdaCode[];
  readonly cases: readonly QdaCase[];
  readonly sources: readonly QdaSource[];
  readonly selections: readonly QdaSelection[];
  /** Elements that have no counterpart in a dossier, by what they are. */
  readonly others: readonly { readonly what: string; readonly count: number }[];
}

export interface QdaCode {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly parent: string | null;
}

export interface QdaCase {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  /** Values by name of their variable. */
  readonly variables: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly selections: readonly string[];
}

export interface QdaSource {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  /** Text as its file has it, byte order mark aside; null where the project holds none. */
  readonly raw: string | null;
}

export interface QdaSelection {
  readonly guid: string;
  readonly sourceGuid: string;
  readonly start: number;
  readonly end: number;
  readonly description: string;
  readonly codings: readonly { readonly codeGuid: string; readonly userGuid: string }[];
}

/** Elements that are counted and not taken, with what they are called. */
const NOT_TAKEN: Readonly<Record<string, string>> = {
  Set: "sets",
  Graph: "graphs",
  Link: "links",
  Note: "notes",
  PictureSource: "pictures",
  AudioSource: "audio recordings",
  VideoSource: "video recordings",
  PictureSelection: "marked areas of pictures",
  PDFSelection: "marked areas of PDF pages",
  AudioSelection: "marked stretches of recordings",
  VideoSelection: "marked stretches of films",
};

/** Elements that hold a text and its selections. */
const TEXTS = new Set(["TextSource", "Representation", "Transcript", "TextDescription"]);

/** Reads a project (.qdpx) or a codebook (.qdc). @throws ImportRefusal in a sentence. */
export function readProject(file: ImportFile): QdaContents {
  if (!isZip(file.bytes)) return readXml(file, file.bytes, () => null);
  const entries = openZip(file);
  const projects = [...entries.values()].filter(({ path }) => /^[^/\\]+\.qde$/i.test(path));
  const [project] = projects;
  if (!project || projects.length > 1) {
    throw new ImportRefusal(
      `“${file.name}” holds ${projects.length} project files (.qde) at its top; one is expected. Export the project again.`,
    );
  }
  // Programs differ in the case of folder and file, and some leave the scheme out: the name of the file decides.
  const byName = new Map([...entries.values()].map((entry) => [baseName(entry.path), entry]));
  return readXml(file, unpackPart(file, project), (path) => {
    const entry = byName.get(baseName(path));
    return entry ? new TextDecoder().decode(unpackPart(file, entry)) : null;
  });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function baseName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).toLowerCase();
}

interface Open {
  readonly name: string;
  text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function readXml(file: ImportFile, bytes: Uint8Array, textOf: (path: string) => string | null): QdaContents {
  const stack: Open[] = [];
  const codes = new Map<string, { guid: string; name: string; description: string; parent: string | null }>();
  const users: { guid: string; name: string }[] = [];
  const cases: (QdaCase & {
    variables: Record<string, string>;
    sources: string[];
    selections: string[];
    description: string;
  })[] = [];
  const sources: { guid: string; name: string; description: string; raw: string | null }[] = [];
  const selections: {
    guid: string;
    sourceGuid: string;
    start: number;
    end: number;
    description: string;
    codings: { codeGuid: string; userGuid: string }[];
  }[] = [];
  const variableNames = new Map<string, string>();
  const others = new Map<string, number>();
  const openSources: typeof sources = [];
  let origin = "";
  let variable = "";
  const parentOf = (name: string) => stack.findLast((one) => one.name === name);
  const isInside = (name: string) => stack.some((one) => one.name === name);

  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    const parent = stack.at(-1);
    stack.push({ name, attributes, text: "" });
    const other = NOT_TAKEN[name];
    if (other) others.set(other, (others.get(other) ?? 0) + 1);
    const { guid = "", name: label = "", targetGUID = "" } = attributes;
    switch (name) {
      case "Project":
      case "CodeBook":
        if (attributes.origin) origin = attributes.origin;
        break;
      case "User":
        users.push({ guid, name: label });
        break;
      case "Code": {
        const above = parent?.name === "Code" ? (parent.attributes.guid ?? null) : null;
        codes.set(guid, { guid, name: label, description: "", parent: above });
        break;
      }
      case "Variable":
        variableNames.set(guid, label);
        break;
      case "Case":
        cases.push({ guid, name: label, description: "", variables: {}, sources: [], selections: [] });
        break;
      case "SourceRef":
        if (isInside("Case")) cases.at(-1)?.sources.push(targetGUID);
        break;
      case "SelectionRef":
        if (isInside("Case")) cases.at(-1)?.selections.push(targetGUID);
        break;
      case "VariableRef":
        variable = targetGUID;
        break;
      case "TextSource":
      case "Representation":
      case "TextDescription":
      case "Transcript": {
        const path = attributes.plainTextPath;
        const raw = path ? textOf(path) : null;
        const source = {
          guid: guid || `text ${sources.length}`,
          name: label || nameAbove(parent),
          description: "",
          raw,
        };
        sources.push(source);
        openSources.push(source);
        break;
      }
      case "PlainTextSelection":
        selections.push({
          guid,
          sourceGuid: openSources.at(-1)?.guid ?? "",
          start: Number(attributes.startPosition),
          end: Number(attributes.endPosition),
          description: "",
          codings: [],
        });
        break;
      case "CodeRef":
        if (isInside("PlainTextSelection")) {
          const coding = parentOf("Coding")?.attributes;
          const userGuid = coding?.creatingUser ?? parentOf("PlainTextSelection")?.attributes.creatingUser ?? "";
          selections.at(-1)?.codings.push({ codeGuid: targetGUID, userGuid });
        }
        break;
    }
  };
  const close = (name: string) => {
    const text = stack.pop()?.text ?? "";
    const parent = stack.at(-1);
    if (TEXTS.has(name)) openSources.pop();
    if (name === "Description" && text.trim() !== "") {
      if (parent?.name === "Code") setDescription(codes.get(parent.attributes.guid ?? ""), text);
      else if (parent?.name === "Case") setDescription(cases.at(-1), text);
      else if (parent?.name === "PlainTextSelection") setDescription(selections.at(-1), text);
      else if (parent?.name === "TextSource") setDescription(sources.at(-1), text);
    }
    if (name === "PlainTextContent") {
      const source = openSources.at(-1);
      if (source && source.raw === null) source.raw = text;
    }
    if (/^(Text|Boolean|Integer|Float|Date|DateTime)Value$/.test(name) && isInside("Case")) {
      const own = cases.at(-1);
      const known = variableNames.get(variable) ?? variable;
      if (own && text.trim() !== "") own.variables[known] = text;
    }
  };
  parseXml(bytes, {
    what: `“${file.name}”`,
    listener: {
      open,
      close,
      text: (text) => {
        const top = stack.at(-1);
        if (top) top.text += text;
      },
    },
  });
  if (codes.size === 0 && sources.length === 0) {
    throw new ImportRefusal(`“${file.name}” holds neither codes nor texts. Export the project again.`);
  }
  return {
    fileName: file.name,
    origin,
    users,
    codes: [...codes.values()],
    cases,
    sources,
    selections,
    others: [...others].map(([what, count]) => ({ what, count })),
  };
}

function nameAbove(parent: Open | undefined): string {
  return parent?.attributes.name ?? "";
}

function setDescription(target: { description: string } | undefined, text: string): void {
  if (target) target.description = text.trim();
}
