import type {
  FilePlace,
  Gathered,
  GatheredAffiliation,
  GatheredCoder,
  GatheredCoding,
  GatheredCommentator,
  GatheredInstitution,
  GatheredIssue,
  GatheredProposition,
  GatheredQuotation,
  GatheredSource,
} from "@/lib/importers/gathered";
import type { ImportProblem, NotImported } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";

type Draft<Record_> = { -readonly [Key in keyof Record_]: Record_[Key] };

/** A person as rows describe it: what a later row adds is filled in, what it contradicts is told. */
export interface CommentatorRow extends Omit<GatheredCommentator, "key" | "aliases"> {
  readonly institution: Omit<GatheredInstitution, "key"> | null;
  readonly role: string | null;
  readonly seenOn: string | null;
}

/**
 * Collects what rows say: each name, text and source once, by its spelling. Sets of rows are large, so every look-up is
 * by key.
 */
export class Gatherer {
  readonly #issues = new Map<string, GatheredIssue>();
  readonly #propositions = new Map<string, Draft<GatheredProposition>>();
  readonly #institutions = new Map<string, Draft<GatheredInstitution>>();
  readonly #institutionCountries = new Map<string, Set<string>>();
  readonly #commentators = new Map<string, Draft<GatheredCommentator>>();
  readonly #affiliations = new Map<string, GatheredAffiliation>();
  readonly #sources = new Map<string, Draft<GatheredSource>>();
  readonly #sourceDates = new Map<string, Set<string>>();
  readonly #coders = new Map<string, GatheredCoder>();
  readonly #quotations = new Map<string, GatheredQuotation>();
  readonly #codings: GatheredCoding[] = [];
  readonly #problems: ImportProblem[] = [];
  #moreProblems = 0;
  readonly #notImported = new Map<string, number>();
  readonly #remarks = new Set<string>();
  readonly #contradicted = new Map<string, Set<string>>();
  title: string | null = null;

