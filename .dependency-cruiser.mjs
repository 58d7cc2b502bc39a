// The directions in which imports may go: app → components → lib, never back. No exceptions list.

/** @param {string} name @param {string} comment */
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const PRISMA = "^generated/|node_modules/@prisma/";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    rule("no-cycles", "Two modules that import each other are one module in two files.", {}, { circular: true }),
    rule(
      "nothing-imports-app",
      "Routes are entrances: what two of them share belongs to components or lib.",
      { pathNot: "^(app|\\.next)/" },
      { path: "^(app|pages)/" },
    ),
    rule(
      "cli-draws-nothing",
      "The command line is an entrance beside app: it loads and hands over, it has no pages. Still figures are files too.",
      { path: "^cli/" },
      {
        path: "^(app|components)/|node_modules/(next|react|react-dom|recharts)/",
        pathNot: "^figures/(figure|figure-of|framed-figure)[.]tsx?$",
      },
    ),
    rule("nothing-imports-cli", "The command line is an entrance.", { pathNot: "^(cli|tests)/" }, { path: "^cli/" }),
    rule(
      "components-draw",
      "Props in, JSX out: no database, no statistics.",
      { path: "^components/" },
      { path: "^(lib|prisma|generated)/", pathNot: "^lib/(domain|views|filters|wording|briefing|format|paths)[/.]" },
    ),
    rule(
      "ui-is-generic",
      "Primitives could ship in another product.",
      { path: "^components/ui/" },
      { path: "^(lib|components)/", pathNot: "^lib/format[/.]|^components/ui/" },
    ),
    rule(
      "recharts-in-charts",
      "One folder knows the chart library.",
      { pathNot: "^(components/charts|tests)/" },
      { path: "node_modules/recharts/" },
    ),
    rule(
      "prisma-in-data",
      "Only the data layer and the database's own scripts know Prisma.",
      { pathNot: "^(lib/data|prisma|generated|tests/data|tests/support)/" },
      { path: PRISMA },
    ),
    rule(
      "domain-stands-alone",
      "The nouns know zod and each other.",
      { path: "^lib/domain/" },
      { path: ".", pathNot: "^lib/domain/|node_modules/zod/" },
    ),
    rule(
      "analysis-is-pure",
      "Statistics know numbers and nouns, and one source of seeded randomness.",
      { path: "^lib/analysis/" },
      { path: ".", pathNot: "^lib/(analysis|domain)/|node_modules/pure-rand/" },
    ),
    rule(
      "thinking-needs-no-database",
      "Views, filters, anchoring, packages and briefings are pure; pages are kept without asking where they come from.",
      { path: "^lib/(views|filters|anchoring|dossier|briefing|kept-pages)/" },
      { path: `^lib/database/|^prisma/|${PRISMA}` },
    ),
    rule(
      "lib-knows-no-framework",
      "Outside the data layer lib runs anywhere; filters may use the server half of the URL library.",
      { path: "^lib/", pathNot: "^lib/database/" },
      {
        path: "node_modules/(next|react|react-dom|server-only)/|node_modules/nuqs/",
        pathNot: "node_modules/nuqs/.*server",
      },
    ),
    rule(
      "lib-imports-no-entrance",
      "lib is the bottom: nothing above it is known there.",
      { path: "^lib/" },
      { path: "^(components|cli|scripts)/" },
    ),
    rule(
      "no-test-in-shipped-code",
      "Fixtures and factories stay out of the product.",
      { path: "^(app|components|lib|cli|pages|prisma)/" },
      { path: "^tests/" },
    ),
    rule(
      "nothing-unresolvable",
      "An import that leads nowhere was skipped by every rule above.",
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules|^generated/" },
    exclude: { path: "^\\.next/|\\.css$" },
    tsConfig: { fileName: "tsconfig.json" },
    // Types count: a layer that knows another's types knows the layer.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
