import { COLUMN_TARGETS } from "@/lib/importers/spreadsheet/columns/column-targets";
import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import { countryOfName } from "@/lib/importers/spreadsheet/countries/country-of-name";
import { DATE_ORDERS } from "@/lib/importers/spreadsheet/dates/read-date";
import { type SpreadsheetMapping, STANCE_MEANINGS } from "@/lib/importers/spreadsheet/mapping";

/** Names of the fields of the form of a mapping: one place for the page that writes them and for what reads them. */
export const MAPPING_FIELDS = {
  taken: (sheet: number) => `sheet-${sheet}-taken`,
  headerRow: (sheet: number) => `sheet-${sheet}-header`,
  form: (layout: number) => `layout-${layout}-form`,
  column: (layout: number, column: number) => `layout-${layout}-column-${column}`,
  stance: (folded: string) => `stance:${folded}`,
  country: (folded: string) => `country:${folded}`,
  dateOrder: "date-order",
  basis: "basis",
  coder: "coder",
} as const;

/**
 * A mapping with what a form says; a field that the form does not have stays as it was. Whether the result fits the
 * sheets is another question: a header row that was moved needs a new proposal.
 *
 * @param fields the form's fields; of a sheet whose header row is among them, a box that is not ticked is missing.
 */
export function changeMapping(mapping: SpreadsheetMapping, fields: ReadonlyMap<string, string>): SpreadsheetMapping {
  const one = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === fields.get(name)) ?? otherwise;
  const stances = { ...mapping.stances };
  const countries = { ...mapping.countries };
  for (const [name, value] of fields) {
    const [kind, word] = splitOnce(name);
    if (kind === "stance" && word !== "") {
      const meaning = STANCE_MEANINGS.find((known) => known === value);
      if (meaning) stances[word] = meaning;
      else delete stances[word];
    }
    if (kind === "country" && word !== "") {
      const code = value.trim() === "" ? null : countryOfName(value);
      if (code) countries[word] = code;
      else delete countries[word];
    }
  }
  return {
    sheets: mapping.sheets.map((sheet, index) => {
      const header = fields.get(MAPPING_FIELDS.headerRow(index));
      if (header === undefined) return sheet;
      const headerRow = /^\d{1,6}$/.test(header.trim()) ? Number(header) : sheet.headerRow;
      return { ...sheet, headerRow, taken: fields.has(MAPPING_FIELDS.taken(index)) };
    }),
    layouts: mapping.layouts.map((layout, index) => ({
      ...layout,
      form: one(MAPPING_FIELDS.form(index), ["long", "wide"], layout.form),
      columns: layout.columns.map((target, column) =>
        one(MAPPING_FIELDS.column(index, column), COLUMN_TARGETS, target),
      ),
    })),
    stances,
    countries,
    dateOrder: one(MAPPING_FIELDS.dateOrder, DATE_ORDERS, mapping.dateOrder),
    basis: one(MAPPING_FIELDS.basis, ["coding", "record"], mapping.basis),
    coder: fields.get(MAPPING_FIELDS.coder)?.trim() ?? mapping.coder,
  };
}

/** "stance:agree" → ["stance", "agree"], the word folded as the mapping has it. */
function splitOnce(name: string): [string, string] {
  const colon = name.indexOf(":");
  return colon === -1 ? [name, ""] : [name.slice(0, colon), foldLabel(name.slice(colon + 1))];
}
