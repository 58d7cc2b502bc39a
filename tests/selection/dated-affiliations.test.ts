import { describe, expect, it } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { facetCounts } from "@/lib/selection/facet-counts";
import { commentatorView } from "@/lib/views/commentators/commentator-view";
import { originIndex } from "@/lib/views/origins/origin-index";
import { quotationView } from "@/lib/views/quotations/quotation-view";
import { facetBars } from "@/lib/views/sides/facet-bars";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  anAffiliation,
  anInstitution,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";

/** Mike was minister until 2020 and is professor since 2021; what he said then and now stands against each other. */
function twoPosts(given: Partial<Dossier> = {}): Dossier {
  const codings = [
    aCoding({ commentatorId: "mike", propositionId: "A1", value: -2, evidence: ["then"] }),
    aCoding({ commentatorId: "mike", propositionId: "A2", value: 2, evidence: ["now"] }),
  ];
  return aDossier({
    issues: [anIssue({ id: "arms" })],
    propositions: [aProposition({ id: "A1", order: 1 }), aProposition({ id: "A2", order: 2 })],
    sources: [aSource({ id: "s1" })],
    coders: [aCoder({ id: "reader-a", kind: "person" })],
    institutions: [
      anInstitution({ id: "gov", name: "Ministry", type: "government", country: "RU" }),
      anInstitution({ id: "uni", name: "University", type: "university", country: "US" }),
    ],
    commentators: [aCommentator({ id: "mike", name: "Mike Min", country: "US" })],
    affiliations: [
      anAffiliation({ commentatorId: "mike", institutionId: "gov", primary: false, role: "minister", until: "2020" }),
      anAffiliation({ commentatorId: "mike", institutionId: "uni", primary: true, role: "professor", since: "2021" }),
    ],
    quotations: [
      aQuotation({ id: "then", commentatorId: "mike", statedOn: "2019-01-01" }),
      aQuotation({ id: "now", commentatorId: "mike", statedOn: "2023-01-01" }),
    ],
    codings,
    ...given,
  });
}

const left = (query: string, dossier = twoPosts()) => {
  const { selection } = selected(dossier, query);
  return {
    people: selection.commentators.map(({ id }) => id),
    positions: selection.positions.map(({ propositionId }) => propositionId),
    setAside: selection.setAside.map(({ propositionId }) => propositionId),
    quotations: selection.quotations.map(({ id }) => id),
  };
};

describe("a filter on dated affiliations", () => {
  it.each(["type=government", "institution=gov", "country=RU"])(
    "a filter on dated affiliations keeps what was said in that post: %s",
    (query) => {
      expect(left(query)).toEqual({ people: ["mike"], positions: ["A1"], setAside: ["A2"], quotations: ["then"] });
    },
  );

  it.each(["type=university", "institution=uni", "country=US"])(
    "a filter on dated affiliations keeps what was said in the other: %s",
    (query) => {
      expect(left(query)).toEqual({ people: ["mike"], positions: ["A2"], setAside: ["A1"], quotations: ["now"] });
    },
  );

  it("a filter on dated affiliations keeps what may have been said in either where the day is not known", () => {
    const { quotations } = twoPosts();
    const undated = twoPosts({
      quotations: quotations.map((quotation) => ({ ...quotation, statedOn: null })),
      sources: twoPosts().sources.map((source) => ({ ...source, issued: null })),
    });
    expect(left("type=government", undated).quotations).toEqual(["then", "now"]);
  });

  it("a filter on dated affiliations keeps everything where nobody knows when affiliations held", () => {
    const affiliations = twoPosts().affiliations.map((held) => ({ ...held, since: null, until: null }));
    expect(left("type=government", twoPosts({ affiliations })).quotations).toEqual(["then", "now"]);
  });
});

describe("a filter on the country of an envoy", () => {
  const { institutions, affiliations } = twoPosts();
  const envoy = twoPosts({
    institutions: institutions.map((one) => ({ ...one, type: "international-organisation", country: null })),
    affiliations: affiliations
      .filter(({ institutionId }) => institutionId === "uni")
      .map((one) => ({ ...one, since: "2018" })),
  });

  it("keeps what was said for a body that has no country", () => {
    expect(left("country=US", envoy).quotations).toEqual(["then", "now"]);
  });

  it("names the envoy's own country beside the words", () => {
    const { index } = selected(envoy);
    const quotation = index.quotations.get("now");
    expect(quotation && quotationView(index, quotation)?.voice.country).toBe("United States");
  });
});

