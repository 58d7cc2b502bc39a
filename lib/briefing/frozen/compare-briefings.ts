import type { Block, Briefing, BriefingCell } from "@/lib/briefing/briefing";

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
 * What a briefing says differently now: sentence by sentence, row by row, quotation by quotation. Lines that only stand
 * in another order are no change, and the context line is left out, because its date always differs. O(lines).
 *
 * Example: ["“X”: 5 agree", "“Y”: 1 disagrees"] against ["“Y”: 1 disagrees", "“X”: 6 agree"] gives
 * [{ before: "“X”: 5 agree", after: "“X”: 6 agree" }].
 */
export function compareBriefings(then: Briefing, now: Briefing): ChangedBlock[] {
  const nowById = new Map(now.blocks.map((block) => [block.id, block]));
  return then.blocks.flatMap((block): ChangedBlock[] => {
    const lines = changedLines(linesOf(block), linesOf(nowById.get(block.id) ?? null));
    return lines.length === 0 ? [] : [{ id: block.id, heading: block.heading, lines }];
  });
}

/** A line and what it is about: a line about the same that reads differently is one line changed. */
interface Line {
  readonly text: string;
  readonly about: readonly string[];
}

function linesOf(block: Block | null): Line[] {
  if (!block) return [];
  const { table, chart } = block;
  return [
    { text: block.heading, about: ["heading"] },
    ...block.quotations.flatMap(({ id, exact, source, locator, anchor }) => [
      { text: `${id}: ${exact}`, about: [`words ${id}`] },
      {
        text: `${id}: ${[source, locator].filter(Boolean).join(", ")}; ${anchor.words.toLowerCase()}`,
        about: [`source ${id}`],
      },
    ]),
    ...block.sentences.map(({ text }) => sentenceLine(text)),
    ...(chart && !table ? [{ text: chart.description, about: ["chart"] }] : []),
    ...(table?.rows.map((row) => rowLine(table.header, row)) ?? []),
    ...block.notes.map(sentenceLine),
  ];
}

/** A sentence is about what it names in quotation marks; one that names something else is known by its other words. */
function sentenceLine(text: string): Line {
  const [, named] = /“([^”]+)”/.exec(text) ?? [];
  const form = text.replace(/“[^”]+”/g, "“”").replace(/\d[\d,.]*/g, "0");
  return { text, about: [...(named ? [`named ${named}`] : []), `form ${form}`] };
}

/** "A1 Arms go to Russia: disagrees 1, agrees 4": figures never stand without what they count. */
function rowLine(header: readonly string[], row: readonly BriefingCell[]): Line {
  const [first, ...cells] = row;
  const words = cells.map(({ text }, column) => `${header[column + 1] ?? ""} ${text}`.trim());
  return { text: `${first?.text ?? ""}: ${words.join(", ")}`, about: [`row ${first?.text ?? ""}`] };
}

function changedLines(then: readonly Line[], now: readonly Line[]): ChangedLine[] {
  const come = without(now, then);
  const changes = without(then, now).map(({ text, about }): ChangedLine => {
    const position = come.findIndex((line) => line.about.some((subject) => about.includes(subject)));
    const [match] = position === -1 ? [] : come.splice(position, 1);
    return { before: text, after: match?.text ?? null };
  });
  return [...changes, ...come.map(({ text }) => ({ before: null, after: text }))];
}

/** The lines that are not among the others, each as often as it is missing there. */
function without(lines: readonly Line[], others: readonly Line[]): Line[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return lines.filter(({ text }) => {
    const times = left.get(text) ?? 0;
    left.set(text, times - 1);
    return times <= 0;
  });
}
