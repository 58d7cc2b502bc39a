import { quotationPlace, shortAttribution, shortPlace } from "@/lib/briefing/basis/attribution";
import { jointBasis } from "@/lib/briefing/basis/basis";
import { basisWords } from "@/lib/briefing/basis/basis-words";
import type { Block, Briefing, Sentence } from "@/lib/briefing/briefing";
import type { DocumentPart } from "@/lib/briefing/formats/document-parts";
import type { BlockKind } from "@/lib/briefing/plan/plan";
import { count } from "@/lib/wording/count";

const QUOTATIONS = "Quotations";
const SIDES = "Who took which side";
/** More sources than this in one footnote are counted. */
const MAX_SOURCES = 4;
/** More ids than a line of footnotes holds are counted. */
const MAX_LISTED = 8;
/** How it was made and from what: in small print, one paragraph each. */
const CLOSING: ReadonlySet<BlockKind> = new Set(["method", "sources"]);
/** Blocks whose small print limits what they claim. */
const LIMITED: ReadonlySet<BlockKind> = new Set(["finding", "selections"]);
/** Where all of the basis is listed; the note names the address once. */
const ELSEWHERE = "the address of this note";

/**
 * The pieces of the one-page note: every block in its shortest true form, sides by name instead of tables, quotations
 * in one place with their sources as footnotes. What a block rests on stands beside its heading; sentences of the
 * bottom line have it one by one. Nothing of the author's own is shortened, and no quotation.
 */
export function noteParts({ blocks }: Briefing): DocumentPart[] {
  const said = new Set<string>();
  // The bottom line names the groups already, and a page has no room for their map.
  const isLed = blocks.some(({ kind }) => kind === "bottom-line");
  const written = isLed ? blocks.filter(({ kind, sentences }) => kind !== "clusters" || sentences.some(isOwn)) : blocks;
  const once = written.map((block) => withoutSaid(block, said));
  const states = new Set(blocks.flatMap(({ quotations }) => quotations.map(({ anchor }) => anchor.words)));
  const cited = blocks.find(({ kind, table }) => kind === "sources" && table)?.table?.rows.length ?? 0;
  const isCited = cited > 0 && cited <= MAX_SOURCES;
  const [only = ""] = states.size === 1 ? states : [];
  return once.flatMap((block, position): DocumentPart[] => {
    if (block.quotations.length > 0) {
      const isFirst = (once[position - 1]?.quotations.length ?? 0) === 0;
      return [
        ...(isFirst ? [heading(QUOTATIONS, { basis: lowerFirst(only) || null })] : []),
        ...quotationParts(block, { isChecked: only === "", isCited }),
      ];
    }
    if (block.kind === "sides-by-group") {
      const isFirst = once[position - 1]?.kind !== "sides-by-group";
      return [...(isFirst ? [heading(SIDES, { basis: null })] : []), ...sentenceParts(block, "item")];
    }
    if (CLOSING.has(block.kind)) return closingParts(block);
    return block.kind === "title" ? sentenceParts(block) : blockParts(block);
  });
}

function isOwn({ byAuthor }: Sentence): boolean {
  return byAuthor;
}

/**
 * A block of results without the sentences that the page has already; one that has nothing more to say says where it
 * was.
 */
function withoutSaid(block: Block, said: Set<string>): Block {
  const sentences = saidOf(block);
  const isOfResults = block.kind === "agreement" || block.kind === "split";
  const left = isOfResults ? sentences.filter(({ text, byAuthor }) => byAuthor || !said.has(text)) : sentences;
  for (const { text } of sentences) said.add(text);
  return left.length === sentences.length
    ? block
    : { ...block, short: left.length > 0 ? left : block.sentences.slice(0, 1) };
}

function blockParts(block: Block): DocumentPart[] {
  const table = block.kind === "group-summary" ? block.table : null;
  const isSilent = block.sentences.length === 0 && !table;
  const notes = isSilent || LIMITED.has(block.kind) ? block.notes : [];
  return [
    heading(block.heading, {
      byAuthor: block.headingByAuthor,
      basis: block.kind === "bottom-line" ? null : basisOfBlock(block),
    }),
    ...sentenceParts(block),
    ...(table ? [{ kind: "table" as const, table }] : []),
    ...notes.map((text) => ({ kind: "small" as const, text, byAuthor: false, note: null })),
  ];
}

/**
 * @param isChecked whether each quotation is to say how it was checked, because they differ.
 * @param isCited whether all sources are cited in full beside them.
 */
function quotationParts(
  block: Block,
  { isChecked, isCited }: { readonly isChecked: boolean; readonly isCited: boolean },
): DocumentPart[] {
  const quotations = block.quotations.map(
    (quotation): DocumentPart => ({
      kind: "quotation",
      lead: { text: block.heading, byAuthor: block.headingByAuthor },
      quotation,
      attribution: [shortAttribution(quotation, block.heading), isChecked ? lowerFirst(quotation.anchor.words) : ""]
        .filter(Boolean)
        .join(" · "),
      note: isCited ? shortPlace(quotation) : quotationPlace(quotation),
    }),
  );
  const reasons = sentenceParts(block, "small");
  return block.isReasonFirst ? [...reasons, ...quotations] : [...quotations, ...reasons];
}

function sentenceParts(block: Block, kind?: "item" | "small"): DocumentPart[] {
  const sentences = saidOf(block);
  return sentences.map((sentence) => ({
    kind: kind ?? (sentences.length > 1 ? "item" : "paragraph"),
    text: sentence.text,
    byAuthor: sentence.byAuthor,
    note: block.kind === "bottom-line" && !sentence.about ? basisWords(sentence, ELSEWHERE, MAX_LISTED) : null,
  }));
}

function closingParts(block: Block): DocumentPart[] {
  const sentences = saidOf(block);
  const basis = block.kind === "method" ? basisOfBlock(block) : null;
  const lead = `${block.heading}${basis === null ? "" : ` (${basis})`}.`;
  const text = [lead, ...sentences.map((sentence) => sentence.text)].join(" ");
  const byAuthor = block.headingByAuthor || sentences.some((sentence) => sentence.byAuthor);
  const note =
    block.kind === "sources" && block.table ? citations(block.table.rows.map(([cell]) => cell?.text ?? "")) : null;
  return [{ kind: "small", text, byAuthor, note }];
}

function saidOf({ short, sentences }: Block): readonly Sentence[] {
  return short ?? sentences;
}

/**
 * "31 positions, 43 quotations": what the sentences that say something found rest on; of what is missing nothing can be
 * counted.
 */
function basisOfBlock(block: Block): string | null {
  const { positionKeys, quotationIds } = jointBasis(saidOf(block).map(({ basis }) => basis));
  const counted = [
    positionKeys.length > 0 ? count(positionKeys.length, "position") : "",
    quotationIds.length > 0 ? count(quotationIds.length, "quotation") : "",
  ];
  return counted.filter(Boolean).join(", ") || null;
}

function citations(sources: readonly string[]): string {
  const left = sources.length - MAX_SOURCES;
  return [...sources.slice(0, MAX_SOURCES), ...(left > 0 ? [`And ${left} more at ${ELSEWHERE}.`] : [])].join(" ");
}

function heading(text: string, given: { readonly byAuthor?: boolean; readonly basis: string | null }): DocumentPart {
  return { kind: "heading", text, byAuthor: false, ...given };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
