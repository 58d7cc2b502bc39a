import { describe, expect, it } from "vitest";
import { contentHash, stableJson } from "@/lib/database/content-hash";
import type { Dossier } from "@/lib/domain/dossier";
import { builtInDossier, smallDossier, withCoding } from "@/tests/support/databases/database-dossiers";

describe("contentHash", () => {
  it("contentHash is 64 hexadecimal digits and the same every time", () => {
    expect(contentHash(builtInDossier())).toMatch(/^[0-9a-f]{64}$/);
    expect(contentHash(builtInDossier())).toBe(contentHash(builtInDossier()));
  });

  it("contentHash does not depend on the order in which the fields of a row were set", () => {
    const dossier = smallDossier();
    const turned = dossier.issues.map((issue) => Object.fromEntries(Object.entries(issue).reverse()));

    expect(contentHash({ ...dossier, issues: turned as unknown as Dossier["issues"] })).toBe(contentHash(dossier));
  });

  const dossier = smallDossier({ documents: [{ path: "README.md", text: "a" }] });
  it.each<{ change: string; changed: Dossier }>([
    { change: "a value", changed: withCoding({ dossier, index: 0, change: { value: -2 } }) },
    {
      change: "a space in a rationale",
      changed: withCoding({ dossier, index: 0, change: { rationale: "Says it plainly. " } }),
    },
    { change: "the order of evidence", changed: withCoding({ dossier, index: 0, change: { evidence: ["q2", "q1"] } }) },
    { change: "a document", changed: { ...dossier, documents: [{ path: "README.md", text: "b" }] } },
    { change: "the version", changed: { ...dossier, version: "1.0.1" } },
    { change: "the descriptor", changed: { ...dossier, descriptor: { ...dossier.descriptor, keywords: ["x"] } } },
    {
      change: "the order of the descriptor's members",
      changed: { ...dossier, descriptor: Object.fromEntries(Object.entries(dossier.descriptor).reverse()) },
    },
    { change: "null for an empty text", changed: { ...dossier, description: "" } },
  ])("contentHash changes with $change", ({ changed }) => {
    expect(contentHash(changed)).not.toBe(contentHash(dossier));
  });
});

describe("stableJson", () => {
  it("stableJson orders the members of objects by code units, however deep, and leaves lists in their order", () => {
    const value = { b: [{ z: 1, y: [2, { d: null, c: "x" }] }, 3], B: { 10: true, 9: false, "-1": "" }, a: undefined };

    // Numbers come first in every object of the language; what is undefined has no place in JSON.
    expect(stableJson(value)).toBe('{"B":{"9":false,"10":true,"-1":""},"b":[{"y":[2,{"c":"x","d":null}],"z":1},3]}');
    expect(stableJson([[{ b: 1, a: 2 }]])).toBe('[[{"a":2,"b":1}]]');
  });
});
