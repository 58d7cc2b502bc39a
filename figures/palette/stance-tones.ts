/**
 * Colours of a value of the scale in drawings: of the mark, of what is written on it, of its edge, and of words on
 * paper.
 */
interface Tone {
  readonly fill: string;
  readonly ink: string;
  readonly edge: string;
  readonly plain: string;
}

export const TONES: Readonly<Record<string, Tone>> = {
  "-2": { fill: "var(--stance-m2)", ink: "var(--on-m2)", edge: "var(--stance-m2)", plain: "var(--text-m)" },
  "-1": { fill: "var(--stance-m1)", ink: "var(--on-m1)", edge: "var(--edge-m1)", plain: "var(--text-m)" },
  "0": { fill: "var(--stance-0)", ink: "var(--on-0)", edge: "var(--edge-0)", plain: "var(--soft)" },
  "1": { fill: "var(--stance-p1)", ink: "var(--on-p1)", edge: "var(--edge-p1)", plain: "var(--text-p)" },
  "2": { fill: "var(--stance-p2)", ink: "var(--on-p2)", edge: "var(--stance-p2)", plain: "var(--text-p)" },
};
