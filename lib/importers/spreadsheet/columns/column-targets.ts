/** What a column may be taken for; the order is that of the menus. */
export const COLUMN_TARGETS = [
  "name",
  "kind",
  "voice",
  "role",
  "institution",
  "institutionType",
  "country",
  "proposition",
  "issue",
  "stance",
  "confidence",
  "note",
  "quotation",
  "language",
  "translation",
  "title",
  "container",
  "author",
  "date",
  "year",
  "address",
  "coder",
  "position",
  "ignore",
] as const;
export type ColumnTarget = (typeof COLUMN_TARGETS)[number];

/** Targets that several columns may share: notes are joined, and each position is a proposition of its own. */
export const REPEATABLE_TARGETS: ReadonlySet<ColumnTarget> = new Set(["note", "position", "ignore"]);

/** What menus and messages call a target, and what it is for in a clause. */
export const TARGET_LABELS: Readonly<Record<ColumnTarget, { readonly label: string; readonly explains: string }>> = {
  name: { label: "Name", explains: "who says it: a person, or an organisation that speaks as such" },
  kind: { label: "Kind", explains: "individual, organisation or unnamed group" },
  voice: { label: "Voice", explains: "in what capacity: expert, official or media" },
  role: { label: "Role", explains: "the post held at the institution" },
  institution: { label: "Institution", explains: "where the person works or whom they speak for" },
  institutionType: { label: "Type of institution", explains: "government, university, think tank, media …" },
  country: { label: "Country", explains: "a name in English, German, French or Russian, or an ISO code" },
  proposition: { label: "Proposition", explains: "what is claimed, as a sentence that one can agree or disagree with" },
  issue: { label: "Issue", explains: "the heading under which propositions stand together" },
  stance: { label: "Stance", explains: "agree, disagree, a number of a scale …" },
  confidence: { label: "Confidence", explains: "how sure the coder is: low, medium or high" },
  note: { label: "Note", explains: "a remark on the coding, kept beside it" },
  quotation: { label: "Quotation", explains: "the words as they were said or written" },
  language: { label: "Language", explains: "of the quotation, as a code: en, de, fr, ru" },
  translation: { label: "Translation", explains: "the quotation in another language, shown beside it" },
  title: { label: "Title of the source", explains: "the article, speech or document" },
  container: { label: "Outlet", explains: "the newspaper, journal or series in which it appeared" },
  author: { label: "Author of the source", explains: "several with semicolons between them" },
  date: { label: "Date", explains: "when it was said or published" },
  year: { label: "Year", explains: "used where the date says nothing" },
  address: { label: "Address", explains: "of the source on the web" },
  coder: { label: "Coder", explains: "who decided what the stance is" },
  position: { label: "Stance on what its head says", explains: "a matrix: each such column is a proposition" },
  ignore: { label: "Do not take", explains: "the column stays in your file" },
};
