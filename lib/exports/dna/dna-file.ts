import SQLite from "better-sqlite3";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type DnaDocumentRow, dnaDocuments, shortened } from "@/lib/exports/dna/dna-documents";
import { DNA_PASSWORD, dnaPasswordHash } from "@/lib/exports/dna/dna-password";
import { DNA_TABLES } from "@/lib/exports/dna/dna-schema";
import { type DnaEntity, type DnaStatements, dnaStatements } from "@/lib/exports/dna/dna-statements";

/** The version of the program whose tables these are, and its day. */
const SETTINGS = { version: "3.0.7", date: "2022-06-10" };

/** Statement types and variables that the program makes in every database. */
const STATEMENT_TYPES = [
  [1, "DNA Statement", 239, 208, 51],
  [2, "Annotation", 211, 211, 211],
] as const;
const VARIABLES = [
  [1, "person", "short text", 1],
  [2, "organization", "short text", 1],
  [3, "concept", "short text", 1],
  [4, "agreement", "boolean", 1],
  [5, "note", "long text", 2],
] as const;
const AGREEMENT = 4;
/** What is known of an entity, in the order of the program's own sample. */
const ATTRIBUTES = ["Type", "Alias", "Notes"] as const;

const COLOURS = [
  [255, 255, 0],
  [51, 153, 255],
  [255, 102, 102],
  [102, 255, 0],
] as const;

/**
 * A dossier as a database of the Discourse Network Analyzer 3: documents, people, organisations, concepts and the
 * statements on them, as they read back. The same dossier gives the same bytes.
 */
export function dnaFile(index: DossierIndex): Uint8Array {
  const made = dnaStatements(index);
  const database = new SQLite(":memory:");
  try {
    for (const table of DNA_TABLES) database.exec(table);
    write(database, { index, made, documents: dnaDocuments(index, aboutLines(index, made)) });
    return new Uint8Array(database.serialize());
  } finally {
    database.close();
  }
}

/** What such a database cannot hold, as lines for the notes of its documents. */
function aboutLines({ dossier }: DossierIndex, { left }: DnaStatements): string[] {
  const counted = left.map(({ what, count }) => `${count} ${what}`);
  return [
    `“${dossier.title}”, version ${dossier.version}. Password of every coder: ${DNA_PASSWORD}`,
    "Agreement is 1 or 0: how strongly somebody agrees is not kept, nor are reasons, confidence, dates of statements.",
    ...(counted.length > 0 ? [`Not in this file: ${counted.join(", ")}.`] : []),
  ];
}

interface Content {
  readonly index: DossierIndex;
  readonly made: DnaStatements;
  readonly documents: readonly DnaDocumentRow[];
}

function write(database: SQLite.Database, { index, made, documents }: Content): void {
  const insert = inserter(database);
  database.transaction(() => {
    for (const [property, value] of Object.entries(SETTINGS)) insert("SETTINGS(Property, Value)", [property, value]);
    const coderOf = writeCoders(insert, index);
    const firstCoder = coderOf.values().next().value ?? 1;
    for (const row of STATEMENT_TYPES) insert("STATEMENTTYPES(ID, Label, Red, Green, Blue)", row);
    for (const row of VARIABLES) insert("VARIABLES(ID, Variable, DataType, StatementTypeId)", row);
    const entityOf = writeEntities(insert, [made.persons, made.organizations, made.concepts]);
    documents.forEach(({ title, text, author, source, notes, type, date }, at) => {
      insert("DOCUMENTS(ID, Title, Text, Coder, Author, Source, Section, Notes, Type, Date)", [
        ...[at + 1, title, text, firstCoder, author, source, "", notes, type, date],
      ]);
    });
    writeStatements(insert, { made, documents, coderOf, entityOf });
  })();
}

type Insert = (into: string, values: readonly (string | number | null)[]) => void;

