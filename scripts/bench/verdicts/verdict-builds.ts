import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { z } from "zod";
import { inRoot } from "@/scripts/setup/paths.mjs";

const ANSWER = z.object({
  ms: z.number(),
  verdict: z.string(),
  groupings: z.number(),
  /** Peak of the process, workers included. */
  peakMb: z.number(),
});
export type TimedVerdict = z.infer<typeof ANSWER>;

/** A build that computes verdicts in a process of its own, one after the other. */
export interface VerdictBuild {
  /** Computes the verdict of a matrix in a file. Rejects with what the build said where it ended instead. */
  compute(file: string): Promise<TimedVerdict>;
  end(): Promise<void>;
}

/** Starts the build in a folder: this one or another checkout with its packages and generated files. */
export function startVerdictBuild(root: string, { threads }: { readonly threads: number }): VerdictBuild {
  const program = inRoot("scripts/bench/verdicts/verdict-program.ts");
  const parameters = ["--conditions=react-server", "--import", "tsx", program, String(threads)];
  const child = spawn(process.execPath, parameters, { cwd: root });
  let said = "";
  child.stderr.on("data", (data: Buffer) => {
    said += data.toString();
  });
  const ended = new Promise<void>((resolve) => {
    child.on("close", () => resolve());
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    compute: async (file) => {
      child.stdin.write(`${file}\n`);
      const line = await lines.next();
      if (line.done) throw new Error(`The build in ${root} ended without a verdict:\n${said}`);
      return ANSWER.parse(JSON.parse(line.value));
    },
    end: () => endOf(child, ended),
  };
}

function endOf(child: ChildProcessWithoutNullStreams, ended: Promise<void>): Promise<void> {
  child.stdin.end();
  return ended;
}
