import { isDivided } from "@/lib/analysis/propositions/is-divided";
import type { Dossier, Proposition } from "@/lib/domain/dossier";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import { sentenceCase } from "@/lib/wording/count";

/**
 * Propositions that a sentence names by code or label without saying what they claim. What is worded in it, and titles
 * that may hold the same words, are taken out before labels are looked for.
 */
export function namedOnly(sentence: string, dossier: Dossier): string[] {
  const titles = [
    ...dossier.issues.map(({ title }) => title),
    ...dossier.sources.map(({ title }) => title),
    dossier.title,
  ];
  const worded = dossier.propositions.filter((proposition) => isWorded(sentence, proposition));
  const rest = [...worded.flatMap(wordings), ...titles]
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, words) => left.replaceAll(words, "…"), sentence);
  return dossier.propositions
    .filter((proposition) => !worded.includes(proposition))
    .filter(({ id, label }) => hasWord(rest, id) || (label !== null && hasWord(rest, label)))
    .map(({ id }) => id);
}

/** Whether a sentence says that a proposition divides somebody although the smaller side is too small for that. */
export function dividesWrongly(
  sentence: string,
  dossier: Dossier,
  sidesByProposition: readonly PropositionSides[],
): boolean {
  if (!/\bdivid(e|es|ed|ing)\b/i.test(sentence)) return false;
  return sidesByProposition.some(({ id, summary }) => {
    const proposition = dossier.propositions.find((candidate) => candidate.id === id);
    return proposition !== undefined && isWorded(sentence, proposition) && !isDivided(summary);
  });
}

function wordings({ text, claim }: Proposition): string[] {
  return [text, text.replace(/\.$/, ""), ...(claim === null ? [] : [claim, sentenceCase(claim)])];
}

function isWorded(sentence: string, proposition: Proposition): boolean {
  return wordings(proposition).some((words) => sentence.includes(words));
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, "u").test(text);
}
