// The directions in which imports may go: app → components → figures → lib, never back. No exceptions list.

/** @param {string} name @param {string} comment */
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** The one bundled program that components and figures use: React's writer of markup. */
const MARKUP_WRITER = "^generated/react-markup";
const PRISMA = "^generated/(?!react-markup)|node_modules/@prisma/";
/** Rooms of lib that touch a disk, a database, a process or a request; all others are pure. */
const WORLD = "database|jobs|printing|package-files|auth";
/** What may be drawn: the nouns, what is said and shown of them, and how it is written down. */
const DRAWABLE = "domain|search|selection|findings|views|filters|wording|exports|office|briefing|format|paths";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    rule("no-cycles", "Two modules that import each other are one module in two files.", {}, { circular: true }),
    rule(
      "nothing-imports-app",
      "Routes are entrances: what two of them share belongs to components or lib.",
      { pathNot: "^(app|\\.next)/|^instrumentation[.]ts$" },
      { path: "^app/" },
    ),
    rule(
      "cli-draws-nothing",
      "The command line is an entrance beside app: it loads and hands over, it has no pages. Figures are files too.",
      { path: "^cli/" },
      { path: "^(app|components)/|node_modules/(next|react|react-dom|recharts)/" },
    ),
    rule("nothing-imports-cli", "The command line is an entrance.", { pathNot: "^(cli|tests)/" }, { path: "^cli/" }),
    rule(
      "components-draw",
      "Props in, JSX out: no database, no statistics.",
      { path: "^components/" },
      { path: "^(lib|prisma|generated)/", pathNot: `^lib/(${DRAWABLE})[/.]|${MARKUP_WRITER}` },
    ),
    rule(
      "figures-are-pure",
      "A figure is drawn from a view model and nothing else, on a page, in a file or on the command line.",
      { path: "^figures/" },
      { path: ".", pathNot: `^figures/|^lib/(${DRAWABLE})[/.]|${MARKUP_WRITER}|node_modules/(@types/)?react/` },
    ),
    rule(
      "ui-is-generic",
      "Primitives could ship in another product.",
      { path: "^components/ui/" },
      { path: "^(lib|components|figures)/", pathNot: "^lib/format[/.]|^components/ui/" },
    ),
    rule(
      "recharts-in-charts",
      "One folder knows the chart library.",
      { pathNot: "^(components/charts|tests)/" },
      { path: "node_modules/recharts/" },
    ),
    rule(
      "prisma-in-database",
      "Only the database layer and the database's own scripts know Prisma.",
      { pathNot: "^(lib/database|prisma|generated|tests/database|tests/support)/" },
      { path: PRISMA },
    ),
    rule(
      "database-stores",
      "The database knows the nouns, the package and the types of what is stored; it draws and words nothing.",
      { path: "^lib/database/" },
      { path: "^lib/", pathNot: "^lib/(database|domain|dossier|analysis|briefing|anchoring|cache|address|search)/" },
    ),
    rule(
      "domain-stands-alone",
      "The nouns know zod and each other, and remember what is derived from them.",
      { path: "^lib/domain/" },
      { path: ".", pathNot: "^lib/(domain|cache)/|node_modules/zod/" },
    ),
    rule(
      "cache-stands-alone",
      "What remembers does not know what is remembered.",
      { path: "^lib/cache/" },
      { path: ".", pathNot: "^lib/cache/|node_modules/lru-cache/" },
    ),
    rule(
      "analysis-is-pure",
      "Statistics know numbers and nouns, and one source of seeded randomness.",
      { path: "^lib/analysis/" },
      { path: ".", pathNot: "^lib/(analysis|domain|cache)/|node_modules/pure-rand/" },
    ),
    rule(
      "importers-read",
      "A reader of foreign files makes a draft and problems, and knows nobody who stores it.",
      { path: "^lib/importers/" },
      { path: "^lib/", pathNot: "^lib/(importers|domain|dossier|anchoring)/" },
    ),
    rule(
      "workspace-is-pure",
      "What editors do is thought out without a database or a session.",
      { path: "^lib/workspace/" },
      { path: `^lib/(${WORLD})/|^prisma/|${PRISMA}` },
    ),
    rule(
      "sessions-in-auth",
      "One room reads who is signed in.",
      { path: "^(lib|components|figures|cli)/", pathNot: "^lib/auth/" },
      { path: "node_modules/better-auth/|node_modules/next/headers" },
    ),
    rule(
      "findings-before-views",
      "What is said is made before it is shown.",
      { path: "^lib/(findings|selection|wording|filters)/" },
      { path: "^lib/(views|briefing|exports|office)/" },
    ),
    rule(
      "selection-before-findings",
      "The dossier under a filter is what findings are about.",
      { path: "^lib/(selection|wording|filters)/" },
      { path: "^lib/findings/" },
    ),
    rule(
      "exports-are-no-briefings",
      "Tables and the parts of office files know nothing of briefings.",
      { path: "^lib/(exports|office|views)/" },
      { path: "^lib/briefing/" },
    ),
    rule(
      "thinking-needs-no-database",
      "All rooms but those that touch the world are pure; pages are cached without asking where they come from.",
      { path: "^lib/", pathNot: `^lib/(${WORLD})/` },
      { path: `^lib/(${WORLD})/|^prisma/|${PRISMA}` },
    ),
    rule(
      "lib-knows-no-framework",
      "Outside the rooms that touch the world lib runs anywhere; filters may use the server half of the URL library.",
      { path: "^lib/", pathNot: `^lib/(${WORLD})/` },
      {
        path: "node_modules/(next|react|react-dom|server-only)/|node_modules/nuqs/",
        pathNot: "node_modules/nuqs/.*server",
      },
    ),
    rule(
      "lib-imports-no-entrance",
      "lib is the bottom: nothing above it is known there.",
      { path: "^lib/" },
      { path: "^(components|figures|cli|scripts)/" },
    ),
    rule(
      "no-test-in-shipped-code",
      "Fixtures and factories stay out of the product.",
      { path: "^(app|components|figures|lib|cli|pages|prisma)/" },
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
