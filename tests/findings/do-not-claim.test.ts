import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VerdictReason } from "@/lib/analysis/grouping/grouping-result";
import type { Dossier } from "@/lib/domain/dossier";
import type { Filter } from "@/lib/filters/filter";
import { doNotClaim } from "@/lib/findings/do-not-claim";
import type { NoVerdict } from "@/lib/findings/no-verdict";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { pairCounts } from "@/lib/selection/selection-pairs";
import { anyFilter } from "@/tests/support/dossiers/any-filter";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aCoder, aCoding, aCommentator, aQuotation } from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

type Verdict = "too-little-data" | "no-structure" | "tentative" | "clear";

function cautions(
  dossier: Dossier,
  query: string | Filter = "",
  verdict: Verdict | null = "too-little-data",
  reasons: readonly VerdictReason[] = [],
) {
  const { index, selection } = selected(dossier, query);
  const sidesByProposition = selectionSides({ index, selection });
  const grouping = verdict && { verdict, reasons };
  return doNotClaim({ index, selection, sidesByProposition, pairs: pairCounts(selection), grouping });
}

const claims = (list: readonly { claim: string }[]) => list.map(({ claim }) => claim);

describe("what may not be claimed of groups", () => {
  it("what may not be claimed of groups does not count pairs where there is one commentator alone", () => {
    const [only] = smallDossier().commentators;
    const alone = { ...smallDossier(), commentators: only ? [only] : [] };
    expect(cautions(alone)[0]?.because).toBe(
      "only one named commentator is here, with nobody to compare: not enough data to tell",
    );
  });

  it("what may not be claimed of groups follows from the verdict", () => {
    const first = (verdict: Verdict | null) => cautions(smallDossier(), "", verdict)[0]?.claim;
    expect(first("too-little-data")).toBe("that the experts form camps, or that they do not");
    expect(first(null)).toBe("that the experts form camps, or that they do not");
    expect(first("no-structure")).toBe("that the experts form camps");
    expect(first("tentative")).toBe("that the groups are settled");
    expect(first("clear")).toBe("that groups are blocs with a common line");
  });

  it("what may not be claimed of groups says why there is no verdict where there is none, and never one beside a verdict", () => {
    const { index, selection } = selected(smallDossier());
    const given = {
      index,
      selection,
      sidesByProposition: selectionSides({ index, selection }),
      pairs: pairCounts(selection),
    };
    const because = (noVerdict?: NoVerdict) =>
      doNotClaim({ ...given, grouping: null, ...(noVerdict && { noVerdict }) })[0]?.because;
    expect(because()).toMatch(/; there is no verdict on it here$/);
    expect(because("under-way")).toMatch(/; the verdict on it is still being computed$/);
    const frozen = "under-way-when-frozen";
    expect(because(frozen)).toMatch(/; the verdict on it was still being computed when this was frozen$/);
    const grouping = { verdict: "no-structure", reasons: [] } as const;
    expect(doNotClaim({ ...given, grouping, noVerdict: frozen })[0]?.because).not.toContain("frozen");
  });

  it("what may not be claimed of groups does not exclude a spectrum where most propositions have two values at most", () => {
    const because = (dossier: Dossier) => cautions(dossier, "", "clear")[0]?.because ?? "";
    // A1 has +2, −1, +1 and 0 of four named commentators, D1 −1 and +1; A2 is held by nobody: one of two, which is not
    // most.
    expect(because(smallDossier())).not.toContain("spectrum");
    const { propositions, ...rest } = smallDossier();
    expect(because({ ...rest, propositions: propositions.filter(({ id }) => id === "D1") })).toMatch(
      /on 1 of 1 proposition there are two different values at most, and then a spectrum can look like groups$/,
    );
  });

  it("what may not be claimed of groups rests on the pairs counted", () => {
    // Of five named commentators ten pairs; only Ann and Dan share two propositions (A1 and D1).
    expect(cautions(smallDossier())[0]?.because).toMatch(/^1 of 10 pairs share 2 propositions or more/);
  });

  it("what may not be claimed of groups gives the reason that the verdict has, not another one", () => {
    const because = (...reasons: VerdictReason[]) =>
      cautions(smallDossier(), "", "no-structure", reasons)[0]?.because ?? "";
    expect(because({ kind: "nobody-differs" })).toMatch(/^no one differs from anyone;/);
    expect(because({ kind: "no-group-found-again", jaccard: 0.4 })).toMatch(/^no grouping is found again/);
    expect(because({ kind: "not-better-than-chance", p: 0.5, power: 0.9 })).toMatch(/better than chance;/);
  });

  it("what may not be claimed of groups never speaks of groups as there unless the verdict is tentative or clear, under any filter", () => {
    const dossier = builtInDossier();
    const refused = fc.constantFrom<(Verdict | null)[]>("too-little-data", "no-structure", null);
    fc.assert(
      fc.property(anyFilter(dossier), refused, (filter, verdict) => {
        const list = cautions(dossier, filter, verdict);
        expect(list[0]?.claim).toMatch(/^that the experts form camps/);
        expect(list.map(({ because }) => because).join(" ")).not.toMatch(/\b(?:groups|camps|blocs|they are voices)\b/);
        expect(claims(list.slice(1)).join(" ")).not.toMatch(/\b(?:groups|camps|blocs)\b/);
      }),
      { numRuns: 15 },
    );
  });
});

