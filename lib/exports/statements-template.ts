import { COMMENTATOR_KINDS, COMMENTATOR_VOICES, INSTITUTION_TYPES } from "@/lib/domain/dossier";
import { CONFIDENCES } from "@/lib/domain/stance";
import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import { writeWorkbook } from "@/lib/exports/to-xlsx";

/** A column of the template: its head, which the importer knows, and what goes into it. */
interface TemplateColumn {
  readonly head: string;
  readonly need: "needed" | "useful" | "where it applies";
  readonly explains: string;
  /** One cell for each example, in their order. */
  readonly examples: readonly string[];
}

const NO_EXAMPLES = ["", "", "", "", ""];

const COLUMNS: readonly TemplateColumn[] = [
  {
    head: "Name",
    need: "needed",
    explains: "Who says it: a person, or an organisation that speaks as such. Always in the same spelling.",
    examples: ["Mara Lindqvist", "Mara Lindqvist", "Jonas Okafor", "Harbour Users’ Association", "Elena Petrova"],
  },
  {
    head: "Kind",
    need: "where it applies",
    explains: "individual, organisation or unnamed-group. Empty means individual.",
    examples: ["individual", "individual", "individual", "organisation", "individual"],
  },
  {
    head: "Voice",
    need: "useful",
    explains: "In what capacity: expert, official or media. Empty means expert.",
    examples: ["expert", "expert", "official", "expert", "media"],
  },
  {
    head: "Role",
    need: "useful",
    explains: "The post held at the institution on that day.",
    examples: ["Professor of transport", "Professor of transport", "Deputy mayor", "", "Columnist"],
  },
  {
    head: "Institution",
    need: "useful",
    explains: "Where the person works, or for whom they speak. The same person may have another one on another day.",
    examples: ["University of Norrby", "University of Norrby", "City of Norrby", "", "Norrby Courier"],
  },
  {
    head: "Type of institution",
    need: "where it applies",
    explains: "One of the words on the sheet “Allowed words”.",
    examples: ["university", "university", "government", "", "media"],
  },
  {
    head: "Country",
    need: "useful",
    explains: "Of the institution: a name in English, German, French or Russian, or an ISO code such as SE.",
    examples: ["Sweden", "Sweden", "Sweden", "Sweden", "Sweden"],
  },
  {
    head: "Issue",
    need: "where it applies",
    explains: "A heading under which propositions stand together.",
    examples: ["Tram line 4", "Tram line 4", "Tram line 4", "Tram line 4", "Tram line 4"],
  },
  {
    head: "Proposition",
    need: "needed",
    explains:
      "What is claimed, as one sentence that everybody in the sheet can agree or disagree with. Always in the same words.",
    examples: [
      "The new tram line will relieve the harbour road.",
      "The tram line can be paid for without higher fares.",
      "The new tram line will relieve the harbour road.",
      "The new tram line will relieve the harbour road.",
      "The tram line can be paid for without higher fares.",
    ],
  },
  {
    head: "Stance",
    need: "needed",
    explains:
      "strongly agree, agree, neutral, disagree or strongly disagree. Your own words or numbers do as well: what each means is asked. Empty is no position.",
    examples: ["agree", "neutral", "strongly agree", "disagree", "disagree"],
  },
  {
    head: "Confidence",
    need: "useful",
    explains: "How sure you are of the stance: low, medium or high. Empty means medium.",
    examples: ["high", "low", "high", "medium", "medium"],
  },
  {
    head: "Quotation",
    need: "useful",
    explains:
      "The words as they were said or written, nothing left out in between. Without it the stance rests on this row alone, and pages say so.",
    examples: [
      "Every study of comparable lines finds fewer cars on the parallel road within two years.",
      "Whether fares can stay where they are depends on a grant that nobody has promised yet.",
      "From the first day the line will take traffic off the harbour road, and everybody will see it.",
      "Lorries do not take the tram; the harbour road will be as full as ever.",
      "",
    ],
  },
  {
    head: "Language",
    need: "where it applies",
    explains: "Of the quotation, where it is not that of the source: en, de, fr, ru …",
    examples: NO_EXAMPLES,
  },
  {
    head: "Translation",
    need: "where it applies",
    explains: "Of the quotation. It is shown beside the words, never in their place.",
    examples: NO_EXAMPLES,
  },
  {
    head: "Source title",
    need: "useful",
    explains: "The article, speech or document. The same title with the same outlet is one source.",
    examples: [
      "Hearing on tram line 4",
      "Hearing on tram line 4",
      "“A line for everybody”: interview with the deputy mayor",
      "Letter to the city council",
      "Who pays for the tram?",
    ],
  },
  {
    head: "Outlet",
    need: "where it applies",
    explains: "The newspaper, journal or series in which it appeared.",
    examples: ["", "", "Norrby Courier", "", "Norrby Courier"],
  },
  {
    head: "Author",
    need: "where it applies",
    explains: "Of the source; several with semicolons between.",
    examples: ["", "", "Ida Berg", "", "Elena Petrova"],
  },
  {
    head: "Date",
    need: "useful",
    explains: "When it was said or published: 2024-05-31, 31.05.2024, May 2024 or 2024.",
    examples: ["2024-05-14", "2024-05-14", "2024-05-31", "2024-06-03", "2024-06-08"],
  },
  {
    head: "Address",
    need: "useful",
    explains: "Of the source on the web.",
    examples: ["", "", "https://example.org/courier/a-line-for-everybody", "", "https://example.org/courier/who-pays"],
  },
  {
    head: "Coder",
    need: "useful",
    explains: "Who decided what the stance is. Empty: you are asked once for all rows.",
    examples: ["Example coder", "Example coder", "Example coder", "Example coder", "Example coder"],
  },
  {
    head: "Note",
    need: "where it applies",
    explains: "Why this stance; kept beside it.",
    examples: ["", "Depends on the grant.", "", "", "Says it in the headline."],
  },
];

/**
 * The workbook that somebody without a sheet begins with: examples to write over, a sheet that explains each column,
 * and the words that may stand in them. It imports as it is. The same bytes every time.
 */
export async function statementsTemplate(): Promise<Uint8Array> {
  return writeWorkbook([statements(), columns(), words()], { date: "2026-01-01" });
}

function statements(): SpreadsheetTable {
  const examples = NO_EXAMPLES.map((_, row) => COLUMNS.map(({ examples: cells }) => cells[row] || null));
  return { name: "Statements", header: COLUMNS.map(({ head }) => head), rows: examples };
}

function columns(): SpreadsheetTable {
  return {
    name: "What goes where",
    header: ["In this column", "is it needed?", "what to write"],
    rows: [
      ...COLUMNS.map(({ head, need, explains }) => [head, need, explains]),
      [
        "Anything else",
        "as you like",
        "Columns of your own may stay: you are asked what they are, and may leave them out.",
      ],
      [
        "A row",
        "is",
        "one statement of one person on one proposition. Write over the examples; their sheet is the first.",
      ],
    ],
  };
}

function words(): SpreadsheetTable {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["kinds", COMMENTATOR_KINDS],
    ["voices", COMMENTATOR_VOICES],
    ["types of institutions", INSTITUTION_TYPES],
    [
      "stances",
      ["strongly agree", "agree", "neutral", "disagree", "strongly disagree", "no opinion", "declined to say"],
    ],
    ["confidences", CONFIDENCES],
  ];
  const longest = Math.max(...lists.map(([, list]) => list.length));
  return {
    name: "Allowed words",
    header: lists.map(([head]) => head),
    rows: Array.from({ length: longest }, (_, row) => lists.map(([, list]) => list[row] ?? null)),
  };
}
