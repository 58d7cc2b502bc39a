const isDevelopment = process.env.NODE_ENV === "development";

/**
 * Only this origin, for everything: no font, script, image or request from elsewhere.
 * Inline scripts and styles stay allowed because Next streams its data in inline scripts and React writes style
 * attributes; a nonce would need every page, error pages included, to be rendered per request through a proxy.
 */
function contentSecurityPolicy({ frameAncestors }) {
  const directives = {
    "default-src": ["'self'"],
    // Fast refresh evaluates code and keeps a socket open; neither exists in a built app.
    "script-src": ["'self'", "'unsafe-inline'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...(isDevelopment ? ["ws:"] : [])],
    "worker-src": ["'self'", "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-src": ["'self'"],
    "frame-ancestors": [frameAncestors],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Which source an analyst opens is her affair; "no-referrer" would also blank the Origin that forms are checked by.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  typedRoutes: false,
  serverExternalPackages: [
    // They read a WebAssembly file from beside themselves.
    ...["harfbuzzjs", "subset-font"],
    // Only the server uses them and they run as they are: compiling them again would take a fifth of the build.
    ...["@mozilla/readability", "@prisma/adapter-better-sqlite3", "@prisma/adapter-pg", "@retorquere/bibtex-parser"],
    ...["@xmldom/xmldom", "any-ascii", "better-auth", "csv-parse", "csv-stringify", "docx", "fflate"],
    ...["i18n-nationality", "linkedom", "mammoth", "saxes", "write-excel-file", "zod"],
  ],
  experimental: {
    // A build is made once, by whoever installs a version; what would make the next one quicker costs this one a third.
    turbopackFileSystemCacheForBuild: false,
    // Nobody is sent them, and the server does not read them.
    turbopackSourceMaps: false,
    // Only what is sent is made small.
    turbopackMinify: { server: false, client: true },
  },
  // `npm run check` checks the types, tests included; whoever only starts the app does not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Title and description stand in the head for everybody. For some readers the framework would send them later, in the body, and
  // which ones depends on the name of the browser; a page that is kept is the same for all.
  htmlLimitedBots: /.*/,
  // A lock file in a folder above must not be taken for the root of this project.
  turbopack: { root: import.meta.dirname },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    {
      source: "/((?!embed(?:/|$)).*)",
      headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy({ frameAncestors: "'self'" }) }],
    },
    {
      // The one part that is made to stand in other people's pages.
      source: "/embed/:path*",
      headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy({ frameAncestors: "*" }) }],
    },
  ],
};

export default nextConfig;