describe("what may not be claimed of the silent", () => {
  it("what may not be claimed of the silent counts cells without any position: a refusal, a dispute or a hidden position is not silence", () => {
    // Six commentators on three propositions are 18 cells; nine hold a position, two of them without a value. Eve holds
    // none.
    const silence = (query: string) => cautions(smallDossier(), query)[1];
    expect(silence("")).toEqual({
      claim: "that the silent are neutral",
      because: "9 of 18 cells are empty, and 1 of 5 named commentators has no recorded position",
    });
    expect(silence("confidence=high")).toEqual(silence(""));
    expect(silence("unnamed=1")?.because).toContain("1 of 6 commentators has");
  });
});

describe("an empty cell", () => {
  it("an empty cell is no silence where no coder has considered every cell", () => {
    const dossier = smallDossier();
    const coders = dossier.coders.map((c) => (c.kind === "adjudication" ? c : { ...c, scope: "partial" as const }));
    expect(cautions({ ...dossier, coders })[1]?.because).toMatch(/may not have been read yet$/);
  });

  it("an empty cell is not spoken of where there is none", () => {
    // Only A1 is asked of Ann alone, and she has a position on it.
    const { commentators, propositions, ...rest } = smallDossier();
    const narrow = {
      ...rest,
      commentators: commentators.filter(({ id }) => id === "ann"),
      propositions: propositions.filter(({ id }) => id === "A1"),
    };
    expect(claims(cautions(narrow))).not.toContain("that the silent are neutral");
  });
});

