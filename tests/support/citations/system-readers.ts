import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { fromCsl, type ReadBack, type ReadCsl } from "@/tests/support/citations/read-back";

/** The formats that pandoc reads, by its own names. */
export type PandocFormat = "bibtex" | "biblatex" | "csljson";

export function readWithPandoc(text: string, format: PandocFormat): readonly ReadBack[] {
  const items: readonly ReadCsl[] = JSON.parse(run("pandoc", ["-f", format, "-t", "csljson"], text));
  // Pandoc keeps in markup what a style may not change.
  return items.map((item) => ({ ...fromCsl(item), title: item.title?.replaceAll(/<\/?span[^>]*>/g, "") ?? null }));
}

/** BibTeX or RIS as bibutils reads it, by way of MODS, which it writes. */
export function readWithBibutils(text: string, program: "bib2xml" | "ris2xml"): readonly ReadBack[] {
  return withFile(text, "in.txt", (file) => {
    const xml = run(program, [file], "").replace(/^\uFEFF/, "");
    return all(new DOMParser().parseFromString(xml, "text/xml").documentElement, "mods").map(fromMods);
  });
}

/** BibTeX as Biber reads it for biblatex: its own braces are left out, its names are put together. */
export function readWithBiber(text: string): readonly ReadBack[] {
  return withFile(text, "in.bib", (file, folder) => {
    const out = join(folder, "out.bltxml");
    run("biber", ["--tool", "--quiet", "--output-format=biblatexml", "--output-file", out, file], "");
    const root = new DOMParser().parseFromString(readFileSync(out, "utf8"), "text/xml").documentElement;
    return all(root, "bltx:entry").map(fromBiber);
  });
}

function fromMods(mods: Element): ReadBack {
  const [title] = children(mods, "titleInfo");
  const [host] = children(mods, "relatedItem");
  const [origin] = children(mods, "originInfo");
  const hostTitles = host ? all(host, "titleInfo").flatMap((info) => modsTitle(info) ?? []) : [];
  return {
    id: mods.getAttribute("ID") ?? "",
    title: title ? modsTitle(title) : null,
    authors: children(mods, "name").map((name) => all(name, "namePart").map(textOf).join(" ")),
    container:
      hostTitles[0] ?? (origin ? first(origin, "publisher") : null) ?? (host ? first(host, "publisher") : null),
    date: first(mods, "dateIssued") ?? first(mods, "date"),
    address: first(mods, "url") ?? addressOfDoi(mods),
  };
}

/** Bibutils makes an identifier of an address at doi.org. */
function addressOfDoi(mods: Element): string | null {
  const [doi] = all(mods, "identifier").filter((identifier) => identifier.getAttribute("type") === "doi");
  return doi ? `https://doi.org/${textOf(doi)}` : null;
}

/** MODS parts a title at its colon. */
function modsTitle(info: Element): string | null {
  const parts = [first(info, "title"), first(info, "subTitle")].filter(Boolean);
  return parts.length > 0 ? parts.join(": ") : null;
}

const HELD_BY = ["journaltitle", "howpublished", "organization", "publisher", "institution", "booktitle"];

function fromBiber(entry: Element): ReadBack {
  const container = HELD_BY.flatMap((name) => first(entry, `bltx:${name}`) ?? [])[0];
  const [date] = all(entry, "bltx:date");
  const ends = date ? [first(date, "bltx:start"), first(date, "bltx:end")].filter(Boolean) : [];
  return {
    id: entry.getAttribute("id") ?? "",
    title: asPrinted(first(entry, "bltx:title")),
    authors: all(entry, "bltx:name").map((name) => asPrinted(leaves(name).join(" ")) ?? ""),
    container: asPrinted(container ?? null),
    date: ends.length > 0 ? ends.join("/") : date ? textOf(date) : null,
    address: first(entry, "bltx:url"),
  };
}

function leaves(name: Element): readonly string[] {
  return all(name, "bltx:namepart")
    .filter((part) => all(part, "bltx:namepart").length === 0)
    .map(textOf);
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\textbraceleft": "{",
  "\\textbraceright": "}",
  "\\textbackslash": "\\",
  "\\textasciitilde": "~",
  "\\textasciicircum": "^",
};

/** What LaTeX prints for the text that Biber hands to it; braces that only group are left out. */
function asPrinted(text: string | null): string | null {
  return (
    text?.replaceAll(/(\\text[a-z]+)(?:\{\})?|\\([{}#$%&_])|\$([<>|])\$|[{}]/g, (_, command, character, math) =>
      command ? (COMMANDS[command] ?? command) : (character ?? math ?? ""),
    ) ?? null
  );
}

function withFile<Made>(text: string, name: string, use: (file: string, folder: string) => Made): Made {
  const folder = mkdtempSync(join(tmpdir(), "concordance-citations-"));
  try {
    writeFileSync(join(folder, name), text);
    return use(join(folder, name), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, parameters: readonly string[], input: string): string {
  return execFileSync(program, [...parameters], { encoding: "utf8", input, stdio: ["pipe", "pipe", "ignore"] });
}

function all(node: Element | null, name: string): readonly Element[] {
  return node ? [...node.getElementsByTagName(name)] : [];
}

function children(node: Element, name: string): readonly Element[] {
  return all(node, name).filter((child) => child.parentNode === node);
}

function first(node: Element, name: string): string | null {
  const found = all(node, name).map(textOf).find(Boolean);
  return found ?? null;
}

function textOf(node: Element): string {
  return (node.textContent ?? "").trim();
}
