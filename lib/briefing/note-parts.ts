import { fullName } from "../views/names";
import type { QuotationView } from "../views/quotation-view";
import { basisWords } from "./basis-words";
import type { Block, Briefing, BriefingTable } from "./briefing";
import { sidesByName } from "./sides-by-name";

/** A piece of the one-page note, before it is written in a format. `note` is the text of its footnote. */
export type NotePart =
  | { readonly kind: "heading"; readonly text: string }
  | {
      readonly kind: "paragraph" | "item";
      readonly text: string;
      readonly byAuthor: boolean;
      readonly note: string | null;
    }
  | {
      readonly kind: "quotation";
      readonly quotation: QuotationView;
      readonly attribution: string;
      readonly note: string;
    }
  | { readonly kind: "table"; readonly table: BriefingTable }
  | { readonly kind: "small"; readonly text: string };

/**
 * The pieces of the note in order, the same for every format. Counts already said in words are not repeated as a
 * table, and the excerpt of the matrix is turned round: one row a proposition, with the names on each side.
 */
export function noteParts({ blocks, context }: Briefing): NotePart[] {
  return blocks.flatMap((block): NotePart[] => {
    const items = sentenceParts(block, context.permalink);
    const quotations = block.quotations.map(
      (quotation): NotePart => ({
        kind: "quotation",
        quotation,
        attribution: attribution(quotation),
        note: `${quotation.source}${quotation.locator ? `, ${quotation.locator}` : ""}. Quotation ${quotation.id}. ${quotation.anchor.words}.`,
      }),
    );
    const table = noteTable(block);
    const notes = block.notes.filter((text) => !table || block.kind !== "who-stands-where" || !text.startsWith("++"));
    return [
      ...(block.kind === "title" ? [] : [{ kind: "heading" as const, text: block.heading }]),
      ...quotations,
      ...items,
      ...(table ? [{ kind: "table" as const, table }] : []),
      ...notes.map((text) => ({ kind: "small" as const, text })),
    ];
  });
}

/** Who speaks, how the words reach us, when and where: the line under a quotation. */
export function attribution({ voice, manner, chain, said, isSpeech }: QuotationView): string {
  const who = [fullName(voice), voice.institution].filter(Boolean).join(", ");
  return [who, ...chain.slice(1), said, isSpeech ? null : manner].filter(Boolean).join(" · ");
}

/** Where all sentences of a block rest on the same, one footnote after the last of them says so. */
function sentenceParts({ sentences }: Block, permalink: string): NotePart[] {
  const kind = sentences.length > 1 ? "item" : "paragraph";
  const notes = sentences.map((sentence) => basisWords(sentence, permalink));
  const isShared = new Set(notes).size === 1;
  return sentences.map(({ text, byAuthor }, position) => {
    const note = isShared && position < sentences.length - 1 ? null : (notes[position] ?? null);
    return { kind, text, byAuthor, note };
  });
}

function noteTable({ kind, table }: Block): BriefingTable | null {
  if (!table || kind === "agreement" || kind === "split") return null;
  return kind === "who-stands-where" ? sidesByName(table) : table;
}
