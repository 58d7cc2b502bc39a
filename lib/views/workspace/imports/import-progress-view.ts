import { number, sentenceCase } from "@/lib/wording/count";

interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number | null;
}

/** How far an import has come, in a sentence and as a share from 0 to 1; null where nobody knows how much there is. */
export function importProgressView({
  state,
  progress,
}: {
  readonly state: "waiting" | "running";
  readonly progress: Progress | null;
}): { readonly sentence: string; readonly share: number | null } {
  if (state === "waiting") return { sentence: "Waiting: other files are being read first.", share: null };
  if (!progress) return { sentence: "Beginning to read.", share: null };
  const { step, done, total } = progress;
  if (total === null || total === 0) return { sentence: `${sentenceCase(step)} …`, share: null };
  return { sentence: `${sentenceCase(step)}: ${number(done)} of ${number(total)}.`, share: Math.min(1, done / total) };
}
