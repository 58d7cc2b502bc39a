import { anchorQuotation } from "@/lib/anchoring/anchor-quotation";
import { groupBy } from "@/lib/domain/collections";
import type { Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { ofSource } from "@/lib/domain/rows-of";
import { fullName, shownName } from "@/lib/wording/names";

/**
 * A stretch of the text; the quotations that cover it, none for the rest. The stretches of all paragraphs joined are
 * the text.
 */
export interface ReaderPiece {
  readonly text: string;
  readonly quotationIds: readonly string[];
  /** Quotations that begin here: where their permalinks lead. */
  readonly begins: readonly string[];
}

export interface ReaderParagraph {
  readonly number: number;
  readonly pieces: readonly ReaderPiece[];
  /** Whose words or views begin in this paragraph, in the order of the text; each once, with its first quotation. */
  readonly commentators: readonly {
    readonly name: string;
    readonly quotationId: string;
    readonly quotations: number;
  }[];
}

/** The text of a source with its quotations marked, paragraph by paragraph; null where the text is not held. */
export function readerView(index: DossierIndex, source: Source): readonly ReaderParagraph[] | null {
  const text = index.sourceTexts.get(source.id);
  if (text === undefined) return null;
  const spans = index.dossier.quotations
    .filter(({ sourceId }) => sourceId === source.id)
    .flatMap((quotation) => {
      const { start, end } = anchorQuotation(quotation, text);
      return start === null || end === null ? [] : [{ id: quotation.id, start, end }];
    });
  let offset = 0;
  return text.split("\n").map((line, position): ReaderParagraph => {
    const from = offset;
    offset += line.length + 1;
    const pieces = cut({ line, from, spans });
    return { number: position + 1, pieces, commentators: commentatorsIn(index, pieces) };
  });
}

/** Whether all quotations of a source are entries of a record, such as a vote. */
export function isRecord({ dossier }: Pick<DossierIndex, "dossier">, { id }: Pick<Source, "id">): boolean {
  const own = ofSource(dossier.quotations, id);
  return own.length > 0 && own.every(({ voice }) => voice === "record");
}

function commentatorsIn(index: DossierIndex, pieces: readonly ReaderPiece[]): ReaderParagraph["commentators"] {
  const beginning = pieces.flatMap(({ begins }) => begins);
  return [...groupBy(beginning, (id) => index.quotations.get(id)?.commentatorId ?? "")].flatMap(
    ([commentatorId, [first, ...more]]) => {
      const commentator = index.commentators.get(commentatorId);
      if (!commentator || !first) return [];
      return [{ name: fullName(shownName(commentator)), quotationId: first, quotations: 1 + more.length }];
    },
  );
}

function cut({
  line,
  from,
  spans,
}: {
  line: string;
  from: number;
  spans: readonly { id: string; start: number; end: number }[];
}): ReaderPiece[] {
  const to = from + line.length;
  const inside = spans.filter(({ start, end }) => start < to && end > from);
  const edges = inside.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)]);
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, position) => {
    const end = cuts[position + 1] ?? to;
    const covering = inside.filter((span) => span.start <= start && span.end >= end);
    return {
      text: line.slice(start - from, end - from),
      quotationIds: covering.map(({ id }) => id),
      begins: covering.filter((span) => span.start === start).map(({ id }) => id),
    };
  });
}
