import type { InstitutionType } from "@/lib/domain/dossier";

/** Words for types of institutions in other programs and sheets, in lower case. */
const WORDS: Readonly<Record<string, InstitutionType>> = {
  government: "government",
  "federal government": "government",
  state: "government",
  ministry: "government",
  regierung: "government",
  amt: "government",
  behörde: "government",
  gouvernement: "government",
  правительство: "government",
  university: "university",
  science: "university",
  academia: "university",
  universität: "university",
  wissenschaft: "university",
  université: "university",
  университет: "university",
  "think tank": "think-tank",
  "think-tank": "think-tank",
  denkfabrik: "think-tank",
  media: "media",
  press: "media",
  medien: "media",
  presse: "media",
  médias: "media",
  сми: "media",
  "international organisation": "international-organisation",
  "international organization": "international-organisation",
  party: "political-party",
  "political party": "political-party",
  partei: "political-party",
  parti: "political-party",
  партия: "political-party",
  military: "military",
  militär: "military",
  ngo: "civil-society",
  "civil society": "civil-society",
  "interest group": "civil-society",
  verband: "civil-society",
  verein: "civil-society",
  association: "civil-society",
};

/** The type of institution that a word stands for; null where it is none of ours: the word is kept as a note. */
export function institutionTypeOf(word: string): InstitutionType | null {
  return WORDS[word.trim().toLowerCase()] ?? null;
}
