import { QUOTATION_VOICES, type Quotation, type Source, VOICE_CERTAINTIES } from "@/lib/domain/dossier";
import { optional, unique, whereUsed } from "@/lib/dossier/column";
import {
  address,
  choice,
  day,
  fileName,
  identifier,
  languageTag,
  looseDate,
  reference,
  text,
  wholeNumber,
  word,
} from "@/lib/dossier/column-types";
import { CSL_TYPES } from "@/lib/dossier/csl-types";
import { defineTable } from "@/lib/dossier/table";
import { endOffset, startOffset } from "@/lib/dossier/tables/offset-columns";

export const sourcesTable = defineTable<Source>({
  name: "sources",
  title: "Sources",
  description: "The texts from which the quotations come.",
  columns: {
    id: unique(identifier({ name: "id", description: "Identifier of the source." })),
    cslType: choice({
      name: "csl_type",
      values: CSL_TYPES,
      form: "a type of the Citation Style Language 1.0.2, for example report, book or article-magazine",
      description: "Type in the vocabulary of the Citation Style Language.",
    }),
    title: text({ name: "title", description: "Title as printed." }),
    authorId: optional(reference({ name: "author", to: "commentators", description: "Author." })),
    containerTitle: optional(text({ name: "container_title", description: "Publication." })),
    issued: optional(looseDate({ name: "issued", description: "Date of publication." })),
    language: optional(languageTag({ name: "language", description: "Language of the text (BCP 47)." })),
    url: optional(address({ name: "url", description: "Address; empty if unknown." })),
    sha256: optional(
      word({
        name: "sha256",
        description: "SHA-256 of the text file, in hexadecimal.",
        pattern: "^[0-9a-f]{64}$",
        form: "64 hexadecimal digits in lower case",
      }),
    ),
    characters: optional(
      wholeNumber({ name: "characters", minimum: 1, description: "Length of the text in UTF-16 code units." }),
    ),
    fileName: optional(unique(fileName({ name: "file_name", description: "Name of the text file, without folder." }))),
    note: optional(text({ name: "note", description: "What is known about the text." })),
    authors: whereUsed(
      optional(text({ name: "authors", description: "Authors as printed, separated by semicolons and a space." })),
    ),
  },
  primaryKey: ["id"],
});

export const quotationsTable = defineTable<Quotation>({
  name: "quotations",
  title: "Quotations",
  description:
    "Verbatim passages of the sources, each attributed to one commentator. The same passage can appear more than once, for different commentators.",
  columns: {
    id: unique(identifier({ name: "id", description: "Identifier: source, line, short name, number." })),
    sourceId: reference({ name: "source", to: "sources", description: "Source." }),
    commentatorId: reference({
      name: "commentator",
      to: "commentators",
      description: "To whom the passage is attributed.",
    }),
    exact: text({ name: "exact", description: "The passage, verbatim, errors of the source included." }),
    prefix: optional(
      text({
        name: "prefix",
        maxLength: 32,
        description:
          "Up to 32 code units of text before the passage, verbatim, within the same line; empty at the beginning of a line. As in the W3C TextQuoteSelector.",
      }),
    ),
    suffix: optional(
      text({
        name: "suffix",
        maxLength: 32,
        description:
          "Up to 32 code units of text after the passage, verbatim, within the same line; empty at the end of a line.",
      }),
    ),
    start: optional(startOffset("Offset of the first character.")),
    end: optional(endOffset("Offset after the last character.")),
    paragraph: optional(
      wholeNumber({
        name: "paragraph",
        minimum: 1,
        description: "Number of the line in the source text, from 1; each line is one paragraph.",
      }),
    ),
    voice: choice({
      name: "voice",
      values: QUOTATION_VOICES,
      listedWhereUsed: ["record"],
      description:
        "direct: words that the source puts in quotation marks. mixed: report with some quoted words. paraphrase: report. author: the article's author in his own voice. nested: reported inside somebody else's quotation. record: a line or cell of a record.",
    }),
    voiceCertainty: choice({
      name: "voice_certainty",
      values: VOICE_CERTAINTIES,
      description: "Whether it is clear who speaks.",
    }),
    reportedById: optional(
      reference({
        name: "reported_by",
        to: "commentators",
        description: "Who reports the passage: the article's author, unless he speaks himself (then empty).",
      }),
    ),
    via: optional(text({ name: "via", description: "Outlet or group between the speaker and the article, if any." })),
    statedOn: optional(
      day({
        name: "stated_on",
        description: "Day on which it was said; empty if unknown or if only the month is known.",
      }),
    ),
    statedOnBasis: optional(text({ name: "stated_on_basis", description: "How the date is known." })),
    venue: optional(text({ name: "venue", description: "Occasion or outlet." })),
    summary: optional(text({ name: "summary", description: "Content in other words." })),
    language: whereUsed(
      optional(
        languageTag({
          name: "language",
          description: "Language of the words (BCP 47) where it is not that of the source.",
        }),
      ),
    ),
    translation: whereUsed(
      optional(
        text({
          name: "translation",
          description: "The words in another language; the passage itself stays in its own.",
        }),
      ),
    ),
    translator: whereUsed(optional(text({ name: "translator", description: "Who translated." }))),
  },
  primaryKey: ["id"],
  orderBy: [
    (quotation) => quotation.sourceId,
    (quotation) => quotation.start ?? -1,
    (quotation) => quotation.end ?? -1,
    (quotation) => quotation.id,
  ],
});
