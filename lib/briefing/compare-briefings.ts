import type { Block, Briefing } from "./briefing";

/** A line that is not the same any more: what it said then, what it says now; null where it was not there. */
export interface ChangedLine {
  readonly before: string | null;
  readonly after: string | null;
}

export interface ChangedBlock {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly ChangedLine[];
}

/**
 * What a briefing says differently now: sentence by sentence, row by row, quotation by quotation. The context line is left
 * out, because its date always differs. O(lines²) for each block.
 *
 * Example: ["5 agree", "1 disagrees"] against ["6 agree", "1 disagrees"] gives [{ before: "5 agree", after: "6 agree" }].
 */
export function compareBriefings(then: Briefing, now: Briefing): ChangedBlock[] {
  const nowById = new Map(now.blocks.map((block) => [block.id, block]));
  return then.blocks.flatMap((block): ChangedBlock[] => {
    const lines = changedLines(linesOf(block), linesOf(nowById.get(block.id) ?? null));
    return lines.length === 0 ? [] : [{ id: block.id, heading: block.heading, lines }];
  });
}

function linesOf(block: Block | null): string[] {
  if (!block) return [];
  const { table, chart } = block;
  return [
    block.heading,
    ...block.quotations.flatMap(({ id, exact, source, locator, anchor }) => [
      `${id}: ${exact}`,
      `${id}: ${[source, locator].filter(Boolean).join(", ")}; ${anchor.words.toLowerCase()}`,
    ]),
    ...block.sentences.map(({ text }) => text),
    ...(chart && !table ? [chart.description] : []),
    ...(table
      ? [table.header, ...table.rows.map((row) => row.map(({ text }) => text))].map((row) => row.join(" · "))
      : []),
    ...block.notes,
  ];
}

/** Lines outside the longest common subsequence; a line gone and a line come at the same place are one line changed. */
function changedLines(then: readonly string[], now: readonly string[]): ChangedLine[] {
  const changes: ChangedLine[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const settle = () => {
    for (let position = 0; position < Math.max(gone.length, come.length); position++) {
      changes.push({ before: gone[position] ?? null, after: come[position] ?? null });
    }
    [gone, come] = [[], []];
  };
  const longest = commonLengths(then, now);
  const at = (a: number, b: number) => longest[a]?.[b] ?? 0;
  let [a, b] = [0, 0];
  while (a < then.length || b < now.length) {
    const [left, right] = [then[a], now[b]];
    if (left !== undefined && left === right) {
      settle();
      a += 1;
      b += 1;
    } else if (right === undefined || (left !== undefined && at(a + 1, b) >= at(a, b + 1))) {
      if (left !== undefined) gone.push(left);
      a += 1;
    } else {
      come.push(right);
      b += 1;
    }
  }
  settle();
  return changes;
}

/** How many lines two texts share in order, from each pair of places to the end. */
function commonLengths(then: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: then.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let a = then.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      const row = lengths[a] ?? [];
      row[b] =
        then[a] === now[b]
          ? (lengths[a + 1]?.[b + 1] ?? 0) + 1
          : Math.max(lengths[a + 1]?.[b] ?? 0, lengths[a]?.[b + 1] ?? 0);
    }
  }
  return lengths;
}
