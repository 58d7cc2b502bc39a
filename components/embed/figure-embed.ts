import { themedDrawing } from "@/components/embed/themed-drawing";
import type { Figure } from "@/figures/figure";
import { cutTable, type FigureEmbed } from "@/lib/briefing/figure-embed";
import type { Caution } from "@/lib/findings/do-not-claim";
import type { FigureFinding } from "@/lib/findings/figure-finding";
import type { BriefingContext } from "@/lib/views/context-line";

/**
 * A figure with its finding, its cautions and what it rests on, as it stands in other pages. Without a finding its own
 * title leads.
 */
export function figureEmbed(
  figure: Figure,
  {
    finding,
    cautions,
    context,
  }: {
    readonly finding: FigureFinding | null;
    readonly cautions: readonly Caution[];
    readonly context: BriefingContext;
  },
): FigureEmbed {
  return {
    title: finding?.title ?? figure.title,
    basis: finding?.basis ?? "",
    about: finding ? figure.title : "",
    drawing: themedDrawing(figure.drawing, figure.narrow ?? null),
    note: figure.note,
    cautions: cautions.map(({ claim, because }) => `Do not claim ${claim}: ${because}.`),
    context: [context.lines[0], [context.basis, context.coverage, context.sourceLine].join(" · ")],
    table: cutTable(figure.table),
  };
}
