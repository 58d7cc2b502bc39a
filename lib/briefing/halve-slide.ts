import type { SlideBody } from "./pptx/slide";

/**
 * Cuts the body of a slide in two where it turned out not to fit: between paragraphs, rows or words. Nothing is lost and
 * nothing repeated but the header of a table. Null where there is nothing to cut.
 */
export function halveBody(body: SlideBody): readonly [SlideBody, SlideBody] | null {
  switch (body.kind) {
    case "title": {
      const lines = halves(body.lines);
      return (
        lines && [
          { ...body, lines: lines[0] },
          { kind: "text", paragraphs: lines[1] },
        ]
      );
    }
    case "text": {
      const [only] = body.paragraphs;
      if (only && body.paragraphs.length === 1) {
        const pieces = halfText(only.text);
        return pieces && [text(body, { ...only, text: pieces[0] }), text(body, { ...only, text: pieces[1] })];
      }
      const paragraphs = halves(body.paragraphs);
      return (
        paragraphs && [
          { ...body, paragraphs: paragraphs[0] },
          { ...body, paragraphs: paragraphs[1] },
        ]
      );
    }
    case "chart": {
      const rows = halves(body.chart.rows);
      return (
        rows && [
          { ...body, chart: { ...body.chart, rows: rows[0] } },
          { ...body, lead: null, chart: { ...body.chart, rows: rows[1] } },
        ]
      );
    }
    case "table": {
      const rows = halves(body.table.rows);
      return (
        rows && [
          { ...body, table: { ...body.table, rows: rows[0] } },
          { ...body, lead: null, table: { ...body.table, rows: rows[1] } },
        ]
      );
    }
    case "quotation": {
      const pieces = halfText(body.words.text);
      return (
        pieces && [
          { ...body, words: { ...body.words, text: pieces[0] } },
          { ...body, words: { ...body.words, text: pieces[1] } },
        ]
      );
    }
  }
}

function text(
  body: Extract<SlideBody, { kind: "text" }>,
  paragraph: { readonly text: string; readonly size: number },
): SlideBody {
  return { ...body, paragraphs: [paragraph] };
}

function halves<Item>(items: readonly Item[]): readonly [readonly Item[], readonly Item[]] | null {
  const middle = Math.ceil(items.length / 2);
  return items.length < 2 ? null : [items.slice(0, middle), items.slice(middle)];
}

/** At the space nearest to the middle; the pieces joined are the text. */
function halfText(whole: string): readonly [string, string] | null {
  const middle = Math.floor(whole.length / 2);
  const spaces = [...whole.matchAll(/\s+/g)].map(({ index, 0: space }) => index + space.length);
  const at = spaces
    .filter((position) => position < whole.length)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? null : [whole.slice(0, at), whole.slice(at)];
}
