import type { Coding, Commentator } from "@/lib/domain/dossier";
import { type DossierIndex, primaryInstitution } from "@/lib/domain/dossier-index";
import { MAX_DNA_TEXT, shortened } from "@/lib/exports/dna/dna-documents";
import { type CutText, cutText } from "@/lib/importers/dna/own-marks";

/** A statement of the program: who said what of which concept, in which quotation. */
export interface DnaStatementRow {
  readonly quotationId: string;
  readonly coderId: string;
  /** Empty where an organisation speaks itself. */
  readonly person: string;
  readonly organization: string;
  readonly concept: string;
  readonly agreement: 0 | 1;
}

/** Something that is named in statements, with what is known of it. */
export interface DnaEntity {
  readonly value: string;
  readonly type: string;
  readonly alias: string;
  readonly notes: string;
}

export interface DnaStatements {
  readonly statements: readonly DnaStatementRow[];
  readonly persons: readonly DnaEntity[];
  readonly organizations: readonly DnaEntity[];
  readonly concepts: readonly DnaEntity[];
  /** What has no place in such a database, by what it is. */
  readonly left: readonly { readonly what: string; readonly count: number }[];
}

/**
 * Codings as statements of the Discourse Network Analyzer, one for each quotation that they rest on. Agreement is 1 or
 * 0: strength, neutral, declined and mixed codings have no place in it, and are counted. O(codings).
 */
export function dnaStatements(index: DossierIndex): DnaStatements {
  const { codings, propositions, commentators, institutions } = index.dossier;
  const concepts = distinctTexts(propositions.map(({ id, text }) => ({ id, text })));
  const withSide = codings.filter(({ value }) => value !== null && value !== 0);
  const statements = withSide.flatMap((coding) => statementsOf(coding, { index, concepts }));
  const used = (values: readonly string[]) => new Set(values);
  const [persons, organizations] = [
    used(statements.map((one) => one.person)),
    used(statements.map((one) => one.organization)),
  ];
  const usedConcepts = used(statements.map(({ concept }) => concept));
  return {
    statements,
    persons: distinct(commentators.map(personEntity), persons),
    organizations: distinct(
      [
        ...institutions.map(({ name, type, note }) => entity(name, typeWord(type), "", note)),
        ...commentators.filter(speaksAsOrganisation).map(personEntity),
      ],
      organizations,
    ),
    concepts: distinct(
      propositions.map(({ id, label, counts, issueId }) =>
        conceptEntity(concepts.get(id), { type: index.issues.get(issueId)?.title ?? "", label, counts }),
      ),
      usedConcepts,
    ),
    left: [
      { what: "neutral codings", count: codings.filter(({ value }) => value === 0).length },
      { what: "codings of those who declined", count: codings.filter(({ status }) => status === "declined").length },
      { what: "mixed codings", count: codings.filter(({ status }) => status === "mixed").length },
    ].filter(({ count }) => count > 0),
  };
}

function statementsOf(
  { commentatorId, propositionId, coderId, value, evidence }: Coding,
  { index, concepts }: { readonly index: DossierIndex; readonly concepts: ReadonlyMap<string, CutText> },
): DnaStatementRow[] {
  const commentator = index.commentators.get(commentatorId);
  if (!commentator) return [];
  const isOrganisation = speaksAsOrganisation(commentator);
  const name = shortened(commentator.name);
  const institution = primaryInstitution(index, commentatorId)?.name ?? "";
  return evidence.map((quotationId) => ({
    quotationId,
    coderId,
    person: isOrganisation ? "" : name,
    organization: isOrganisation ? name : shortened(institution),
    concept: concepts.get(propositionId)?.kept ?? "",
    agreement: (value ?? 0) > 0 ? 1 : 0,
  }));
}

function speaksAsOrganisation({ kind }: Commentator): boolean {
  return kind === "organisation";
}

function personEntity({ name, voice, namesInSources, note }: Commentator): DnaEntity {
  const others = (namesInSources ?? "").split("; ").filter((other) => other !== "" && other !== name);
  return entity(name, voice, others.join("; "), note);
}

/** What of a concept is too long for its name stands in its notes. */
function conceptEntity(
  text: CutText | undefined,
  { type, label, counts }: { readonly type: string; readonly label: string | null; readonly counts: string | null },
): DnaEntity {
  return entity(text?.kept ?? "", type, label ?? "", text?.rest || counts);
}

function entity(value: string, type: string, alias: string, notes: string | null): DnaEntity {
  return { value: shortened(value), type: shortened(type), alias: shortened(alias), notes: shortened(notes ?? "") };
}

function typeWord(type: string): string {
  return type === "unspecified" ? "" : type.replaceAll("-", " ");
}

/** The first of each value that is used; the empty one stands for nobody and needs no row here. */
function distinct(entities: readonly DnaEntity[], used: ReadonlySet<string>): DnaEntity[] {
  const byValue = new Map<string, DnaEntity>();
  for (const one of entities) {
    if (one.value !== "" && used.has(one.value) && !byValue.has(one.value)) byValue.set(one.value, one);
  }
  return [...byValue.values()];
}

/** Texts within the length that the program keeps; those that would be cut to the same get a number. */
function distinctTexts(texts: readonly { readonly id: string; readonly text: string }[]): ReadonlyMap<string, CutText> {
  const taken = new Set<string>();
  return new Map(
    texts.map(({ id, text }) => {
      let cut = cutText(text, { most: MAX_DNA_TEXT });
      for (let number = 2; taken.has(cut.kept); number++) {
        cut = cutText(text, { most: MAX_DNA_TEXT, mark: ` (${number})` });
      }
      taken.add(cut.kept);
      return [id, cut];
    }),
  );
}
