import type { Commentator, Dossier, Source } from "@/lib/domain/dossier";
import { aCommentator, aDossier, aSource } from "@/tests/support/dossiers/factories";

type Made = Pick<Source, "cslType" | "title"> & {
  readonly author?: string;
  readonly kind?: Commentator["kind"];
  readonly container?: string;
  readonly issued?: string;
  readonly language?: string;
  readonly url?: string;
  readonly note?: string;
};

/**
 * Twenty sources that break writers of bibliographies, of all the types that the formats have of their own, and of
 * those they have not.
 */
const MADE: readonly Made[] = [
  {
    cslType: "article-newspaper",
    title: "Kim Jong Un’s Train: What NATO and the EU Saw",
    author: "Choe Sang-hun",
    container: "The New York Times",
    issued: "2023-09-12",
    language: "en-US",
    url: "https://example.org/2023/09/12/train?page=1&ref=home#top",
  },
  {
    cslType: "report",
    title: "Final Report of the Panel of Experts, S/2024/215",
    author: "Ministry of Foreign Affairs, Republic of Korea",
    kind: "organisation",
    container: "Institute for National Security Strategy",
    issued: "2024-03",
    language: "en",
    url: "https://example.org/report.pdf",
  },
  {
    cslType: "book",
    title: "The {Curly} War: 100% of \\Everything_ & #1 ~ $5 ^ up",
    author: "Andrei Lankov",
    container: "Oxford University Press",
    issued: "2013",
    language: "en",
  },
  {
    cslType: "webpage",
    title: "How to write a { and never close it",
    author: "Bureau of Arms Control, Verification and Compliance",
    kind: "organisation",
    container: "U.S. Department of State",
    issued: "2023-08/2023-10",
    language: "en",
    url: "https://example.org/~user/a_b/%7Bx%7D?y=1&z=%C3%A9",
  },
  {
    cslType: "post-weblog",
    title: "A > B, B < C and a | between",
    author: "Jenny Town",
    container: "38 North",
    issued: "2023-10-31",
    language: "en",
    url: "https://example.org/blog",
  },
  {
    cslType: "post",
    title: "DPRK–Russia: “we will see” — iPhone, mRNA and pH",
    author: "Ankit Panda",
    container: "X (formerly Twitter)",
    issued: "2023-09-13",
    language: "en",
    url: "https://example.org/post/1",
  },
  {
    cslType: "article-journal",
    title: "Sanctions and Their Limits: Evidence From the UN Security Council, 2006–2023",
    author: "Anne-Marie O’Neill",
    container: "Journal of Peace Research and Policy",
    issued: "2022-11/2023-02",
    language: "en-GB",
    url: "https://doi.org/10.1000/xyz_123",
  },
  {
    cslType: "article-magazine",
    title: "金正恩访俄：武器换粮食？",
    author: "金东吉",
    container: "世界知识",
    issued: "2023-10-01",
    language: "zh-Hans",
    url: "https://example.org/zh",
  },
  {
    cslType: "chapter",
    title: "Der Staat und die Bombe: Zur Lage in Nordkorea",
    author: "Rüdiger Frank",
    container: "Ostasien im Wandel",
    issued: "2021",
    language: "de",
  },
  {
    cslType: "paper-conference",
    title: "Verifying a freeze: lessons from the IAEA",
    author: "Siegfried S. Hecker",
    container: "Proceedings of the Conference on Disarmament",
    issued: "2019-05-06",
    language: "en",
    url: "https://example.org/cd",
  },
  {
    cslType: "thesis",
    title: "Военно-техническое сотрудничество России и КНДР",
    author: "Георгий Толорая",
    container: "Институт экономики РАН",
    issued: "2020",
    language: "ru",
  },
  {
    cslType: "hearing",
    title: "Nomination Hearing of the Secretary of State",
    author: "Senate Committee on Foreign Relations",
    kind: "organisation",
    container: "Congressional Record",
    issued: "2021-01-19",
    language: "en",
    url: "https://example.org/hearing",
  },
  {
    cslType: "broadcast",
    title: "Interview with the President of Russia",
    author: "Television of Russia, Channel One",
    kind: "organisation",
    container: "Vesti",
    issued: "2024-06-18",
    language: "en",
  },
  {
    cslType: "legislation",
    title: "Act on Inter-Korean Exchange and Cooperation",
    author: "National Assembly",
    kind: "organisation",
    container: "Laws of the Republic of Korea",
    issued: "1990-08-01",
    language: "en",
  },
  {
    cslType: "dataset",
    title: "SIPRI Arms Transfers Database",
    author: "Stockholm International Peace Research Institute",
    kind: "organisation",
    container: "SIPRI Databases",
    issued: "2024",
    language: "en",
    url: "https://example.org/armstransfers",
  },
  {
    cslType: "entry-encyclopedia",
    title: "Comprehensive Test Ban Treaty",
    container: "Encyclopædia of Arms Control",
    issued: "1996-09",
    language: "en",
  },
  {
    cslType: "speech",
    title: "عن نزع السلاح: خطاب أمام الجمعية العامة",
    author: "أحمد أبو الغيط",
    container: "الأمم المتحدة",
    issued: "2023-09-23",
    language: "ar",
  },
  {
    cslType: "article-newspaper",
    title: "김정은 위원장, 러시아 방문",
    author: "조선중앙통신",
    kind: "organisation",
    container: "로동신문",
    issued: "2023-09-13",
    language: "ko",
    url: "https://example.org/ko/1",
    note: "Title: taken from the front page.",
  },
  {
    cslType: "article-newspaper",
    title: "Moscow and Pyongyang: a Marriage of Convenience?",
    container: "The Economist",
    issued: "2023-09-16",
    language: "en",
    url: "https://example.org/unsigned",
  },
  { cslType: "document", title: "Notes of a conversation", author: "Łukasz Żółć-Nguyễn", language: "pl" },
];

/** A dossier of nothing but the made-up sources, their authors among its commentators. */
export function madeUpSources(): Dossier {
  const authors = MADE.flatMap(({ author, kind }, place) =>
    author ? [aCommentator({ id: `author-${place + 1}`, name: author, kind: kind ?? "individual" })] : [],
  );
  const sources = MADE.map((made, place) =>
    aSource({
      id: `made-${String(place + 1).padStart(2, "0")}`,
      cslType: made.cslType,
      title: made.title,
      authorId: made.author ? `author-${place + 1}` : null,
      containerTitle: made.container ?? null,
      issued: made.issued ?? null,
      language: made.language ?? null,
      url: made.url ?? null,
      note: made.note ?? null,
    }),
  );
  return aDossier({ id: "made-up", commentators: authors, sources });
}
