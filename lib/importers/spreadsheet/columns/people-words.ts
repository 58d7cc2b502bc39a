import type { CommentatorKind, CommentatorVoice, InstitutionType } from "@/lib/domain/dossier";
import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";

/** What a word for a kind of person or institution says; null for what it leaves open. */
export interface PeopleWord {
  readonly kind: CommentatorKind | null;
  readonly voice: CommentatorVoice | null;
  readonly type: InstitutionType | null;
}

const ROWS: readonly (readonly [CommentatorKind | null, CommentatorVoice | null, InstitutionType | null, string])[] = [
  [
    "individual",
    null,
    null,
    "individual|person|human|people|einzelperson|individu|personne|лицо|персона|человек|физическое лицо",
  ],
  ["organisation", null, null, "organisation|organization|org|organisme|организация|sonstige organisation|institution"],
  ["unnamed-group", null, null, "unnamed-group|unnamed group|group|gruppe|groupe|группа|others|anonymous"],
  [
    null,
    "expert",
    null,
    "expert|experts|scholar|analyst|academic|experte|expertin|wissenschaftler|wissenschaftlerin|spécialiste|эксперт|ученый",
  ],
  [
    null,
    "official",
    null,
    "official|officials|politician|minister|amtsträger|politiker|politikerin|responsable|élu|чиновник|политик",
  ],
  [null, "media", null, "journalist|reporter|editor|columnist|journaliste|журналист"],
  [
    "organisation",
    "media",
    "media",
    "media|newspaper|press|broadcaster|zeitung|zeitung national|zeitung regional|medien|medium|presse|rundfunk|média|médias|journal|сми|газета",
  ],
  [
    "organisation",
    "official",
    "government",
    "government|ministry|agency|authority|public authority|state|parliament|regierung|ministerium|amt|behörde|staat|parlament|gouvernement|ministère|autorité|administration|правительство|министерство|ведомство",
  ],
  [
    "organisation",
    "expert",
    "university",
    "university|universities|academia|college|research|science|universität|hochschule|wissenschaft|forschung|université|recherche|университет|наука",
  ],
  [
    "organisation",
    "expert",
    "think-tank",
    "think tank|think-tank|think tanks|institute|denkfabrik|institut|groupe de réflexion|аналитический центр|институт",
  ],
  [
    "organisation",
    "official",
    "political-party",
    "political party|political-party|party|parties|partei|parteien|parti|parti politique|партия|политическая партия",
  ],
  [
    "organisation",
    "official",
    "international-organisation",
    "international organisation|international organization|international-organisation|igo|internationale organisation|organisation internationale|международная организация",
  ],
  [
    "organisation",
    "official",
    "military",
    "military|army|armed forces|militär|bundeswehr|armée|militaire|армия|военные",
  ],
  [
    "organisation",
    "expert",
    "civil-society",
    "civil society|civil-society|ngo|ngos|association|union|interest group|charity|nro|verband|verein|gewerkschaft|zivilgesellschaft|ong|syndicat|société civile|нко|общественная организация|профсоюз|ассоциация",
  ],
  [
    "organisation",
    null,
    null,
    "company|business|firm|industry|corporation|enterprise|unternehmen|firma|wirtschaft|industrie|entreprise|société|компания|предприятие|бизнес",
  ],
  [null, null, "unspecified", "unspecified|other|others|sonstige|sonstiges|andere|autre|autres|другое|прочее|unknown"],
];

const WORDS: ReadonlyMap<string, PeopleWord> = new Map(
  ROWS.flatMap(([kind, voice, type, words]) =>
    words.split("|").map((word): [string, PeopleWord] => [foldLabel(word), { kind, voice, type }]),
  ),
);

const NOTHING: PeopleWord = { kind: null, voice: null, type: null };

/** What a word says of a person or an institution; nothing where it is not known. */
export function peopleWord(cell: string): PeopleWord {
  return WORDS.get(foldLabel(cell)) ?? NOTHING;
}

const CONFIDENCE_WORDS = new Map(
  Object.entries({
    low: "low|niedrig|gering|unsicher|faible|basse|низкая|низкий",
    medium: "medium|middle|moderate|mittel|moyenne|moyen|средняя|средний",
    high: "high|hoch|sicher|élevée|haute|forte|высокая|высокий",
  }).flatMap(([level, words]) => words.split("|").map((word): [string, string] => [foldLabel(word), level])),
);

/** How sure a coder is, by a word; null for anything else, numbers included. */
export function confidenceWord(cell: string): "low" | "medium" | "high" | null {
  const level = CONFIDENCE_WORDS.get(foldLabel(cell));
  return level === "low" || level === "medium" || level === "high" ? level : null;
}
