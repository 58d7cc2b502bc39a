import type { StanceValue } from "@/lib/domain/stance";
import { count, listing, number, sentenceCase } from "@/lib/wording/count";

interface RowCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

interface CellInWords {
  readonly commentator: string;
  readonly proposition: string;
  readonly readings: readonly { readonly value: StanceValue | null; readonly on: string | null }[];
}

/** What an import says that it does, as the reader and the merging gave it. */
export interface PreviewedImport {
  readonly title: string;
  readonly recognisedBy: string;
  readonly reasons: readonly string[];
  readonly counts: {
    readonly statements: number;
    readonly commentators: number;
    readonly propositions: number;
    readonly sources: number;
    readonly quotations: number;
  };
  readonly tables: Readonly<Record<string, RowCounts>>;
  readonly isNothingNew: boolean;
  readonly isWritable: boolean;
  readonly problems: readonly ListedProblem[];
  readonly checks: readonly ListedProblem[];
  readonly notImported: readonly { readonly what: string; readonly count: number }[];
  readonly folded: readonly { readonly kind: string; readonly count: number }[];
  readonly contradictions: readonly CellInWords[];
  readonly changes: readonly CellInWords[];
  readonly remarks: readonly string[];
}

export interface ListedProblem {
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** What would be written, what would not, and what a person should look at. */
export interface ImportPreviewView {
  readonly lede: string;
  /** Whether it can be written, and if not, what to do. */
  readonly verdict: string;
  readonly isWritable: boolean;
  readonly tables: readonly (RowCounts & { readonly name: string })[];
  readonly problems: readonly ListedProblem[];
  /** Whether the file has problems that can be saved as a list. */
  readonly hasPlacedProblems: boolean;
  /** What the rules of dossiers miss in the result, in sentences. */
  readonly lacks: readonly string[];
  readonly notImported: readonly { readonly what: string; readonly count: number }[];
  readonly contradictions: readonly string[];
  readonly changes: readonly string[];
  readonly remarks: readonly string[];
}

export function importPreviewView(report: PreviewedImport): ImportPreviewView {
  const { problems, checks, isWritable } = report;
  const errors = [...problems, ...checks].filter(({ severity }) => severity === "error");
  return {
    lede: report.recognisedBy,
    verdict: verdictOf(report, errors.length),
    isWritable,
    tables: Object.entries(report.tables)
      .map(([name, counts]) => ({ name: sentenceCase(name), ...counts }))
      .filter(({ added, changed, unchanged, removed }) => added + changed + unchanged + removed > 0),
    problems: [...problems, ...checks.filter(({ severity }) => severity === "error")],
    hasPlacedProblems: problems.length > 0,
    lacks: checks.filter(({ severity }) => severity === "warning").map(({ message }) => withoutPlace(message)),
    notImported: report.notImported,
    contradictions: report.contradictions.map(cellInWords),
    changes: report.changes.map(cellInWords),
    remarks: [...report.remarks, ...report.folded.map(foldedInWords)],
  };
}

function verdictOf({ counts, isNothingNew }: PreviewedImport, errors: number): string {
  if (errors > 0) {
    return `${count(errors, "mistake")} must be settled first: in the mapping below, or in the file, which is then chosen again. Nothing is written until then.`;
  }
  if (isNothingNew) return "Nothing new: the draft holds all of it already.";
  const { statements, commentators, propositions, sources, quotations } = counts;
  if (statements === 0) {
    const what = [count(sources, "source"), ...(quotations > 0 ? [count(quotations, "quotation")] : [])];
    return `${listing(what)} can be written. Nothing is written yet.`;
  }
  return `${count(statements, "statement")} by ${count(commentators, "commentator")} on ${count(propositions, "proposition")} can be written. Nothing is written yet.`;
}

/** Letters of a remark; what names hundreds of rows is read in the dossier. */
const MAX_LENGTH = 400;

/** A warning about a table that nobody here has seen, without the place in it. */
function withoutPlace(message: string): string {
  const words = message.replace(/^[\w-]+\.csv(?:, (?:row|column) [^:]+)*: /, "");
  return words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH)}…` : words;
}

/** "Ada Byron: “The dam holds” (agrees on 2024-05-01, disagrees on 2024-05-01)". */
function cellInWords({ commentator, proposition, readings }: CellInWords): string {
  const spoken = readings.map(({ value, on }) => `${valueInWords(value)}${on === null ? "" : ` on ${on}`}`);
  return `${commentator}: “${proposition}” (${spoken.join(", ")})`;
}

function valueInWords(value: StanceValue | null): string {
  if (value === null) return "declined to say";
  return { "-2": "strongly disagrees", "-1": "disagrees", "0": "neutral", "1": "agrees", "2": "strongly agrees" }[
    value
  ];
}

function foldedInWords({ kind, count: folded }: { readonly kind: string; readonly count: number }): string {
  return `Spaces, letter case and forms of letters were tidied in ${number(folded)} names of ${kind}.`;
}
