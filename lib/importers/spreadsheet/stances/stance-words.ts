import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import { STANCE_MEANINGS, type StanceMeaning } from "@/lib/importers/spreadsheet/mapping";

/** Words of stances in English, German, French and Russian. A line is a language. */
const WORDS: Readonly<Record<StanceMeaning, string>> = {
  "2": `strongly agree|completely agree|fully agree|totally agree|agree strongly|agree completely|strongly support|strongly for
    |strongly in favour|strongly in favor|very positive|definitely|definitely yes|++
    |stimme voll zu|stimme voll und ganz zu|stimme völlig zu|stimme vollkommen zu|stimme sehr zu|stimme stark zu|volle zustimmung
    |starke zustimmung|trifft voll zu|trifft voll und ganz zu|stark dafür|sehr dafür|unbedingt
    |tout à fait d'accord|entièrement d'accord|totalement d'accord|complètement d'accord|fortement d'accord|très favorable
    |très d'accord|tout à fait favorable|tout à fait pour
    |полностью согласен|полностью согласна|полностью согласны|совершенно согласен|совершенно согласна|абсолютно согласен
    |абсолютно согласна|категорически за|безусловно согласен|безусловно да|решительно за`,
  "1": `agree|agrees|agreed|somewhat agree|slightly agree|mostly agree|rather agree|tend to agree|partly agree|agree somewhat|support
    |supports|supportive|in favour|in favor|favour|favor|favours|favors|favourable|favorable|for|pro|yes|y|positive|approve|approves
    |accept|accepts|endorse|endorses|true|+|aye|yea|likely|for it
    |stimme zu|stimmt zu|stimme eher zu|stimme teilweise zu|stimme überwiegend zu|zustimmung|zustimmend|eher zustimmung|trifft zu
    |trifft eher zu|befürworte|befürwortet|befürwortend|befürwortung|unterstützt|dafür|eher dafür|ja|j|positiv|wahr|für|einverstanden
    |d'accord|plutôt d'accord|assez d'accord|partiellement d'accord|favorable|plutôt favorable|pour|plutôt pour|oui|o|approuve|soutient
    |accord|positif|vrai|en faveur
    |согласен|согласна|согласны|согласно|скорее согласен|скорее согласна|скорее согласны|частично согласен|частично согласна|за
    |скорее за|да|скорее да|поддерживает|поддерживаю|поддержка|одобряет|положительно|верно`,
  "0": `neutral|uncertain|unsure|undecided|mixed|neither|neither agree nor disagree|neither agree or disagree|ambivalent|balanced
    |abstain|abstained|abstains|abstention|partly|both|it depends|depends|maybe|+/-|±|0
    |unentschieden|unentschlossen|unsicher|teils teils|teils/teils|teils, teils|teils-teils|weder noch|weder-noch|weder zustimmung noch ablehnung
    |ambivalent|ausgewogen|enthaltung|enthält sich|enthalten|gemischt|stimme weder zu noch nicht zu
    |neutre|indécis|indécise|incertain|mitigé|partagé|ni d'accord ni pas d'accord|ni d'accord, ni pas d'accord|ni l'un ni l'autre
    |ni pour ni contre|abstention|s'abstient
    |нейтрально|нейтральный|нейтральная|нейтрален|нейтральна|не определился|не определилась|не уверен|не уверена|и да и нет
    |отчасти|воздержался|воздержалась|воздержались|воздерживается|ни за ни против|ни согласен ни не согласен`,
  "-1": `disagree|disagrees|disagreed|somewhat disagree|slightly disagree|mostly disagree|rather disagree|tend to disagree|partly disagree
    |disagree somewhat|oppose|opposes|opposed|against|contra|con|no|n|negative|reject|rejects|disapprove|disapproves|not agree
    |does not agree|false|-|nay|unlikely|anti
    |stimme nicht zu|stimmt nicht zu|stimme eher nicht zu|stimme kaum zu|stimme wenig zu|ablehnung|ablehnend|eher ablehnung|trifft nicht zu
    |trifft eher nicht zu|lehne ab|lehnt ab|lehne eher ab|dagegen|eher dagegen|kontra|nein|negativ|falsch|nicht einverstanden
    |pas d'accord|plutôt pas d'accord|peu d'accord|en désaccord|désaccord|plutôt en désaccord|défavorable|plutôt défavorable|contre
    |plutôt contre|non|opposé|opposée|rejette|négatif|faux|n'est pas d'accord
    |не согласен|не согласна|не согласны|несогласен|несогласна|скорее не согласен|скорее не согласна|скорее не согласны
    |частично не согласен|против|скорее против|нет|скорее нет|не поддерживает|не поддерживаю|отвергает|отрицательно|неверно`,
  "-2": `strongly disagree|completely disagree|fully disagree|totally disagree|disagree strongly|disagree completely|strongly oppose
    |strongly opposed|strongly against|very negative|definitely not|--
    |stimme gar nicht zu|stimme überhaupt nicht zu|stimme absolut nicht zu|stimme völlig nicht zu|starke ablehnung|volle ablehnung
    |lehne stark ab|lehne entschieden ab|lehnt entschieden ab|lehne völlig ab|trifft gar nicht zu|trifft überhaupt nicht zu|stark dagegen
    |entschieden dagegen|keinesfalls
    |pas du tout d'accord|fortement en désaccord|totalement en désaccord|tout à fait en désaccord|très défavorable|absolument pas d'accord
    |complètement en désaccord|tout à fait contre|très opposé
    |полностью не согласен|полностью не согласна|полностью не согласны|совершенно не согласен|совершенно не согласна
    |совсем не согласен|совсем не согласна|абсолютно не согласен|абсолютно не согласна|категорически не согласен
    |категорически не согласна|категорически против|решительно против|безусловно нет`,
  declined: `declined|declined to say|refused|refused to answer|refuses to answer|no comment|prefer not to say
    |verweigert|antwort verweigert|lehnt auskunft ab|kein kommentar|refus de répondre|refuse de répondre|sans commentaire
    |отказ|отказался отвечать|отказалась отвечать|без комментариев`,
  none: `no opinion|no position|none|don't know|do not know|dont know|dk|n/a|na|n.a|nan|null|not applicable|not asked|no answer|no response
    |missing|not stated|did not answer|did not vote|absent|not voting|unknown|?|.|x
    |keine meinung|keine position|weiß nicht|weiss nicht|keine angabe|keine antwort|k.a|k. a|nicht gefragt|abwesend|entfällt|unbekannt
    |sans opinion|pas d'opinion|aucune opinion|aucune position|ne sait pas|ne se prononce pas|nsp|pas de réponse|sans réponse|non concerné
    |absent|absente|inconnu
    |нет мнения|без мнения|не знаю|не знает|затрудняюсь ответить|затрудняется ответить|нет ответа|не ответил|не ответила
    |неприменимо|неизвестно|отсутствовал|отсутствовала|нет данных|н/д`,
};

const MEANINGS: ReadonlyMap<string, StanceMeaning> = new Map(
  STANCE_MEANINGS.flatMap((meaning) =>
    WORDS[meaning]
      .split("|")
      .map((word): [string, StanceMeaning] => [foldLabel(word), meaning])
      .filter(([word]) => word !== "0"),
  ),
);

/** What a word stands for, by its folded form; null for a word that nobody listed. */
export function meaningOfWord(folded: string): StanceMeaning | null {
  return MEANINGS.get(folded) ?? null;
}
