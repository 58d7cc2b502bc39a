import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { addressOf, DOSSIER, startReaders } from "@/tests/e2e/support/browse";
import { commentators, commentatorsOf, positionsOf, quotations } from "@/tests/e2e/support/package-recount";

const readers = startReaders();
const API = "/api/v1/dossiers/russia-dprk-2023";

describe("the data for programs", () => {
  it("the data for programs are what the pages show: the same counts as the package, under the same filter", async () => {
    const koreans = commentatorsOf({ country: "KR" });
    const { positions, count, filters, citation } = await json(`${API}/positions?country=KR`);
    expect(count).toBe(positions.length);
    expect(positions.filter(({ value }: { value: number | null }) => value !== null)).toHaveLength(
      positionsOf(koreans),
    );
    expect(filters).toEqual(["Country: South Korea"]);
    expect(citation).toContain("country=KR");
    const csv = await (await fetch(addressOf(`${API}/quotations?format=csv`))).text();
    expect(csv.split("\n")[0]).toMatch(/^id,source,commentator,exact,/);
    expect((await json(`${API}/quotations`)).count).toBe(quotations.length);
  });

  it("the data for programs lead from the list to the whole package, which is not sent twice", async () => {
    const { dossiers } = await json("/api/v1/dossiers");
    const { links, counts } = await json(dossiers[0].links.self);
    expect(counts.commentators).toBe(commentators.length);
    const answer = await fetch(addressOf(links.package));
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array())).name).toBe("russia-dprk-2023");
    const again = await fetch(addressOf(links.package), {
      headers: { "If-None-Match": answer.headers.get("etag") ?? "" },
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each([
    ["/api/v1/dossiers/nowhere", 404, "There is no dossier “nowhere”."],
    [`${API}/positions?country=ZZ`, 400, "This dossier has no country “ZZ”."],
    [`${API}/quotations?format=xml`, 400, "“xml” is no format."],
  ])("the data for programs say in one sentence what is wrong with %s", async (path, status, sentence) => {
    const answer = await fetch(addressOf(path));
    expect(answer.status).toBe(status);
    expect((await answer.json()).error.message).toContain(sentence);
  });

  it("the data for programs stand in the page of a quotation, where machines look for them", async () => {
    const [first] = quotations;
    const { page } = await readers.open(`${DOSSIER}/quotations/${first?.id}`);
    const found = await page.locator('script[type="application/ld+json"]').allTextContents();
    const [quotation, annotation] = found.map((text) => JSON.parse(text));
    expect(quotation).toMatchObject({ "@type": "Quotation", text: first?.exact });
    expect(annotation.target.selector[0]).toMatchObject({ type: "TextQuoteSelector", exact: first?.exact });
  });
});

async function json(path: string) {
  const answer = await fetch(addressOf(path));
  expect(answer.status, path).toBe(200);
  return answer.json();
}
