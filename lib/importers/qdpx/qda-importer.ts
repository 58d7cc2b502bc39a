import { fileKind } from "@/lib/importers/files/file-kind";
import { type Importer, ImportRefusal } from "@/lib/importers/importer";
import { codeTree } from "@/lib/importers/qdpx/code-tree";
import { gatherProject } from "@/lib/importers/qdpx/gather";
import { checkMapping, proposeMapping, type QdaMapping } from "@/lib/importers/qdpx/mapping";
import { type QdaContents, readProject } from "@/lib/importers/qdpx/read-project";

/** Reader of projects and codebooks in the exchange format of programs for qualitative analysis (REFI-QDA). */
export const qdaImporter: Importer<QdaContents, QdaMapping> = {
  format: "qdpx",
  title: "project or codebook of a program for qualitative analysis (REFI-QDA)",
  detect: (files) => {
    const [file] = files;
    if (files.length !== 1 || !file) return null;
    if (fileKind(file.bytes) === "qdpx") return "The file is a project of REFI-QDA (.qdpx).";
    const head = new TextDecoder().decode(file.bytes.subarray(0, 2_000));
    // Namespaces are spelt in five ways; the element is the same in all of them.
    return /<(?:[\w-]+:)?(?:CodeBook|Project)\s[^>]*QDA-XML/i.test(head)
      ? "The file is a codebook of REFI-QDA (.qdc)."
      : null;
  },
  read: ([file]) => {
    if (!file) throw new ImportRefusal("No file was given.");
    return readProject(file);
  },
  propose: proposeMapping,
  checkMapping,
  gather: gatherProject,
  show: (contents, mapping) => {
    const used = new Map<string, number>();
    for (const { codings } of contents.selections) {
      for (const { codeGuid } of codings) used.set(codeGuid, (used.get(codeGuid) ?? 0) + 1);
    }
    return {
      origin: contents.origin,
      codes: codeTree(contents).map(({ guid, key, name, path }) => ({
        key,
        name,
        level: path.length,
        count: used.get(guid) ?? 0,
        ...(mapping.codes[key] ?? { role: "ignore" }),
      })),
      cases: contents.cases.length,
      sources: contents.sources.map(({ name, raw }) => ({ name, characters: raw?.length ?? null })),
    };
  },
};
