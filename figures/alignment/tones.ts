import type { AgreementLevel } from "@/lib/views/alignment/agreement-level";

/** Colours of the levels of agreement: those of the scale, since purple is together and orange apart everywhere. */
export const LEVEL_TONES: Readonly<Record<AgreementLevel, { readonly fill: string; readonly ink: string }>> = {
  [-2]: { fill: "var(--stance-m2)", ink: "var(--on-m2)" },
  [-1]: { fill: "var(--stance-m1)", ink: "var(--on-m1)" },
  0: { fill: "var(--stance-0)", ink: "var(--on-0)" },
  1: { fill: "var(--stance-p1)", ink: "var(--on-p1)" },
  2: { fill: "var(--stance-p2)", ink: "var(--on-p2)" },
};
