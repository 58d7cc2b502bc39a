import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * Fails if axe finds anything on the page as it stands, in light or in dark. All rules run in light; in dark only those
 * that look at colours, since nothing else differs between the two.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // After a step within the product the title follows the content by a moment.
  await page.waitForFunction(() => document.title !== "");
  await page.emulateMedia({ colorScheme: "light" });
  const light = await axeFor(page).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axeFor(page).withRules(["color-contrast", "link-in-text-block"]).analyze();
  await page.emulateMedia({ colorScheme: null });
  expect({
    page: page.url(),
    light: light.violations.flatMap(described),
    dark: dark.violations.flatMap(described),
  }).toEqual({ page: page.url(), light: [], dark: [] });
}

/**
 * In one go, since no page has frames, and without listing the thousands of elements that are in order: four times as
 * quick.
 */
function axeFor(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"], preload: false });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

function described({ id, nodes }: Violation): string[] {
  return nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`);
}