describe("what may not be claimed of the coding", () => {
  it("what may not be claimed of the coding is that people coded, where machines did", () => {
    // Ordinal alpha of A1 0.644 over ten cells, of C3 0.533 over four; all others reach 0.667 or have too few holders.
    expect(cautions(builtInDossier()).find(({ claim }) => claim === "that people coded this")?.because).toBe(
      "two AI models did, and they differ on whether North Korea is supplying, or will supply, arms to Russia and one more proposition (alpha 0.64 and 0.53)",
    );
    const context = cautions(builtInDossier(), "issue=context").find(({ claim }) => claim === "that people coded this");
    expect(context?.because).toBe("two AI models did");
  });

  it("what may not be claimed of the coding is what people hardly agree on, although findings speak of it", () => {
    const { coders, ...rest } = builtInDossier();
    const persons = coders.map((coder) => (coder.kind === "machine" ? { ...coder, kind: "person" as const } : coder));
    const list = cautions({ ...rest, coders: persons });
    expect(claims(list)).not.toContain("that people coded this");
    expect(
      list.find(({ claim }) => claim.startsWith("that the coding on whether North Korea is supplying, "))?.because,
    ).toMatch(/^the coders differ on whether North Korea is supplying, .* \(alpha 0\.64 and 0\.53\)/);
    expect(claims(cautions({ ...rest, coders: persons }, "issue=context")).join()).not.toContain("that the coding on");
  });

  it("what may not be claimed of the coding is neither that it is reliable nor that it is not, where alpha is low because the codes hardly vary", () => {
    const coders = ["a", "b", "c", "d", "e"].map((id) => aCoder({ id, kind: "person" }));
    const commentators = Array.from({ length: 12 }, (_, place) => aCommentator({ id: `p${place}` }));
    const codings = coders.flatMap(({ id: coderId }) =>
      commentators.map(({ id: commentatorId }) => {
        const value = coderId === "e" && commentatorId === "p0" ? 2 : 1;
        return aCoding({ commentatorId, propositionId: "A1", coderId, value });
      }),
    );
    const { propositions, ...rest } = smallDossier();
    const [a1] = propositions;
    const dossier = { ...rest, propositions: a1 ? [a1] : [], commentators, coders, codings };
    const quotations = commentators.map(({ id }) => aQuotation({ id: `q-${id}-1`, commentatorId: id, sourceId: "s1" }));
    const list = cautions({ ...dossier, affiliations: [], quotations, annotations: [] });
    expect(list.filter(({ claim }) => claim.includes("coding"))).toEqual([
      {
        claim: "that the coding on “The wording of A1” is proven reliable, or that it is not",
        because:
          "all coders gave the same value in 11 of 12 cells, yet alpha is 0.00: 59 of 60 codes are the same value, and where codes hardly vary alpha is low even though coders agree",
      },
    ]);
  });

  it("what may not be claimed of the coding names the author of all sources where he stands alone", () => {
    const own = cautions(builtInDossier()).find(({ claim }) => claim.startsWith("that these are the speakers"));
    expect(own?.because).toMatch(
      /by Konstantin Asmolov, who selects and reports, and stands alone on two propositions; 32 of 144/,
    );
  });
});

describe("what may not be claimed of experts", () => {
  it("what may not be claimed of experts is what most named experts did not speak of", () => {
    // Named experts: Ann, Cho, Eve; two of them spoke of A1, which is more than half.
    expect(claims(cautions(smallDossier())).some((claim) => claim.startsWith("what experts"))).toBe(false);
    expect(cautions(builtInDossier()).filter(({ claim }) => claim.startsWith("what experts"))).toHaveLength(1);
  });

  it("what may not be claimed of experts does not count unnamed experts among the named ones", () => {
    // Only Cho is left of the named experts who spoke; Ann's and Eve's rows are made unnamed or silent.
    const dossier = smallDossier();
    const commentators = [
      ...dossier.commentators,
      ...["fay", "gus"].map(
        (id) => ({ ...dossier.commentators[4], id, name: id }) as (typeof dossier.commentators)[number],
      ),
    ];
    const [caution] = cautions({ ...dossier, commentators }, "unnamed=1").filter(({ claim }) =>
      claim.startsWith("what experts"),
    );
    // Five named experts (Ann, Cho, Eve, Fay, Gus), two of whom spoke; the unnamed group is no named expert.
    expect(caution?.because).toBe("only 2 of 5 named experts spoke");
  });
});

describe("what may not be claimed at all", () => {
  it("what may not be claimed at all is anything on which fewer than three took a position", () => {
    expect(claims(cautions(smallDossier()))).toContain("anything about “The wording of A2” and “The wording of D1”");
  });

  it("what may not be claimed at all is that reported words are the speakers', where one author selects", () => {
    const own = cautions(smallDossier()).find(({ claim }) => claim.startsWith("that these are the speakers"));
    expect(own?.because).toMatch(/sources are by Bob, who selects and reports; 2 of 7 quotations are direct$/);
    const own2 = smallDossier();
    const inAuthorsVoice = own2.quotations.map((quotation) => ({ ...quotation, voice: "author" as const }));
    expect(claims(cautions({ ...own2, quotations: inAuthorsVoice })).join()).not.toContain("own words");
    const { sources, ...rest } = smallDossier();
    const twoAuthors = { ...rest, sources: sources.map((s) => (s.id === "s1" ? { ...s, authorId: "ann" } : s)) };
    expect(claims(cautions(twoAuthors)).some((claim) => claim.startsWith("that these"))).toBe(false);
  });
});