  problem(problem: ImportProblem): void {
    if (this.#problems.length < IMPORT_LIMITS.problems) this.#problems.push(problem);
    else this.#moreProblems += 1;
  }

  remark(sentence: string): void {
    this.#remarks.add(sentence);
  }

  /** Counts what is not taken under a plural noun. */
  leaveOut(what: string, count = 1): void {
    if (count > 0) this.#notImported.set(what, (this.#notImported.get(what) ?? 0) + count);
  }

  proposition(text: string, issue: string | null): string {
    if (issue !== null && !this.#issues.has(issue)) {
      this.#issues.set(issue, { key: issue, title: issue, question: null, kind: "issue" });
    }
    const known = this.#propositions.get(text);
    if (!known) {
      const empty = { label: null, claim: null, anchors: {}, counts: null };
      this.#propositions.set(text, { key: text, text, issueKey: issue, ...empty });
    } else if (issue !== null && known.issueKey === null) known.issueKey = issue;
    else if (issue !== null && known.issueKey !== issue) this.#contradict("propositions stand under two issues", text);
    return text;
  }

  commentator(row: CommentatorRow): string {
    const { name: key, institution, role, seenOn } = row;
    const known = this.#commentators.get(key);
    if (!known) {
      const { name, kind, voice, country, note } = row;
      this.#commentators.set(key, { key, name, kind, voice, country, note, aliases: [] });
    } else {
      this.#fill(known, "kind", row.kind);
      this.#fill(known, "voice", row.voice);
      this.#fill(known, "country", row.country);
      this.#fill(known, "note", row.note);
    }
    if (institution) {
      const institutionKey = this.#institution(institution, row.country);
      const affiliation = `${key}\u0000${institutionKey}\u0000${role ?? ""}\u0000${seenOn ?? ""}`;
      if (!this.#affiliations.has(affiliation)) {
        const span = { since: null, until: null };
        this.#affiliations.set(affiliation, { commentatorKey: key, institutionKey, role, seenOn, ...span });
      }
    }
    return key;
  }

  #institution(row: Omit<GatheredInstitution, "key">, country: string | null): string {
    const key = row.name;
    const known = this.#institutions.get(key);
    if (!known) this.#institutions.set(key, { key, ...row });
    else {
      known.type ??= row.type;
      known.note ??= row.note;
    }
    if (country) add(this.#institutionCountries, key, country);
    return key;
  }

  source(row: Omit<GatheredSource, "issued">, issued: string | null): string {
    const known = this.#sources.get(row.key);
    if (!known) this.#sources.set(row.key, { ...row, issued: null });
    else {
      known.url ??= row.url;
      known.language ??= row.language;
      if (known.authors.length === 0) known.authors = row.authors;
    }
    if (issued) add(this.#sourceDates, row.key, issued);
    return row.key;
  }

  coder(coder: GatheredCoder): string {
    if (!this.#coders.has(coder.key)) this.#coders.set(coder.key, coder);
    return coder.key;
  }

  /** The same words by the same person in the same source, on the same day, are one quotation. */
  quotation(quotation: Omit<GatheredQuotation, "key">): string {
    const { sourceKey, commentatorKey, exact, statedOn, voice, place } = quotation;
    const cell = voice === "record" ? `${place.file} ${place.sheet} ${place.row} ${place.column}` : exact;
    const same = [sourceKey, commentatorKey, voice, cell, statedOn].join("\u0000");
    const known = this.#quotations.get(same);
    if (known) return known.key;
    // Words are long: what points at them gets a short key.
    const key = `q${this.#quotations.size + 1}`;
    this.#quotations.set(same, { key, ...quotation });
    return key;
  }

  coding(coding: GatheredCoding): void {
    this.#codings.push(coding);
  }

  get statements(): number {
    return this.#codings.length;
  }

  finish(): { gathered: Gathered; problems: ImportProblem[]; notImported: NotImported[]; remarks: string[] } {
    for (const [what, names] of this.#contradicted) {
      const [first] = names;
      this.remark(`${names.size} ${what}; the first was taken (for example “${first?.trim()}”).`);
    }
    return {
      gathered: {
        title: this.title,
        issues: [...this.#issues.values()],
        propositions: [...this.#propositions.values()],
        institutions: [...this.#institutions.values()].map((institution) => ({
          ...institution,
          country: only(this.#institutionCountries.get(institution.key)),
        })),
        commentators: [...this.#commentators.values()],
        affiliations: [...this.#affiliations.values()],
        sources: [...this.#sources.values()].map((source) => ({ ...source, issued: this.#issuedOf(source.key) })),
        coders: [...this.#coders.values()],
        quotations: [...this.#quotations.values()],
        codings: this.#codings,
      },
      problems: [...this.#problems, ...this.#restOfProblems()],
      notImported: [...this.#notImported].map(([what, count]) => ({ what, count })),
      remarks: [...this.#remarks],
    };
  }

  /** The day of a source; where its rows give several, the span of all of them. */
  #issuedOf(key: string): string | null {
    const dates = [...(this.#sourceDates.get(key) ?? [])].toSorted();
    const [first, last] = [dates.at(0), dates.at(-1)];
    if (first === undefined || last === undefined || first === last) return first ?? null;
    this.remark(
      "Some sources have rows with different dates: the source is dated by the span of them, each statement by its own.",
    );
    return `${first.split("/")[0]}/${last.split("/").at(-1)}`;
  }

  #fill<Key extends "kind" | "voice" | "country" | "note">(
    known: Draft<GatheredCommentator>,
    key: Key,
    value: GatheredCommentator[Key],
  ): void {
    if (value === null) return;
    if (known[key] === null) known[key] = value;
    else if (known[key] !== value)
      this.#contradict(`names have two entries for ${key === "note" ? "their kind" : key}`, known.name);
  }

  #contradict(what: string, name: string): void {
    add(this.#contradicted, what, name);
  }

  #restOfProblems(): ImportProblem[] {
    if (this.#moreProblems === 0) return [];
    const message = `And ${this.#moreProblems} more of this kind, which are not listed: something is wrong with the mapping rather than with rows.`;
    const nowhere: FilePlace = { file: null, sheet: null, row: null, column: null };
    return [{ severity: "error", ...nowhere, found: null, expected: "a mapping that fits the sheet", message }];
  }
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

function only(values: ReadonlySet<string> | undefined): string | null {
  const [first, ...rest] = values ?? [];
  return first !== undefined && rest.length === 0 ? first : null;
}
