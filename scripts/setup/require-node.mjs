// Imported before anything else, and written so that an old Node can still read it.
const [major, minor] = process.versions.node.split(".").map(Number);
const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;

if (!isSupported) {
  process.stderr.write(
    `Concordance needs Node 20.19 or newer (22.12 or newer within 22); this is ${process.version}. Install a current one from https://nodejs.org and run the command again.\n`,
  );
  process.exit(10);
}
