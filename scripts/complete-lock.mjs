// Adds the platform packages that a registry mirror leaves out to the lock files. Run it after every `npm install`.
// With --check nothing is written: exit 1 and a list if the lock is incomplete.
//
// Packages with native parts (a bundler, a formatter) list one optional package per operating system and processor.
// npm writes into the lock only those that the registry at hand could describe; a mirror may lack the others. Then
// `npm ci` refuses the lock ("Missing: … from lock file") and other systems miss their part. The name of such a package
// says what it is for, and its version is pinned by its parent, so the entry can be written without the registry.
import { readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "./setup/paths.mjs";

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
const PUBLIC_REGISTRY = "https://registry.npmjs.org/";

/**
 * @param {{ packages: Record<string, any> }} lock the parsed lock file (version 2 or 3); not changed
 * @returns {{ packages: Record<string, any>, added: string[], problems: string[] }}
 *   packages in npm's order with the entries added, where they were added, and what no rule could settle
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  const problems = foreignAddresses(packages);

  for (const [parentPath, parent] of Object.entries(lock.packages)) {
    for (const [name, wanted] of Object.entries(parent.optionalDependencies ?? {})) {
      const found = resolve({ packages, parentPath, name });
      const isExact = /^\d+\.\d+\.\d+/.test(wanted);
      if (found && (!isExact || packages[found].version === wanted)) continue;

      const platform = platformOf(name);
      if (!isExact || !platform) {
        problems.push(
          `${parentPath || "package.json"} wants ${name}@${wanted}, which the lock lacks and whose name does not tell enough to add it.`,
        );
        continue;
      }
      // Hoisted like everything else; beside its parent only where the top already holds another version.
      const place = packages[`node_modules/${name}`] ? `${parentPath}/node_modules/${name}` : `node_modules/${name}`;
      packages[place] = {
        version: wanted,
        ...(platform.cpu ? { cpu: [platform.cpu] } : {}),
        ...(parent.dev ? { dev: true } : {}),
        ...(platform.libc ? { libc: [platform.libc] } : {}),
        ...(parent.license ? { license: parent.license } : {}),
        optional: true,
        ...(platform.os ? { os: [platform.os] } : {}),
      };
      added.push(place);
    }
  }
  return { packages: inLockOrder(packages), added, problems };
}

/** Where Node would find the package: beside the parent, then in every folder above it. */
function resolve({ packages, parentPath, name }) {
  let folder = parentPath;
  for (;;) {
    const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === "") return null;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")));
  }
}

/** What a platform package is for, read from its name; null where the name names no system and no processor. */
export function platformOf(name) {
  const words = name.slice(name.lastIndexOf("/") + 1).split("-");
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os && !cpu) return null;
  const isMusl = words.some((word) => word.startsWith("musl"));
  const libc = os !== "linux" ? undefined : isMusl ? "musl" : words.includes("gnu") ? "glibc" : undefined;
  return { os, cpu, libc };
}

/** A lock made behind a mirror may name the mirror's host, which nobody else can reach. */
function foreignAddresses(packages) {
  return Object.entries(packages)
    .filter(([, entry]) => typeof entry.resolved === "string" && /^https?:/.test(entry.resolved))
    .filter(([, entry]) => !entry.resolved.startsWith(PUBLIC_REGISTRY))
    .map(([place, entry]) => `${place} is to be fetched from ${entry.resolved}, which is not the public registry.`);
}

function inLockOrder(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
}

const LOCKS = ["package-lock.json", "tools/package-lock.json"];

function main() {
  const onlyCheck = process.argv.includes("--check");
  const isComplete = LOCKS.map((file) => treat(file, { onlyCheck }));
  process.exitCode = isComplete.every(Boolean) ? 0 : 1;
}

function treat(file, { onlyCheck }) {
  const lock = JSON.parse(readFileSync(inRoot(file), "utf8"));
  const { packages, added, problems } = completeLock(lock);

  for (const problem of problems) console.log(problem);
  if (onlyCheck && added.length > 0) {
    console.log(`${file} lacks ${added.length} platform packages; run "npm run lock":`);
    for (const place of added) console.log(`  ${place}`);
  }
  if (!onlyCheck) {
    writeFileSync(inRoot(file), `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
    console.log(`${file}: ${added.length} platform packages added.`);
  }
  return problems.length === 0 && (!onlyCheck || added.length === 0);
}

// Tests import the rule without running it.
if (process.argv[1] === import.meta.filename) main();
