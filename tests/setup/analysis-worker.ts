import { bundleWorker } from "@/scripts/setup/steps.mjs";

/** Tests that use workers run today's code, also where Vitest is called by itself. */
export default async function bundleForTests(): Promise<void> {
  await bundleWorker(() => {});
}
