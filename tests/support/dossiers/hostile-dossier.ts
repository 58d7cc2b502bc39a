import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import type { Dossier } from "@/lib/domain/dossier";
import { aQuotation, aSource } from "@/tests/support/dossiers/factories";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

/**
 * Words that break writers of files: formulas, scripts from right to left and without spaces, emoji, markup, line
 * breaks.
 */
export const HOSTILE_WORDS = {
  formula: '=HYPERLINK("https://evil.example","click")',
  markup: "<script>alert('&amp;')</script> **bold** _under_ [x](y) | a ^ b ~ #1",
  arabic: "لن تُسلَّم الأسلحة، هذا ما أقوله بوضوح.",
  chinese: "武器不会交付，这一点我说得很清楚。".repeat(12),
  emoji: "No 👩‍👩‍👧‍👦 weapons 🚀, I said — “never”.",
  lines: "- first line\n= second line\n3. third line",
} as const;

export type HostileId = keyof typeof HOSTILE_WORDS;

/** The small dossier with one more quotation a kind of hostile words, all by Ann, in a source named like a formula. */
export function hostileDossier(): Dossier {
  const dossier = smallDossier();
  const languages: Partial<Record<HostileId, string>> = { arabic: "ar", chinese: "zh-Hans" };
  const ids = Object.keys(HOSTILE_WORDS).filter((id): id is HostileId => id in HOSTILE_WORDS);
  return {
    ...dossier,
    title: "=1+1 & <Arms>",
    sources: [
      ...dossier.sources,
      ...ids.map((id) => aSource({ id: `source-${id}`, title: `+${id} & <co>`, language: languages[id] ?? "en" })),
    ],
    quotations: [
      ...dossier.quotations,
      ...ids.map((id) =>
        aQuotation({ id: `q-${id}`, commentatorId: "ann", sourceId: `source-${id}`, exact: HOSTILE_WORDS[id] }),
      ),
    ],
  };
}

/** A plan with every hostile quotation, and a free text of ten thousand characters that holds what XML forbids. */
export function hostilePlan(): BriefingPlan {
  return {
    title: "@Title & <more>",
    blocks: [
      { id: "t", kind: "title" },
      ...Object.keys(HOSTILE_WORDS).map((id) => ({
        id: `b-${id}`,
        kind: "quotation" as const,
        quotationId: `q-${id}`,
      })),
      { id: "free", kind: "free-text", text: LONG_TEXT },
      { id: "none", kind: "quotation", quotationId: "q-gone" },
    ],
  };
}

/** Ten thousand characters, among them a null, a bell and half of a surrogate pair. */
export const LONG_TEXT =
  `=Begin \u0000\u0007\uD800 ${Array.from({ length: 1500 }, (_, n) => `word${n}`).join(" ")}`.slice(0, 10_000);
