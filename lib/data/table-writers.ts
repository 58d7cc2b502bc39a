import {
  affiliationWriter,
  annotationWriter,
  codingWriter,
  documentWriter,
  measureWriter,
  relationWriter,
  ruleWriter,
} from "./leaf-tables";
import {
  coderWriter,
  commentatorWriter,
  institutionWriter,
  issueWriter,
  propositionWriter,
  quotationWriter,
  sourceWriter,
} from "./referred-tables";
import type { StoredRow, StoredTable, TableWriter } from "./table-writer";

/** How every table of a dossier is written. */
export const TABLE_WRITERS: { readonly [Name in StoredTable]: TableWriter<StoredRow<Name>> } = {
  documents: documentWriter,
  issues: issueWriter,
  propositions: propositionWriter,
  rules: ruleWriter,
  institutions: institutionWriter,
  commentators: commentatorWriter,
  affiliations: affiliationWriter,
  sources: sourceWriter,
  quotations: quotationWriter,
  coders: coderWriter,
  codings: codingWriter,
  measures: measureWriter,
  relations: relationWriter,
  annotations: annotationWriter,
};

/** Tables whose rows others refer to, those that refer to nothing first. */
export const REFERRED_TABLES = [
  "issues",
  "propositions",
  "institutions",
  "commentators",
  "sources",
  "quotations",
  "coders",
] as const satisfies readonly StoredTable[];

/** Tables to whose rows nothing refers, in any order. */
export const LEAF_TABLES = [
  "documents",
  "rules",
  "affiliations",
  "codings",
  "measures",
  "relations",
  "annotations",
] as const satisfies readonly StoredTable[];
