import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { parse } from "@retorquere/bibtex-parser";
import { fromCsl, type ReadBack } from "@/tests/support/citations/read-back";

/** BibTeX, RIS or CSL-JSON as citation-js reads it: it finds out which. */
export function readWithCitationJs(text: string): readonly ReadBack[] {
  return new Cite(text).data.map(fromCsl);
}

/** BibTeX as Better BibTeX for Zotero reads it; its marks for "keep the case" are left out, changed letters are not. */
export function readWithBetterBibtex(text: string): readonly ReadBack[] {
  const { entries, errors } = parse(text);
  if (errors.length > 0) throw new Error(`Better BibTeX's parser: ${JSON.stringify(errors)}`);
  return entries.map(({ key, fields }) => {
    const { journal, booktitle, howpublished, organization, publisher, institution } = fields;
    const houses = [organization, publisher, institution].flat().filter(Boolean);
    const container = journal ?? booktitle ?? howpublished ?? houses.join(" and ");
    return {
      id: key,
      title: unmarked(fields.title),
      authors: (fields.author ?? []).map(({ name, firstName, lastName }) => name ?? [firstName, lastName].join(" ")),
      container: unmarked(container),
      date: fields.date ?? null,
      address: fields.url ?? null,
    };
  });
}

function unmarked(text: string | undefined): string | null {
  return text ? text.replaceAll(/<\/?span[^>]*>/g, "") : null;
}
