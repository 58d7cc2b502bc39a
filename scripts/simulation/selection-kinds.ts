import type { SeededRandom } from "@/lib/analysis/seeded-random";
import { EQUAL_SELECTIONS } from "@/scripts/simulation/equal-selections";
import { drawSelections, type SelectionDesign, type SelectionKind } from "@/scripts/simulation/selection-draws";

const both = (share: number) => ({ a: share, b: share });

function different(
  id: string,
  title: string,
  design: Pick<SelectionDesign, "people" | "missing"> & { readonly shift: (proposition: number) => number },
): SelectionKind {
  const draw = (random: SeededRandom) => drawSelections(random, { propositions: 12, ...design });
  return { id, title, truth: "different", draw };
}

const inTurn = (by: number) => (proposition: number) => (proposition % 2 === 0 ? by : -by);
const onTwo = (by: number) => (proposition: number) => (proposition === 3 ? by : proposition === 8 ? -by : 0);

const DIFFERENT_KINDS: readonly SelectionKind[] = [
  different("all-by-1", "all of 12 by 1 point, 10 + 10, 40 % missing", {
    people: both(10),
    missing: both(0.4),
    shift: inTurn(1),
  }),
  different("all-by-1-thin", "all of 12 by 1 point, 15 + 15, 60 % missing", {
    people: both(15),
    missing: both(0.6),
    shift: inTurn(1),
  }),
  different("all-by-1-uneven", "all of 12 by 1 point, 10 + 40, 60 % missing", {
    people: { a: 10, b: 40 },
    missing: both(0.6),
    shift: inTurn(1),
  }),
  different("two-by-2.5", "2 of 12 by 2.5 points, 30 + 30, 60 % missing", {
    people: both(30),
    missing: both(0.6),
    shift: onTwo(2.5),
  }),
  different("thin", "all of 12 by 1 point, 8 + 8, 75 % missing", {
    people: both(8),
    missing: both(0.75),
    shift: inTurn(1),
  }),
  {
    ...different("habit", "everything by 0.8 points one way, 30 + 30, 60 % missing", {
      people: both(30),
      missing: both(0.6),
      shift: () => 0.8,
    }),
    truth: "habit",
  },
];

export const SELECTION_KINDS: readonly SelectionKind[] = [...EQUAL_SELECTIONS, ...DIFFERENT_KINDS];
