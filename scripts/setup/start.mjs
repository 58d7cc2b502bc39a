import { buildApp } from "./build-app.mjs";
import { bundleWorker } from "./bundle-worker.mjs";
import { wasStopped } from "./command.mjs";
import { environment } from "./environment.mjs";
import { EXIT, SetupFailure } from "./failure.mjs";
import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { describeDatabase } from "./places.mjs";
import { choosePort } from "./port.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { createProgress } from "./progress.mjs";
import { serveApp } from "./serve-app.mjs";

/** Prepares everything, serves the app and says where. */
export async function start() {
  const port = await choosePort();
  const progress = createProgress(6);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Analysis worker", bundleWorker);
  await progress.step("Database", prepareDatabase);
  await progress.step("Pages", buildApp);
  if (wasStopped()) return;

  progress.begin("Server")(`starting on port ${port} …`);
  const { code, lastLines } = await serveApp({ port, onReady: () => announce({ port, elapsed: progress.elapsed() }) });
  if (wasStopped()) return;
  throw new SetupFailure(`The server ended by itself (exit code ${code}); its last words are above.`, {
    exitCode: EXIT.serve,
    lastWords: lastLines,
  });
}

function announce({ port, elapsed }) {
  process.stdout.write(
    [
      "",
      `Concordance is ready after ${elapsed}.`,
      `  Address   http://localhost:${port}`,
      `  Port      ${port} (PORT chooses another)`,
      `  Database  ${describeDatabase(environment().DATABASE_URL)} (DATABASE_URL chooses another)`,
      "  Ctrl-C stops it.",
      "",
    ].join("\n"),
  );
}
