import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";

/**
 * Words that were given up for a term of the field, and that term. They are looked for in names of files and of what is
 * declared.
 */
const RETIRED = [
  { word: "voice", use: "commentator" },
  { word: "camp", use: "side (of a proposition) or group (that was found)" },
  { word: "kept", use: "cached, stored or frozen", isFirstOfMany: true },
  { word: "keeper", use: "cache" },
  { word: "patience", use: "timeout" },
  { word: "whereabouts", use: "breadcrumb" },
  { word: "milliseconds", use: "ms" },
  { word: "most", use: "max", isConstant: true },
  { word: "longest", use: "max … length", isConstant: true },
  { word: "largest", use: "max", isConstant: true },
  { word: "widest", use: "max … width", isConstant: true },
  { word: "maximum", use: "max", isConstant: true },
  { word: "fewest", use: "min", isConstant: true },
  { word: "least", use: "min", isConstant: true },
  { word: "minimum", use: "min", isConstant: true },
];

/** Columns of the package and parameters of addresses keep their names, and so does what is named after them. */
const COLUMN_NAMES = new Set([
  "voice",
  "voices",
  "COMMENTATOR_VOICES",
  "CommentatorVoice",
  "QUOTATION_VOICES",
  "QuotationVoice",
  "QUOTATION_VOICE_WORDS",
  "VOICE_WORDS",
  "VOICE_PLURALS",
  "VOICE_CERTAINTIES",
  "VoiceCertainty",
  "voiceCertainty",
  "byVoice",
  "inAuthorsVoice",
  "keptAnalysis",
]);

const FOLDERS = ["app", "cli", "components", "figures", "lib", "prisma", "scripts", "tests"];

/** Looks for retired words in names of files and of everything that is declared in them. */
export async function checkWords() {
  const { default: ts } = await import("typescript");
  const files = FOLDERS.flatMap(sourceFiles);
  const found = files.flatMap((file) => [
    ...retiredIn(path.basename(file)).map((use) => `${file}: the name of the file; say ${use}.`),
    ...declaredNames(ts, file).flatMap(({ name, line }) =>
      retiredIn(name).map((use) => `${file}:${line}: ${name}; say ${use}.`),
    ),
  ]);
  return { code: found.length === 0 ? 0 : 1, output: found.join("\n") };
}

/** Looks for lines of comments that are wider than the formatter lets code be: it does not wrap them itself. */
export async function checkCommentWidth() {
  const files = FOLDERS.flatMap((folder) => filesIn(folder, /\.(tsx?|mjs|css)$/));
  const found = files.flatMap((file) =>
    wideComments(readFileSync(inRoot(file), "utf8")).map(
      ({ line, width }) => `${file}:${line}: a comment ${width} characters wide; wrap it at ${MAX_WIDTH}.`,
    ),
  );
  return { code: found.length === 0 ? 0 : 1, output: found.join("\n") };
}

const MAX_WIDTH = 120;
/** An address and what silences the linter have to stay on one line. */
const UNBREAKABLE = /https?:\/\/|biome-ignore/;

/** Lines that begin with a comment and are too wide, with their number and width in characters. */
export function wideComments(text) {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const width = [...line].length;
    const isWide = width > MAX_WIDTH && /^\s*(\/\/|\*|\{?\/\*)/.test(line) && !UNBREAKABLE.test(line);
    return isWide ? [{ line: index + 1, width }] : [];
  });
}

function sourceFiles(folder) {
  return filesIn(folder, /\.(tsx?|mjs)$/).filter((file) => !file.startsWith("lib/analysis/kernel/assembly/"));
}

function filesIn(folder, pattern) {
  return readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`)
    .filter((file) => pattern.test(file));
}

/** What to say instead of the retired words that a name is made of. */
export function retiredIn(name) {
  if (COLUMN_NAMES.has(name)) return [];
  const words = name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
  const isIn = ({ word, isConstant = false, isFirstOfMany = false }) => {
    if (isConstant) return name.startsWith(`${word.toUpperCase()}_`);
    if (isFirstOfMany) return words.length > 1 && words[0] === word;
    return words.some((one) => one === word || one === `${word}s`);
  };
  return RETIRED.filter(isIn).map(({ use }) => use);
}

function declaredNames(ts, file) {
  const text = readFileSync(inRoot(file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const names = [];
  const visit = (node) => {
    if (ts.isIdentifier(node) && node.parent.name === node && isDeclaration(ts, node.parent)) {
      names.push({ name: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Properties of literals and imports repeat names that are declared elsewhere, some of them outside. */
function isDeclaration(ts, node) {
  return !(
    ts.isPropertyAccessExpression(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isJsxAttribute(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node)
  );
}
