import { gatherDna } from "@/lib/importers/dna/gather";
import { checkMapping, codesOf, type DnaMapping, proposeMapping } from "@/lib/importers/dna/mapping";
import { type DnaContents, readDatabase } from "@/lib/importers/dna/read-database";
import { type Importer, ImportRefusal } from "@/lib/importers/importer";

const SQLITE_MARK = "SQLite format 3\u0000";

/** Reader of databases of the Discourse Network Analyzer, versions 2 and 3. */
export const dnaImporter: Importer<DnaContents, DnaMapping> = {
  format: "dna",
  title: "database of the Discourse Network Analyzer",
  detect: (files) => {
    const [file] = files;
    if (files.length !== 1 || !file) return null;
    const head = new TextDecoder("latin1").decode(file.bytes.subarray(0, 400));
    if (head.startsWith(SQLITE_MARK)) return "The file is an SQLite database.";
    return /<discourse[\s>]/.test(head) ? "The file is XML of the Discourse Network Analyzer 1." : null;
  },
  read: ([file]) => {
    if (!file) throw new ImportRefusal("No file was given.");
    if (file.bytes[0] !== SQLITE_MARK.charCodeAt(0)) {
      throw new ImportRefusal(
        `${file.name} was made by the Discourse Network Analyzer 1. Open it once in version 2 or 3, save it as a database, and import that.`,
      );
    }
    return readDatabase(file);
  },
  propose: proposeMapping,
  checkMapping,
  gather: gatherDna,
  show: (contents, mapping) => {
    const type = contents.statementTypes.find(({ label }) => label === mapping.statementType);
    const stance = contents.variables.find((one) => one.statementTypeId === type?.id && one.name === mapping.stance);
    return {
      version: contents.version,
      statementTypes: contents.statementTypes.map(({ id, label }) => ({
        label,
        count: contents.statements.filter((statement) => statement.statementTypeId === id).length,
        variables: contents.variables
          .filter(({ statementTypeId }) => statementTypeId === id)
          .map(({ name, kind }) => ({ name, kind })),
      })),
      codes: codesOf(contents, stance?.id ?? null).map((code) => ({
        code,
        count: contents.statements.filter(({ values }) => values[stance?.id ?? -1] === code).length,
      })),
    };
  },
};
