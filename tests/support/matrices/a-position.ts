import type { Position } from "@/lib/domain/position";

/** A published position; say what matters to the test. */
export function aPosition(given: Partial<Position> & Pick<Position, "commentatorId" | "propositionId">): Position {
  return {
    state: "agreed",
    unresolvedBecause: given.state === "unresolved" ? "coders-differ" : null,
    value: 1,
    confidence: "high",
    adjudicated: false,
    evidence: [],
    codings: [],
    earlier: [],
    ...given,
  };
}
