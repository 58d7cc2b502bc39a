import type { Gathered, GatheredProposition } from "@/lib/importers/gathered";
import { parentKey, type TreeCode } from "@/lib/importers/qdpx/code-tree";
import type { QdaMapping } from "@/lib/importers/qdpx/mapping";
import type { QdaContents } from "@/lib/importers/qdpx/read-project";

/** "CLAIM - ", "These: " and the like before the sentence itself. */
const LEAD = /^(?:claim|proposition|statement|thesis|these|aussage|thèse|тезис)\s*(?:[-–—:]|\d+[.:)])\s*/i;

/** Whether we wrote the codebook: then what stands above propositions are issues, and values say what they mean. */
export function isOwn({ origin }: QdaContents): boolean {
  return /^concordance/i.test(origin);
}

/** Issues of a codebook of ours: what stands above propositions. */
export function issuesOf(tree: readonly TreeCode[], mapping: QdaMapping): Gathered["issues"] {
  const above = new Set(tree.filter(({ key }) => mapping.codes[key]?.role === "proposition").map(parentKey));
  return tree
    .filter(({ key }) => above.has(key))
    .map(({ key, name, description }) => ({ key, title: name, question: description || null, kind: "issue" }));
}

function anchorsOf(tree: readonly TreeCode[], mapping: QdaMapping, above: string): GatheredProposition["anchors"] {
  const values = tree.filter((code) => parentKey(code) === above && code.description !== "");
  return Object.fromEntries(
    values.flatMap(({ key, description }) => {
      const value = mapping.codes[key]?.value;
      return value === undefined ? [] : [[value, description]];
    }),
  );
}

/** Codes that are taken for propositions. */
export function propositionsOf(tree: readonly TreeCode[], mapping: QdaMapping, own: boolean): Gathered["propositions"] {
  const descriptions = new Map(tree.map(({ key, description }) => [key, description]));
  return Object.entries(mapping.codes)
    .filter(([, { role }]) => role === "proposition")
    .map(([key]) => {
      const name = key.split(" › ").at(-1) ?? key;
      return {
        key,
        text: name.replace(LEAD, "") || name,
        issueKey: own ? key.split(" › ").slice(0, -1).join(" › ") || null : null,
        label: null,
        claim: null,
        anchors: own ? anchorsOf(tree, mapping, key) : {},
        counts: descriptions.get(key) || null,
      };
    });
}
