import { describe, expect, it } from "vitest";
import { addressOf, startReaders } from "@/tests/e2e/support/browse";
import { withMadeDossier } from "@/tests/e2e/support/made-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";

const readers = startReaders();

/** More commentators than a page lists, more propositions than a page has room for. */
const dossier = { ...clusteredDossier({ commentators: 320, groups: 2, nameLength: 30 }), id: "many" };
withMadeDossier(dossier);

const AT = `/d/${dossier.id}`;
const MEGABYTE = 1024 * 1024;

describe("a dossier of 320 commentators", () => {
  it.each([
    ["/commentators", 1],
    ["/countries", 1],
    ["/quotations", 1],
    // Twenty propositions, each with every name on sides of up to two hundred.
    ["/issues/issue", 1.5],
  ])("a dossier of 320 commentators has markup on %s of less than %s MB", async (place, most) => {
    const answer = await fetch(addressOf(AT + place));
    expect(Buffer.byteLength(await answer.text())).toBeLessThan(most * MEGABYTE);
  });

  it("a dossier of 320 commentators lists everybody, two hundred a page", async () => {
    const { page } = await readers.open(`${AT}/commentators`, { javaScriptEnabled: false });
    const rows = page.locator(".index-table tbody tr");
    expect(await rows.count()).toBe(200);
    await page.getByText("1 to 200 of 320").waitFor();
    await page.getByRole("link", { name: "Next" }).click();
    await page.getByText("201 to 320 of 320").waitFor();
    expect(await rows.count()).toBe(120);
  });

  it("a dossier of 320 commentators leads from a large side to the list of those on it", async () => {
    const { page } = await readers.open(`${AT}/issues/issue`, { javaScriptEnabled: false });
    await page
      .getByRole("link", { name: /^Agree: all 2\d\d by name$/ })
      .first()
      .click();
    await page.waitForURL(/\/commentators\?side=P\d+:agree$/);
    expect(await page.locator(".index-table tbody tr").count()).toBe(200);
  });
});