describe("the counts of a filter on sides", () => {
  it("count for each post who takes the side by what was said in it", () => {
    const { index, selection } = selected(twoPosts(), "side=A1:disagree");
    const counts = facetCounts({
      index,
      filter: selection.filter,
      key: "type",
      unit: "voices",
      values: ["government", "university"],
    });
    expect(counts).toEqual([1, 0]);
  });
});

describe("a label beside a statement", () => {
  const { index, selection } = selected(twoPosts());
  const speaker = (id: string) => {
    const quotation = index.quotations.get(id);
    const view = quotation && quotationView(index, quotation);
    return [view?.voice.institution, view?.voice.country];
  };

  it("a label beside a statement names the institution of the day", () => {
    expect(speaker("then")).toEqual(["Ministry", "Russia"]);
    expect(speaker("now")).toEqual(["University", "United States"]);
  });

  it("a label beside a statement names both where the day does not decide", () => {
    const undated = selected(
      twoPosts({
        quotations: twoPosts().quotations.map((quotation) => ({ ...quotation, statedOn: null })),
        sources: twoPosts().sources.map((source) => ({ ...source, issued: "2020/2021" })),
      }),
    ).index;
    const quotation = undated.quotations.get("then");
    // The primary affiliation stands first, as everywhere.
    expect(quotation && quotationView(undated, quotation)?.voice.institution).toBe("either University or Ministry");
  });

  it("a label beside a statement says on the page of a commentator when each affiliation held", () => {
    const mike = index.commentators.get("mike");
    const view = mike && commentatorView({ index, selection, commentator: mike, pairs: [] });
    expect(view?.affiliations.map(({ institution, when }) => [institution, when])).toEqual([
      ["University", "Since 2021"],
      ["Ministry", "Until 2020"],
    ]);
  });
});

describe("what is split by post", () => {
  const { index, selection } = selected(twoPosts());
  const said = (rows: readonly { id: string; positions: number }[]) => rows.map(({ id, positions }) => [id, positions]);

  it("what is split by post counts in the index of origins what the filter on each keeps", () => {
    // Said as minister for Russia: A1; as professor in the United States: A2. Two positions, each counted once.
    expect(said(originIndex({ index, selection }, "countries").rows)).toEqual([
      ["RU", 1],
      ["US", 1],
    ]);
    expect(said(originIndex({ index, selection }, "institutions").rows)).toEqual([
      ["gov", 1],
      ["uni", 1],
    ]);
    for (const [key, value] of [
      ["country", "RU"],
      ["country", "US"],
      ["institution", "gov"],
      ["institution", "uni"],
    ]) {
      expect(left(`${key}=${value}`).positions).toHaveLength(1);
    }
  });

  it("what is split by post counts in both where nobody knows when affiliations held", () => {
    const affiliations = twoPosts().affiliations.map((held) => ({ ...held, since: null, until: null }));
    const undated = selected(twoPosts({ affiliations }));
    expect(said(originIndex(undated, "countries").rows)).toEqual([
      ["RU", 2],
      ["US", 2],
    ]);
  });

  it("what is split by post has a bar for the country of a former post, with what was said for it", () => {
    const [proposition] = index.dossier.propositions;
    if (!proposition) throw new Error("there is no A1");
    const bars = facetBars({ index, selection, proposition, facet: "country" });
    // The commentator's own country is the United States, for which nothing was said on A1.
    expect(bars.map(({ label }) => label)).toEqual(["Russia (1 of 1)"]);
  });

  it("what is split by post counts nobody under a post in which nothing was said, and the filter keeps nobody there", () => {
    // Only what Mike said as a professor is in the dossier.
    const dossier = twoPosts({
      quotations: twoPosts().quotations.filter(({ id }) => id === "now"),
      codings: twoPosts().codings.filter(({ propositionId }) => propositionId === "A2"),
    });
    const later = selected(dossier);
    const types = ["government", "university"];
    const counts = facetCounts({
      index: later.index,
      filter: later.selection.filter,
      key: "type",
      unit: "voices",
      values: types,
    });
    expect(counts).toEqual([0, 1]);
    expect(types.map((type) => left(`type=${type}`, dossier).people.length)).toEqual(counts);
    expect(said(originIndex(later, "institutions").rows)).toEqual([["uni", 1]]);
  });

  it("what is split by post counts whoever said nothing under each of its posts", () => {
    const silent = twoPosts({ quotations: [], codings: [] });
    expect(left("type=government", silent).people).toEqual(["mike"]);
    expect(left("type=university", silent).people).toEqual(["mike"]);
  });
});
