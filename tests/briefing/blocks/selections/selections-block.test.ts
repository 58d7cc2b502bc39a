import { describe, expect, it } from "vitest";
import type { KnownDifferences } from "@/lib/briefing/blocks/selections/known-differences";
import type { Block } from "@/lib/briefing/briefing";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { aBriefing, NOW, PERMALINK } from "@/tests/support/files/briefings";
import { knownDifference } from "@/tests/support/selections/known-differences";

const first = builtInDossier();
const second = builtInDossier("unga-2019-arms");

const planOf = (selections: string[]) => ({
  title: "Title",
  blocks: [{ id: "k", kind: "selections" as const, selections }],
});

function judged(dossier: typeof first, selections: string[]): Block {
  const [block] = aBriefing(dossier, { plan: planOf(selections) }).briefing.blocks;
  if (!block) throw new Error("The briefing has no block.");
  return block;
}

function known(selections: string[], differences: KnownDifferences): Block {
  const view = { ...selected(first), grouping: null, now: NOW, permalink: PERMALINK };
  const [block] = resolveBriefing(planOf(selections), { ...view, differences }).blocks;
  if (!block) throw new Error("The briefing has no block.");
  return block;
}

const textsOf = ({ sentences }: Block) => sentences.map(({ text }) => text);
const wordsOf = (block: Block) =>
  [block.heading, ...textsOf(block), ...(block.onSlide ?? []).map(({ text }) => text), ...block.notes].join(" ");

/** What only a verdict that names a difference may say. */
const CLAIM =
  /differ (more|somewhat more) than chance|perhaps differ|[Hh]ere (they|some of them) differ|the rest differ/;

const COUNTRIES = ["country=US", "country=KR"];
const NATO = ["institution=nato", "rest"];
const FOUR = [...NATO, "institution=african-group", "institution=latin-american-and-caribbean-group"];

describe("selections between which no difference was found", () => {
  const block = judged(first, COUNTRIES);

  it("selections between which no difference was found are headed so, by name, and nothing in the block says that they differ", () => {
    expect(block.heading).toBe("No difference was found between the United States and South Korea");
    expect(textsOf(block)[0]).toMatch(/^No difference between the United States and South Korea was found/);
    expect(wordsOf(block)).not.toMatch(CLAIM);
  });

  it("selections between which no difference was found are told by what most of each spoke on, not by what lies farthest apart", () => {
    // The smaller of the two numbers of positions: 4 on D4 (6 and 4), 3 on D3 (4 and 3), 2 at most on all others.
    expect(textsOf(block).slice(1, 3)).toEqual([
      "South Korea and its allies should answer with pressure rather than restraint and dialogue (D4): the United States, 1 of 6 disagree; South Korea, 2 of 4 disagree.",
      "The rapprochement is a lasting strategic alignment, not a passing deal (D3): the United States, 2 of 4 agree; South Korea, 1 of 3 agree.",
    ]);
    expect(block.notes.at(-1)).toContain("Shown are three on which most of each took a position, of 11 propositions.");
  });

  it("selections between which no difference was found stand under each other, proposition by proposition, with the same counts in bars and table", () => {
    const [d4us, d4kr] = block.chart?.rows ?? [];
    expect(block.chart?.rows).toHaveLength(3 * 2);
    expect([d4us?.disagree, d4us?.agree]).toEqual([1, 4]);
    expect(d4us?.label).toMatch(/^D4 .*: United States$/);
    expect(d4kr?.label).toMatch(/^D4 .*: South Korea$/);
    for (const [place, row] of (block.chart?.rows ?? []).entries()) {
      const counts = block.table?.rows[place]?.slice(2, 7).map(({ number }) => number);
      expect(counts).toEqual([row.stronglyDisagree, row.disagree, row.neutral, row.agree, row.stronglyAgree]);
    }
    // Twelve of each are compared: whoever did not speak on D4 is silent.
    const silence = block.table?.rows.slice(0, 2).map((row) => [row[7]?.number, row[8]?.number]);
    expect(silence).toEqual([
      [6, 6],
      [4, 8],
    ]);
  });

  it("selections between which no difference was found have all propositions in the appendix, and names and words for the speaker", () => {
    // 13 propositions in two selections.
    expect(block.appendix?.rows).toHaveLength(26);
    expect(block.spoken?.[0]).toMatch(
      /^Names: D4: The United States: .*John Merrill disagrees; 6 silent\. South Korea: /,
    );
    expect(block.spoken?.[1]).toMatch(/^Words: .*, of the United States, on D4; .*, of South Korea, on D4; /);
  });
});

