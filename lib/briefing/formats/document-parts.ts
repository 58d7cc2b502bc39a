import { attribution, quotationPlace } from "@/lib/briefing/basis/attribution";
import { basisWords } from "@/lib/briefing/basis/basis-words";
import type { Block, Briefing, BriefingTable } from "@/lib/briefing/briefing";
import { sidesByName } from "@/lib/briefing/sides-by-name";
import type { ClustersView } from "@/lib/views/groups/clusters-view";
import type { QuotationView } from "@/lib/views/quotations/quotation-view";

/** Heading of what stands at the end of a document. */
export const APPENDIX = "Appendix";

/** How much of a briefing is written: what one page bears, or all of it. */
export type Extent = "note" | "whole";

/** A piece of a written briefing, before it is written in a format. `note` is the text of its footnote. */
export type DocumentPart =
  /** `basis` says how much stands behind all that follows, where its sentences do not say it one by one. */
  | { readonly kind: "heading"; readonly text: string; readonly byAuthor: boolean; readonly basis: string | null }
  | {
      readonly kind: "paragraph" | "item" | "small";
      readonly text: string;
      readonly byAuthor: boolean;
      readonly note: string | null;
    }
  | {
      readonly kind: "quotation";
      /** What stands before the words on their own line, where no heading does. */
      readonly lead: { readonly text: string; readonly byAuthor: boolean } | null;
      readonly quotation: QuotationView;
      readonly attribution: string;
      readonly note: string;
    }
  | { readonly kind: "table"; readonly table: BriefingTable }
  /** The map of clusters: a format that cannot draw leaves it out, the table after it says what it shows. */
  | { readonly kind: "clusters"; readonly view: ClustersView };

/**
 * The pieces of the whole document in order, the same for every format. Counts already said in words are not repeated
 * as a table, and the excerpt of the matrix is turned round: one row a proposition, with the names on each side.
 */
export function documentParts({ blocks, context }: Briefing): DocumentPart[] {
  return [...blocks.flatMap((block) => blockParts(block, context.permalink)), ...appendixParts(blocks)];
}

/** What belongs to a block and is too long for its place: tables of their own at the end. */
function appendixParts(blocks: readonly Block[]): DocumentPart[] {
  const tables = blocks.flatMap(({ appendix }): DocumentPart[] =>
    appendix ? [{ kind: "table", table: appendix }] : [],
  );
  return tables.length === 0 ? [] : [{ kind: "heading", text: APPENDIX, byAuthor: false, basis: null }, ...tables];
}

function blockParts(block: Block, permalink: string): DocumentPart[] {
  const items = sentenceParts(block, permalink);
  const quotations = block.quotations.map(
    (quotation): DocumentPart => ({
      kind: "quotation",
      lead: null,
      quotation,
      attribution: attribution(quotation),
      note: `${quotationPlace(quotation)} ${quotation.anchor.words}.`,
    }),
  );
  const table = documentTable(block);
  const notes = block.notes.filter((text) => !table || block.kind !== "who-stands-where" || !text.startsWith("++"));
  return [
    ...(block.kind === "title"
      ? []
      : [{ kind: "heading" as const, text: block.heading, byAuthor: block.headingByAuthor, basis: null }]),
    ...(block.isReasonFirst ? [...items, ...quotations] : [...quotations, ...items]),
    ...(block.clusters ? [{ kind: "clusters" as const, view: block.clusters }] : []),
    ...(table ? [{ kind: "table" as const, table }] : []),
    ...notes.map((text) => ({ kind: "small" as const, text, byAuthor: false, note: null })),
  ];
}

/** Where all sentences of a block rest on the same, one footnote after the last of them says so. */
function sentenceParts({ sentences }: Block, permalink: string): DocumentPart[] {
  const kind = sentences.length > 1 ? "item" : "paragraph";
  const notes = sentences.map((sentence) => basisWords(sentence, permalink));
  const isShared = new Set(notes).size === 1;
  return sentences.map(({ text, byAuthor }, position) => {
    const note = isShared && position < sentences.length - 1 ? null : (notes[position] ?? null);
    return { kind, text, byAuthor, note };
  });
}

function documentTable({ kind, table, sentences }: Block): BriefingTable | null {
  const isSaid = (kind === "agreement" || kind === "split") && sentences.every(({ byAuthor }) => !byAuthor);
  if (!table || isSaid) return null;
  return kind === "who-stands-where" ? sidesByName(table) : table;
}
