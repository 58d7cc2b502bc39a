import { expect, it } from "vitest";
import { isPlain } from "@/lib/briefing/quotations/plain-quotation";
import { carryingQuotations } from "@/lib/briefing/quotations/proposed-quotations";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

it("plain words come first, and of these what was said strongly", () => {
  const { index, selection } = selected(builtInDossier());
  const carrying = carryingQuotations({ index, selection });
  const plain = carrying.filter(isPlain);
  expect(carrying.slice(0, plain.length)).toEqual(plain);
  const strengths = plain.map(({ position }) => Math.abs(position.value));
  expect(new Set(strengths).size).toBeGreaterThan(1);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
});