describe("selections that differ", () => {
  const block = judged(second, NATO);

  it("selections that differ are headed so, by name", () => {
    expect(block.heading).toBe("Members of NATO and the rest differ");
    expect(textsOf(block)[0]).toMatch(
      /^Members of NATO and the rest differ more than chance would make them \(29 voices/,
    );
  });

  it("selections that differ are told by the propositions that make the difference, and only a marked one is said to", () => {
    const counts = textsOf(block).slice(1);
    expect(counts).toHaveLength(3);
    // NATO's members vote against what six of the rest vote against.
    expect(counts[0]).toContain(
      "members of NATO, 28 of 29 voted against; the rest, 6 of 157 voted against. Here they differ.",
    );
    const unmarked = known2(NATO, (one) => ({
      ...one,
      propositions: one.propositions.map((of) => ({ ...of, isMarked: false })),
    }));
    expect(textsOf(unmarked).join(" ")).not.toContain("Here they differ");
    expect(wordsOf(unmarked)).toContain("Which propositions make the difference cannot be told.");
  });

  it("selections that differ only by habit are never shown on a slide without that", () => {
    const african = judged(second, ["institution=african-group", "institution=asia-pacific-group"]);
    expect(african.heading).toMatch(/ perhaps differ$/);
    expect(african.onSlide?.map(({ text }) => text).join(" ")).toContain(
      "more agreement with everything. Apart from that no difference can be shown.",
    );
  });
});

/** The block of the second dossier with a verdict changed. */
function known2(
  selections: string[],
  change: (
    one: NonNullable<ReturnType<typeof pairsKnown>[number]>,
  ) => NonNullable<ReturnType<typeof pairsKnown>[number]>,
): Block {
  const view = selected(second);
  const differences = pairsKnown(selections).map((one) => one && change(one));
  const [block] = resolveBriefing(planOf(selections), {
    ...view,
    grouping: null,
    differences: { k: { status: "ready", differences } },
    now: NOW,
    permalink: PERMALINK,
  }).blocks;
  if (!block) throw new Error("The briefing has no block.");
  return block;
}

function pairsKnown(selections: string[]) {
  const found = knownDifference(selected(second), selections);
  return found.status === "ready" ? found.differences : [];
}

describe("four selections", () => {
  const block = judged(second, FOUR);

  it("four selections are summed up in one sentence that names the pairs that differ, and each pair is told", () => {
    const [sum, ...others] = textsOf(block);
    // Africa and Latin America vote alike; every other pair differs.
    expect(sum).toMatch(
      /^Of six pairs five differ more than chance would make them \(members of NATO and the rest; .*\) and in one no difference was found\.$/,
    );
    expect(others.filter((text) => text.includes("6 comparisons together"))).toHaveLength(6);
    expect(block.heading).toBe("Some of these four selections differ");
  });

  it("four selections have four bars for each of two propositions", () => {
    expect(block.chart?.rows).toHaveLength(2 * 4);
  });
});

describe("selections without a verdict", () => {
  it.each([
    [{ k: { status: "under-way" } }, "Whether the United States and South Korea differ is still being computed."],
    [
      { k: { status: "under-way-when-frozen" } },
      "Whether the United States and South Korea differ was still being computed when this was frozen.",
    ],
    [
      { k: { status: "not-computed", sentence: "It is too large." } },
      "Whether the United States and South Korea differ is not known here. It is too large.",
    ],
    [{}, "Whether the United States and South Korea differ has not been computed here."],
    // A verdict on other pairs than the block has.
    [
      { k: { status: "ready", differences: [] } },
      "Whether the United States and South Korea differ has not been computed here.",
    ],
  ] satisfies [KnownDifferences, string][])(
    "selections without a verdict claim nothing and say why: %o",
    (differences, sentence) => {
      const block = known(COUNTRIES, differences);
      expect(block.heading).toBe("The United States and South Korea, side by side");
      expect(textsOf(block)[0]).toBe(sentence);
      expect(wordsOf(block)).not.toMatch(CLAIM);
      // Counts need no test.
      expect(block.chart?.rows).toHaveLength(6);
    },
  );
});

describe("selections that are gone", () => {
  it("selections that are gone are named, and what is left is compared", () => {
    const block = judged(first, ["country=XX", ...COUNTRIES]);
    expect(block.heading).toBe("No difference was found between the United States and South Korea");
    expect(textsOf(block)).toContain("A selection is left out: the dossier no longer has the country XX.");
  });

  it("selections that are gone do not become everybody", () => {
    const block = judged(first, ["institution=gone", "country=KR"]);
    expect(block.heading).toBe("A comparison of selections that is no longer here");
    expect(block.chart).toBeNull();
    expect(textsOf(block)).toEqual([
      "A selection is left out: the dossier no longer has the institution gone.",
      "Fewer than two of its selections are in the dossier: there is nothing to compare.",
    ]);
  });

  it("selections of which one choice of several is gone go on without it, and say so", () => {
    const block = judged(first, ["country=US&country=XX", "country=KR"]);
    expect(block.heading).toBe("No difference was found between the United States and South Korea");
    expect(textsOf(block)).toContain("A selection is shown without the country XX: the dossier no longer has that.");
  });
});
