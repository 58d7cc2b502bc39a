import { bundlePrograms } from "@/scripts/setup/bundles.mjs";

/** Tests that use workers or markup run today's code, also where Vitest is called by itself. */
export default async function bundleForTests(): Promise<void> {
  await bundlePrograms(() => {});
}
