import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { inRoot } from "./paths.mjs";

/** What tests are wrapped in that need files beside the project, see tests/support/importers/shared-files.ts. */
const WRAPPER = "describeWithFiles";
/** By this file it is known whether they are there. */
const FILE_BESIDE = "../shared/twins/expected.json";

/**
 * Says how many tests are not registered because the files they read are not beside the project; null where they are.
 *
 * @param {boolean} areFilesThere
 * @returns {string | null} a sentence for the end of a run
 */
export function unregisteredTests(areFilesThere = existsSync(inRoot(FILE_BESIDE))) {
  if (areFilesThere) return null;
  const counts = readdirSync(inRoot("tests"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(inRoot(`tests/${name}`), "utf8"))
    .filter((text) => text.includes(`${WRAPPER}(`))
    .map(countWrappedTests)
    .filter(({ tests }) => tests > 0);
  const sum = counts.reduce((all, { tests }) => all + tests, 0);
  const atLeast = counts.some(({ isOpen }) => isOpen) ? "At least " : "";
  return `${atLeast}${sum} tests in ${counts.length} files need ../shared and are not registered.`;
}

/**
 * Counts the tests that a file registers only where the files beside the project are there.
 *
 * @param {string} text TypeScript
 * @returns {{ tests: number, isOpen: boolean }} isOpen: a table of cases is made while running, and counts as one
 */
export function countWrappedTests(text) {
  const source = ts.createSourceFile("test.tsx", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const count = { tests: 0, isOpen: false };
  const tables = new Map();
  walk(source, (node) => {
    const array = ts.isVariableDeclaration(node) && withoutCast(node.initializer);
    if (array && ts.isArrayLiteralExpression(array)) tables.set(node.name.getText(), array.elements.length);
  });
  walk(source, (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === WRAPPER) {
      walk(node, (inner) => addTest(inner, { count, tables }));
    }
  });
  return count;
}

function addTest(node, { count, tables }) {
  if (!ts.isCallExpression(node)) return;
  const { expression } = node;
  if (["it", "test"].includes(expression.getText())) count.tests += 1;
  if (!ts.isCallExpression(expression) || !/^(?:it|test)\.each$/.test(expression.expression.getText())) return;
  const table = withoutCast(expression.arguments[0]);
  const rows = table && (ts.isArrayLiteralExpression(table) ? table.elements.length : tables.get(table.getText()));
  count.tests += rows ?? 1;
  if (rows === undefined) count.isOpen = true;
}

/** "[…] as const" is the array before it. */
function withoutCast(node) {
  return node && ts.isAsExpression(node) ? withoutCast(node.expression) : node;
}

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
