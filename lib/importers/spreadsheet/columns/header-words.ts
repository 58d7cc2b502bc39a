import { COLUMN_TARGETS, type ColumnTarget } from "@/lib/importers/spreadsheet/columns/column-targets";
import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";

/** Heads of columns in English, German, French and Russian, folded; the first line of each target is the template's. */
const WORDS: Readonly<Partial<Record<ColumnTarget, string>>> = {
  name: `name|person|actor|speaker|commentator|expert|panelist|panellist|respondent|participant|member|politician|mp|full name
    |who|author of statement|stakeholder|state|delegation|senator|representative|legislator|deputy|councillor
    |akteur|akteurin|akteure|sprecher|sprecherin|redner|rednerin|teilnehmer|befragte|befragter|abgeordnete|abgeordneter
    |experte|expertin|wer|nom|personne|acteur|actrice|intervenant|orateur|participante|repondant|répondant|député|qui
    |nom complet|имя|фио|ф.и.о|персона|человек|лицо|спикер|эксперт|актор|участник|респондент|кто|выступающий`,
  kind: `kind|kind of commentator|actor type|actor cat|actor category|type of actor|akteurstyp|art|art des akteurs|akteurskategorie
    |type d'acteur|catégorie d'acteur|тип актора|вид|тип участника`,
  voice: "voice|capacity|speaks as|stimme als|spricht als|qualité|parle comme|голос|в качестве",
  role: `role|position held|post|function|job title|rolle|funktion|amt|stellung|rôle|role de|fonction|poste|роль|должность|пост`,
  institution: `institution|organisation|organization|affiliation|org|employer|university|uni|party|company|ministry|agency|group
    |einrichtung|institut|verband|partei|behörde|firma|unternehmen|arbeitgeber|zugehörigkeit|universität
    |institution de|organisme|établissement|parti|université|employeur
    |организация|учреждение|институт|партия|ведомство|университет|место работы`,
  institutionType: `type of institution|institution type|organisation type|organization type|sector
    |art der institution|institutionstyp|organisationstyp|typ der institution|sektor
    |type d'institution|type d'organisation|secteur|тип организации|тип учреждения|сектор`,
  country: `country|nation|country code|iso|land|staat|nationalität|ländercode|pays|code pays|страна|государство`,
  proposition: `proposition|claim|statement|concept|position statement|thesis|item|question item|assertion|argument|policy|measure
    |statement text|konzept|these|aussage|behauptung|forderung|argumentation|massnahme|maßnahme
    |affirmation|énoncé|thèse|revendication|mesure|тезис|утверждение|положение|концепт|заявление|предложение|аргумент`,
  issue: `issue|topic|theme|concept cat|concept category|concept type|subject|dossier|thema|konzepttyp|konzeptkategorie|themenfeld
    |themenbereich|frage|streitfrage|thème|sujet|enjeu|question|тема|вопрос|проблема|категория концепта`,
  stance: `stance|position|agreement|vote|answer|opinion|response|view|value|score|code|rating|attitude|agree|support|pro/contra
    |zustimmung|haltung|stimme|antwort|meinung|wert|bewertung|einstellung|votum|pro/kontra
    |accord|réponse|avis|valeur|note donnée|prise de position|позиция|согласие|ответ|мнение|голос за|оценка|отношение`,
  confidence: "confidence|coder confidence|certainty|sicherheit|konfidenz|confiance|certitude|уверенность",
  note: `note|notes|comment|comments|remark|remarks|rationale|reason|justification|memo|framing
    |notiz|notizen|kommentar|bemerkung|bemerkungen|anmerkung|anmerkungen|begründung
    |remarque|remarques|commentaire|commentaires|justification|примечание|примечания|комментарий|обоснование|заметка`,
  quotation: `quotation|quote|quoted text|sequence|excerpt|verbatim|passage|words|text|statement quoted|text passage
    |zitat|textstelle|wortlaut|originalzitat|fundstelle|auszug|citation|extrait|verbatim|texte|цитата|отрывок|фрагмент|текст|слова`,
  entry: "entry|record entry|eintrag|entrée|запись",
  sourceDate: "source date|date of source|datum der quelle|date de la source|дата источника",
  language: "language|lang|sprache|langue|язык",
  translation: "translation|translated|english|english translation|übersetzung|traduction|перевод",
  title: `source title|title|article|document|headline|document title|article title|titel|überschrift|artikel|dokument|quellentitel
    |titel der quelle|titre|titre de la source|article de presse|document source|заголовок|название|статья|документ|название источника`,
  container: `outlet|source|newspaper|journal|publication|medium|media|publisher|container|container title|publication title|where
    |quelle|zeitung|zeitschrift|publikation|herausgeber|source de|journal de|média|revue|источник|издание|газета|журнал|сми`,
  author: `author|authors|source author|byline|autor|autorin|autoren|verfasser|auteur|auteurs|автор|авторы`,
  date: `date|day|published|publication date|date of statement|stated on|issued|datum|tag|erscheinungsdatum|veröffentlicht|jour
    |date de publication|publié|дата|день|дата публикации`,
  year: "year|jahr|année|annee|an|год",
  address: "address|url|link|web address|website|doi|adresse|internetadresse|lien|adresse web|ссылка|адрес|сайт",
  coder:
    "coder|coded by|annotator|rater|codierer|kodierer|codierung durch|kodiert von|codeur|codé par|кодировщик|кодер",
  ignore: "id|no|nr|nummer|number|#|index|row|key|kennung|numéro|n°|№|номер|код|weight|gewicht|poids|вес|timestamp",
};

const TARGETS: ReadonlyMap<string, ColumnTarget> = new Map(
  COLUMN_TARGETS.flatMap((target) =>
    (WORDS[target] ?? "").split("|").map((word): [string, ColumnTarget] => [foldLabel(word), target]),
  ),
);

/** What a head says outright, or null. */
export function targetOfHead(head: string): ColumnTarget | null {
  const folded = foldLabel(head);
  return folded === "" ? null : (TARGETS.get(folded) ?? null);
}

/** Heads by which a row is known to be the header. */
export function isKnownHead(head: string): boolean {
  return targetOfHead(head) !== null;
}