function inserter(database: SQLite.Database): Insert {
  const prepared = new Map<string, SQLite.Statement>();
  return (into, values) => {
    const known = prepared.get(into);
    const statement = known ?? database.prepare(`INSERT INTO ${into} VALUES (${values.map(() => "?").join(", ")})`);
    if (!known) prepared.set(into, statement);
    statement.run(...values);
  };
}

/** Everybody who coded, allowed everything, and seen by each other: what the program gives a coder by default. */
function writeCoders(insert: Insert, { dossier }: DossierIndex): ReadonlyMap<string, number> {
  const password = dnaPasswordHash();
  const coders = dossier.coders.length > 0 ? dossier.coders : [{ id: "", title: "Concordance" }];
  coders.forEach(({ title }, at) => {
    const colour = COLOURS[at % COLOURS.length] ?? COLOURS[0];
    insert("CODERS(ID, Name, Red, Green, Blue, Password)", [at + 1, shortened(title), ...colour, password]);
  });
  let id = 0;
  for (const one of coders.keys())
    for (const other of coders.keys()) {
      if (one !== other) insert("CODERRELATIONS(ID, Coder, OtherCoder)", [++id, one + 1, other + 1]);
    }
  return new Map(coders.map((coder, at) => [coder.id, at + 1]));
}

/** @returns the id of an entity by its variable and value; each variable has one for nobody. */
function writeEntities(insert: Insert, lists: readonly (readonly DnaEntity[])[]) {
  const ids = new Map<string, number>();
  const attributeId = (attribute: number, variable: number) => attribute * lists.length + variable;
  ATTRIBUTES.forEach((name, attribute) => {
    lists.forEach((_, at) => {
      const row = [attributeId(attribute, at + 1), at + 1, name];
      insert("ATTRIBUTEVARIABLES(ID, VariableId, AttributeVariable)", row);
    });
  });
  let values = 0;
  lists.forEach((entities, at) => {
    for (const { value, type, alias, notes } of [NOBODY, ...entities]) {
      const id = ids.size + 1;
      ids.set(`${at + 1} ${value}`, id);
      insert("ENTITIES(ID, VariableId, Value, Red, Green, Blue)", [id, at + 1, value, 0, 0, 0]);
      [type, alias, notes].forEach((attribute, which) => {
        const row = [++values, id, attributeId(which, at + 1), attribute];
        insert("ATTRIBUTEVALUES(ID, EntityId, AttributeVariableId, AttributeValue)", row);
      });
    }
  });
  return (variable: number, value: string) => ids.get(`${variable} ${value}`) ?? null;
}

const NOBODY: DnaEntity = { value: "", type: "", alias: "", notes: "" };

function writeStatements(
  insert: Insert,
  {
    made,
    documents,
    coderOf,
    entityOf,
  }: Omit<Content, "index"> & {
    readonly coderOf: ReadonlyMap<string, number>;
    readonly entityOf: (variable: number, value: string) => number | null;
  },
): void {
  const places = new Map(
    documents.flatMap(({ spans }, at) => [...spans].map(([id, span]) => [id, { document: at + 1, ...span }] as const)),
  );
  const placed = made.statements
    .flatMap((statement) => {
      const place = places.get(statement.quotationId);
      return place ? [{ ...statement, ...place }] : [];
    })
    .toSorted((a, b) => a.document - b.document || a.start - b.start || a.end - b.end);
  let texts = 0;
  placed.forEach(({ document, start, end, coderId, person, organization, concept, agreement }, at) => {
    const id = at + 1;
    const coder = coderOf.get(coderId) ?? 1;
    insert("STATEMENTS(ID, StatementTypeId, DocumentId, Start, Stop, Coder)", [id, 1, document, start, end, coder]);
    [person, organization, concept].forEach((value, which) => {
      const row = [++texts, id, which + 1, entityOf(which + 1, value)];
      insert("DATASHORTTEXT(ID, StatementId, VariableId, Entity)", row);
    });
    insert("DATABOOLEAN(ID, StatementId, VariableId, Value)", [id, id, AGREEMENT, agreement]);
  });
}
