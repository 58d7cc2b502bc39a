import type { Dossier } from "@/lib/domain/dossier";
import { indexEntry } from "@/lib/search/index-entry";
import { type SearchTerm, searchTerms } from "@/lib/search/search-terms";
import { aCommentator, aDossier, aQuotation, aSource } from "@/tests/support/dossiers/factories";

/** Sentences in scripts whose words are written in more ways than one, by speakers whose names are too. */
const MADE: readonly (readonly [script: string, speaker: string, text: string])[] = [
  ["latin", "Łukasz Żółć", "La société générale a décidé; Siobhán O’Brien et Søren Ødegård n’étaient pas d’accord."],
  ["latin", "Hans Weißmann", "Die Straße nach Łódź führt über Đakovo und Œuvre, sagte İsmail Ilgın."],
  ["latin", "Lord Malloch-Brown", "The re‑entry vehicle of the U.S. is Russia's problem, a well-known one."],
  ["hawaiian", "Kalaniʻōpuʻu Kekoa", "Hawaiʻi is where the ʻokina is written; Oʻahu too."],
  ["vietnamese", "Nguyễn Phú Trọng", "Chúng tôi không đồng ý với việc chuyển giao công nghệ và vũ khí."],
  ["cyrillic", "Михаил Горбачёв", "Ещё один самолёт: Андрей Ковалёв считает, что поставки снарядов продолжаются."],
  ["cyrillic", "Левко Лукʼяненко", "Обʼєднання країн: ґрунт і підʼїзд, сказав він."],
  ["greek", "Γιώργος Παπαδόπουλος", "Ο πόλεμος άρχισε: οι όπλα και οι συμφωνίες είναι γνωστές."],
  ["arabic", "أحمد أبو الغيط", "قالَ إنَّ السِّلاحَ لن يُسلَّمَ إلى أيِّ جهةٍ، ومدرسة الحكومة بعيدة."],
  ["persian", "علی خامنه‌ای", "ما با انتقال فناوری موافق نیستیم و این را می‌گوییم."],
  ["hebrew", "בִּנְיָמִין נתניהו", "הַשָּׁלוֹם חשוב, אמר; ארה״ב לא תספק נשק."],
  ["korean", "김정은", "북한과 러시아는 ai기술 협력과 무기 거래를 논의했다."],
  ["korean", "조선중앙통신".normalize("NFD"), "무기 거래는 없다고 통신은 말했다.".normalize("NFD")],
  ["japanese", "安倍晋三", "ミサイル技術の移転には反対する。ｶﾞｲﾄﾞライン２０２３年版。"],
  ["chinese", "金东吉", "中国反对技术转让，武器不会交付。"],
  ["thai", "สุรเกียรติ์ เสถียรไทย", "ประเทศไทยไม่เห็นด้วยกับการถ่ายโอนเทคโนโลยี"],
  ["devanagari", "नरेन्द्र मोदी", "भारत हथियारों की बिक्री का समर्थन नहीं करता।"],
  [
    "invisible",
    "Ann Lee",
    "The co\u00adoperation of both\u200b sides is a work in pro\u00adgress, \u202bas said\u202c.",
  ],
];

/**
 * A dossier of the made sentences, each twice: a second time with its words doubled, so that one is found before the
 * other.
 */
export function madeTexts(): Dossier {
  return aDossier({
    id: "made-texts",
    commentators: MADE.map(([, name], place) => aCommentator({ id: `speaker-${place}`, name, namesInSources: null })),
    sources: [aSource({ id: "s1" })],
    quotations: MADE.flatMap(([script, , text], place) =>
      [text, `${text} ${text}`].map((exact, times) =>
        aQuotation({
          id: `${script}-${place}-${times}`,
          commentatorId: `speaker-${place}`,
          sourceId: "s1",
          exact,
          summary: null,
        }),
      ),
    ),
  });
}

/**
 * How a reader may type a word of a text: as it stands, in capitals, decomposed, without marks, its beginning, with
 * other apostrophes.
 */
const WAYS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `${word.toUpperCase()} `,
  (word) => word.normalize("NFD"),
  (word) => word.normalize("NFD").replaceAll(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0655]/g, ""),
  (word) => [...word].slice(0, Math.max(2, Math.ceil([...word].length / 2))).join(""),
  (word) => word.replaceAll(/[’ʼʻ']/g, "'").replaceAll(/[-‐‑]/g, ""),
];

/**
 * Queries by rule: from every made sentence and every so many a quotation of a dossier, a word or two chosen by a seed,
 * typed in each of the ways. Returns queries, different ones.
 */
export function queriesFrom(
  dossier: Dossier,
  { seed, every }: { readonly seed: number; readonly every: number },
): string[] {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const chosen = dossier.quotations.filter((_, place) => place % every === 0);
  const queries = chosen.flatMap(({ exact }, place) => {
    const words = exact.split(/[\s,.;:!?"“”。，、(){}[\]]+/u).filter((word) => word.length > 1);
    const [one, other] = [words[random(words.length)] ?? "", words[random(words.length)] ?? ""];
    const way = WAYS[place % WAYS.length] ?? WAYS[0];
    return way ? [way(one), `${other} ${way(one)}`] : [];
  });
  return [...new Set(queries)];
}

/** Every quotation of a dossier, folded. */
export function foldedEntries(
  dossier: Dossier,
): readonly { readonly id: string; readonly text: string; readonly name: string }[] {
  const names = new Map(dossier.commentators.map((row) => [row.id, [row.name, row.namesInSources ?? ""].join("; ")]));
  return dossier.quotations.map(({ id, exact, summary, commentatorId }) => ({
    id,
    ...indexEntry({ texts: [exact, summary ?? ""], names: names.get(commentatorId) ?? "" }),
  }));
}

/**
 * What a search should find, worked out without a database: every entry is looked through. Best match first, then by
 * id.
 */
export function foundWithoutIndex(entries: ReturnType<typeof foldedEntries>, query: string): string[] {
  const { terms, isUnfinished } = searchTerms(query);
  const scored = entries.flatMap((entry) => {
    const scores = terms.map((term, place) =>
      scoreOf(term, { ...entry, isBeginning: isUnfinished && place === terms.length - 1 }),
    );
    const all = scores.length > 0 && scores.every((score) => score > 0);
    return all ? [{ id: entry.id, score: scores.reduce((sum, score) => sum + score, 0) }] : [];
  });
  return scored.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1)).map(({ id }) => id);
}

interface Looked {
  readonly text: string;
  readonly name: string;
  readonly isBeginning: boolean;
}

function scoreOf(term: SearchTerm, { text, name, isBeginning }: Looked): number {
  const times = (needle: string) => text.split(needle).length - 1 + (name.includes(needle) ? 2 : 0);
  const end = isBeginning ? "" : " ";
  const needles =
    term.kind === "fragment"
      ? [term.text]
      : term.parts.map((part, place) => ` ${part}${place === term.parts.length - 1 ? end : " "}`);
  const joined = term.kind === "word" && term.joined !== null ? [` ${term.joined}${end}`] : [];
  const isThere = needles.every((needle) => times(needle) > 0) || joined.some((needle) => times(needle) > 0);
  const count = [...needles, ...joined].reduce((sum, needle) => sum + times(needle), 0);
  const k = 2 + Math.floor(Buffer.byteLength(text) / 200);
  return isThere ? 1_000_000 - Math.floor((1_000_000 * k) / (count + k)) : 0;
}
