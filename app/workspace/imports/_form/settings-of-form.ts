import { changeMapping } from "@/lib/importers/spreadsheet/change-mapping";
import type { Upload, UploadSettings } from "@/lib/jobs/importing/uploads/upload";
import { isSpreadsheetMapping } from "@/lib/views/workspace/imports/mapping-form-view";
import { changeMerges } from "@/lib/views/workspace/imports/near-matches-view";

/** How files are to be read after the form of a preview: its mapping, merges and encoding, with what was changed. */
export function settingsOfForm({ preview, settings }: Upload, form: FormData): UploadSettings {
  if (!preview) return settings;
  const fields = new Map(
    [...form].flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : [])),
  );
  const { report } = preview;
  const mapping = isSpreadsheetMapping(report.mapping)
    ? changeMapping(report.mapping, fields)
    : (parsed(fields.get("mapping")) ?? report.mapping);
  return {
    mapping,
    merges: changeMerges(settings.merges, { near: report.near, fields }),
    encoding: fields.get("encoding") ?? settings.encoding,
  };
}

/** Whether a form asks for something else than its preview showed. */
export function asksForChange({ preview, settings }: Upload, next: UploadSettings): boolean {
  const shown = { ...settings, mapping: preview?.report.mapping, encoding: next.encoding };
  const isOtherEncoding = settings.encoding !== null && settings.encoding !== next.encoding;
  return isOtherEncoding || JSON.stringify(sorted(shown)) !== JSON.stringify(sorted(next));
}

/** Keys in one order: a table that a form wrote says the same in another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
